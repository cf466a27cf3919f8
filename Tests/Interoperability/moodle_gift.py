"""Reads GIFT by the rules that Moodle's importer follows, as a second reader beside pygiftparser.

Written from the behaviour of `question/format/gift` in Moodle: escapes become placeholders before
anything is split, and characters again after.
"""

import re

PLACEHOLDERS = {
    r"\:": "&&058;", r"\#": "&&035;", r"\=": "&&061;", r"\{": "&&123;", r"\}": "&&125;",
    r"\~": "&&126;", r"\n": "&&010",
}
WEIGHT = re.compile(r"%-*[0-9]{1,2}\.?[0-9]*%")
FORMATS = ("moodle", "html", "plain", "markdown")


def before(text):
    text = text.replace("\\\\", "&&092;")
    for escaped, placeholder in PLACEHOLDERS.items():
        text = text.replace(escaped, placeholder)
    return text.replace("&&092;", "\\")


def after(text):
    for escaped, placeholder in PLACEHOLDERS.items():
        text = text.replace(placeholder, "\n" if escaped == r"\n" else escaped[1])
    return text


def formatted(text, default):
    text = text.strip()
    found, kind = default, re.match(r"\[([^\]]*)\]", text)
    if kind and kind[1] in FORMATS:
        found, text = kind[1], text[kind.end():]
    return after(text).strip(), found


def read(source):
    questions, block = [], []
    for line in source.split("\n") + [""]:
        if line.strip():
            block.append(line)
        elif block:
            question = read_question(block)
            if question:
                questions.append(question)
            block = []
    return questions


def read_question(lines):
    comments = [line for line in lines if line.strip().startswith("//")]
    text = "\n".join(" " if line in comments else line for line in lines).strip()
    text = before(text)
    if text.startswith("$CATEGORY:"):
        return None
    question = {"id": "".join(re.findall(r"\[id:([^]]*)\]", " ".join(comments)))}
    assert text.startswith("::"), text
    name, text = text[2:].split("::", 1)
    question["name"] = after(name)
    start, end = text.index("{"), text.index("}")
    answers, stem = text[start + 1:end].strip(), (text[:start] + text[end + 1:])
    if "####" in answers:
        answers, feedback = answers.rsplit("####", 1)
        answers = answers.strip()
    else:
        feedback = ""
    question["text"], question["format"] = formatted(stem, "moodle")
    question["feedback"], _ = formatted(feedback, question["format"])
    question["answers"] = []
    if answers.startswith("#"):
        question["type"] = "numerical"
        for answer in filter(str.strip, answers[1:].split("=")):
            number, _, tolerance = answer.strip().partition(":")
            float(number), float(tolerance or 0)
            question["answers"].append(
                {"text": number, "tolerance": tolerance or "0", "weight": 1.0})
    elif "~" in answers:
        question["type"] = "single" if "=" in answers else "several"
        for answer in filter(str.strip, answers.replace("=", "~=").split("~")):
            answer, weight = answer.strip(), 0.0
            if answer.startswith("="):
                answer, weight = answer[1:], 1.0
            elif WEIGHT.match(answer):
                number, answer = answer[1:].split("%", 1)
                weight = float(number) / 100
            text, found = formatted(answer.split("#", 1)[0], question["format"])
            question["answers"].append({"text": text, "weight": weight, "format": found})
    elif "=" in answers and "->" in answers:
        question["type"] = "matching"
        for pair in filter(str.strip, answers.split("=")):
            left, right = pair.split("->", 1)
            question["answers"].append(
                {"row": formatted(left, question["format"])[0], "text": after(right).strip()})
    elif answers in ("T", "TRUE", "F", "FALSE"):
        question["type"] = "truefalse"
    else:
        question["type"] = "short"
        for answer in filter(str.strip, answers.split("=")):
            answer, weight = answer.strip(), 1.0
            if WEIGHT.match(answer):
                number, answer = answer[1:].split("%", 1)
                weight = float(number) / 100
            text, _ = formatted(answer.split("#", 1)[0], question["format"])
            question["answers"].append({"text": text.replace(r"\*", "*"), "weight": weight})
    return question
