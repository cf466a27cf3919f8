"""Writes a bank of so many facts about made-up people, towns, companies and clubs.

scale_bank.py FACTS > BANK.yaml
"""

import random
import sys

FIRST = "Ana Bela Cato Dora Emil Fina Gero Hild Iris Jano Kora Lior Mara Nilo Olga Pavo".split()
SYLLABLES = "ba be bo da de do ga ge go ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo".split()


def name(chance, taken, syllables):
    while True:
        found = "".join(chance.choice(SYLLABLES) for _ in range(syllables)).capitalize()
        if found not in taken:
            taken.add(found)
            return found


def main():
    wanted = int(sys.argv[1])
    chance = random.Random(1)
    taken = set()
    people = wanted // 5 + 1
    towns = max(8, wanted // 20)
    companies = max(8, wanted // 10)
    clubs = max(8, wanted // 50)
    out = ["format: 1", "id: scale", "title: A made-up country", "entities:"]

    def entity(identifier, shown, kind):
        out.append(f"  {identifier}: {{name: {shown}, kind: {kind}}}")

    for n in range(towns):
        entity(f"town{n}", name(chance, taken, 4), "city")
    for n in range(companies):
        entity(f"company{n}", name(chance, taken, 4) + " Works", "company")
    for n in range(clubs):
        entity(f"club{n}", name(chance, taken, 4) + " Club", "club")
    for n in range(people):
        entity(f"person{n}", chance.choice(FIRST) + " " + name(chance, taken, 5), "person")
    out.append("facts:")
    facts = []

    def fact(subject, relation, value):
        facts.append(
            f"  - {{id: f{len(facts)}, subject: {subject}, relation: {relation}, {value}}}"
        )

    def some(kind, count, most):
        return sorted({f"{kind}{chance.randrange(count)}" for _ in range(chance.randint(2, most))})

    def day():
        return f"{chance.randint(1850, 1990)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"

    makers = []
    for n in range(people):
        makers += [
            lambda n=n: fact(f"person{n}", "born", f"value: {day()}"),
            lambda n=n: fact(f"person{n}", "birthplace", f"value: town{chance.randrange(towns)}"),
            lambda n=n: fact(
                f"person{n}",
                "member-of",
                f"values: [{', '.join(some('club', clubs, 4))}], complete: true",
            ),
        ]
    for n in range(companies):
        makers += [
            lambda n=n: fact(f"company{n}", "founded", f"value: {chance.randint(1850, 1990)}"),
            lambda n=n: fact(f"company{n}", "based-in", f"value: town{chance.randrange(towns)}"),
            lambda n=n: fact(f"company{n}", "founder", f"value: person{chance.randrange(people)}"),
        ]
    for n in range(towns):
        makers += [
            lambda n=n: fact(f"town{n}", "population", f"value: {chance.randint(900, 900000)}"),
            lambda n=n: fact(f"town{n}", "founded", f"value: {chance.randint(1000, 1849)}"),
        ]
    for n in range(clubs):
        makers += [lambda n=n: fact(f"club{n}", "founded", f"value: {chance.randint(1850, 1990)}")]
    chance.shuffle(makers)
    while len(facts) < wanted and makers:
        makers.pop()()
    print("\n".join(out + facts))


main()
