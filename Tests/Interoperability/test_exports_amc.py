"""What `factdrill quiz --format amc` writes must be read as it was meant by Auto Multiple Choice.

The reader is the program's own, of Debian's auto-multiple-choice, where Perl finds it or apt can
fetch it (it needs libxml-writer-perl, libxml-simple-perl, liblocale-gettext-perl and libglib-perl
beside it, but no TeX); else one that follows the documented grammar.
"""

import json
import os
import re
import subprocess

import pytest
from quiz_support import ARTICLE, Quiz, clean, nasty_bank

PERL = r"""
use AMC::Filter::plain; use JSON::PP; use utf8;
my $filter = AMC::Filter::plain->new();
{
    # The filter tells of settings on standard output.
    local *STDOUT; open(STDOUT, '>', '/dev/null');
    $filter->read_source($ARGV[0]);
    $filter->parse_options();
}
my @questions;
for my $group (@{$filter->{groups}}) {
    for my $q (@{$group->{questions}}) {
        push @questions, {
            id => $q->{id}, several => $q->{multiple} ? 1 : 0, open => $q->{open} ne '' ? 1 : 0,
            ordered => $q->{ordered} ? 1 : 0, text => $q->{text}, tex => $filter->format_question($q),
            answers => [map { [$_->{text}, $_->{correct} ? 1 : 0] } @{$q->{answers}}],
        };
    }
}
print JSON::PP->new->utf8->encode({errors => [$filter->errors()], questions => \@questions});
"""


def own_reader(folder):
    """Runs Perl with AMC's modules on a file, or is nil where they cannot be had."""
    paths = [folder / "amc" / "usr" / "share" / "perl5"]

    def perl(*arguments):
        environment = {**os.environ, "PERL5LIB": ":".join(map(str, paths)), "LC_ALL": "C.UTF-8"}
        return subprocess.run(["perl", *arguments], capture_output=True, env=environment)

    if perl("-MAMC::Filter::plain", "-e", "1").returncode != 0:
        name = "auto-multiple-choice-common"
        subprocess.run(["apt-get", "download", name], cwd=folder, capture_output=True)
        for package in folder.glob(f"{name}_*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, folder / "amc"], check=True)
        if perl("-MAMC::Filter::plain", "-e", "1").returncode != 0:
            return None

    def read(path):
        done = perl("-e", PERL, str(path))
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return read


def grammar_reader(path):
    """The documented grammar: options, `*`, `**`, `+`, `-`, their brackets, braces and angles."""
    questions, errors = [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if re.match(r"\s*#", line) or re.match(r"(Title|PaperSize|Disable):", line):
            continue
        question = re.match(
            r"\s*(\*{1,2})(?:<([^>]*)>)?(?:\[([^]]*)\])?(?:\{([^}]*)\})?\s*(.*)", line)
        answer = re.match(r"\s*([+-])(?:\[([^]]*)\])?(?:\{([^}]*)\})?\s*(.*)", line)
        if question:
            options = dict(part.partition("=")[::2] for part in (question[3] or "").split(","))
            questions.append({
                "id": options.get("id"), "several": int(len(question[1]) == 2), "answers": [],
                "open": int(bool(question[2])), "ordered": int("ordered" in options),
                "text": question[5]})
        elif answer and questions:
            questions[-1]["answers"].append([answer[4].strip(), int(answer[1] == "+")])
        elif line.strip():
            errors.append(line)
    return {"errors": errors, "questions": questions}


@pytest.mark.parametrize("source", ["article", "nasty"])
def test_questions_and_answers_come_back(tmp_path, source):
    quiz = Quiz(ARTICLE if source == "article" else nasty_bank(tmp_path), 500)
    path, left_out = quiz.write(tmp_path, "amc")
    questions = quiz.questions()
    kept = [q for name, q in questions.items() if name not in left_out]
    assert all(questions[name]["kind"] in ("ordering", "matching") for name in left_out)
    read = (own_reader(tmp_path) or grammar_reader)(path)
    assert read["errors"] == []
    assert len({q["id"] for q in read["questions"]}) == len(read["questions"])
    for got, question in zip(read["questions"], kept, strict=True):
        assert re.fullmatch(r"[A-Za-z0-9.-]+", got["id"])
        texts = [got["text"], *(answer[0] for answer in got["answers"])]
        assert not any("[verbatim]" in text for text in texts)
        spaced = [text.replace("[ verbatim]", "[verbatim]").strip() for text in texts]
        assert spaced[0] == clean(question["prompt"])
        if question["options"]:
            assert spaced[1:] == [clean(o["text"]) for o in question["options"]]
            assert [bool(a[1]) for a in got["answers"]] == [o["correct"] for o in question["options"]]
            assert got["several"] == (question["kind"] == "select-all")
        elif question["kind"] == "claim":
            assert len(got["answers"]) == 3 and got["ordered"]
        else:
            assert got["open"]
        # Nothing of a text may have become LaTeX: its own braces and backslashes are escaped.
        assert "\\input{" not in got.get("tex", "")
        assert "\\includegraphics" not in got.get("tex", "")
        assert "\\textbf{" not in got.get("tex", "")
