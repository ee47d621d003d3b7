"""Every mistake in a story file is told, with its line and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.domain.formats.story_text import Problem, StoryFormatError, read

FILE = Path(__file__).with_name("two_allies.story").read_text(encoding="utf-8")


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(StoryFormatError) as caught:
        read(text)
    return list(caught.value.problems)


def changed(before: str, after: str) -> str:
    assert FILE.count(before) == 1, before
    return FILE.replace(before, after)


def line_of(start: str) -> int:
    return next(number for number, line in enumerate(FILE.split("\n"), 1) if line.startswith(start))


@pytest.mark.parametrize(
    ("before", "after", "at", "words"),
    [
        ("slug: two-allies", "slug: Two Allies", "slug", "“Two Allies” is not a key"),
        ("publisher: The Courier", "published: 2024-06-15", "published", "“published” already"),
        ("published: 2024-06-14", "published: 14 June 2024", "published", "write it like 2024-06-14"),
        ("summary: One", "author: One", "summary", "The header has no “author”"),
        ("summary: One", "One", "summary", "not a line of the form “name: value”"),
        ("# a comment", "== Actors ==", "# a comment", "a section “Actors” already"),
        ("pact | alliance | Pact", "pact | treaty | Pact", "pact |", "“treaty” is not a kind of actor; choose one of"),
        ("pact | alliance | Pact", "pact | alliance", "pact |", "write “key | kind | name | alias; alias”"),
        ("pact | alliance | Pact", "Pact | alliance | Pact", "pact |", "“Pact” is not a key"),
        ("courier | publication", "pact | publication", "courier |", "an actor “pact” already"),
        ("alliance | Pact", "alliance | Pact | strelsau", "pact |", "“strelsau” already stands for “ruritania”"),
        ("kind: event", "kind: happening", "kind: event", "choose one of: event, role"),
        ("kind: event\n", "", "fact: asked", "needs a line “kind: …”"),
        ("quote: In May", "quote: In March", "quote: In May", "the story has “May”, not “March”"),
        ("quote#2: Help", "quote#3: Help", "quote#2", "there is no number 3"),
        (
            "quote: In May 2022 Ruritania asked the Pact for help",
            "quote: for help. On 3",
            "quote: In May",
            "one sentence",
        ),
        ("quote: In May 2022 Ruritania asked the Pact for help\n", "", "fact: asked", "needs a line “quote: …”"),
        ("actor: ruritania", "actor: atlantis", "actor:", "There is no actor “atlantis”"),
        ("actor: ruritania", "actor:", "actor:", "is empty"),
        ("actor: ruritania", "giver: ruritania", "actor:", "has no “giver”; it has what, actor, target"),
        ("actor: ruritania", "target: ruritania", "target: pact", "has a line “target” already"),
        ("actor: ruritania", "actor#2: ruritania", "actor:", "Only a quote is numbered"),
        ("speaker: ruritania\n", "", "fact: late", "needs a line “speaker: …” (who said it)"),
        ("kept: yes", "kept: maybe", "kept:", "choose one of: yes, no, disputed, unknown"),
        ('2022-05 "May 2022"', '2022-13 "May 2022"', "date: 2022-05", "is not a date in EDTF"),
        ('2022-05 "May 2022"', '2022-05 "3 June"', "date: 2022-05", "“3 June” is not in the sentence"),
        ('2022-05 "May 2022"', "in May", "date: 2022-05", "is not a date line"),
        ("2022-06-03 ", "2022-07-03 ", "date: 2022-06-03", "must say the same"),
        ("by: reported by courier", "by: reported by", "by:", "names no actor"),
        ("by: reported by courier", "by: shouted by courier", "by:", "“shouted by” is not a way"),
        ("by: reported by courier", "by: courier", "by:", "“courier” is not a way"),
        ("by: reported by courier", "by: story courier", "by:", "leave the line out"),
        ("by: reported by courier", "by: denied by herald", "by:", "There is no actor “herald”"),
        ("fact: late", "fact: asked", "fact: late", "a fact “asked” already"),
        ("fact: late", "fact: Late!", "fact: late", "“Late!” is not a key"),
        ("fact: asked", "note: asked", "fact: asked", "belongs to no fact"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_how_to_mend_it(before, after, at, words):
    text = changed(before, after)

    first = problems_of(text)[0]

    assert words in first.message
    assert first.line == line_of(at)


def test_every_problem_of_a_file_is_told_at_once_in_the_order_of_its_lines():
    text = (
        changed("kept: yes", "kept: maybe")
        .replace("actor: ruritania", "actor: atlantis")
        .replace("slug: two", "slug: !")
    )

    found = problems_of(text)

    assert [problem.line for problem in found] == [1, line_of("actor:"), line_of("kept:")]


def test_the_message_of_the_error_holds_every_line_number():
    with pytest.raises(StoryFormatError, match=r"line 1: .*\nline \d+: .*atlantis"):
        read(changed("actor: ruritania", "actor: atlantis").replace("slug: two-allies", "slug:"))


@pytest.mark.parametrize("name", ["slug", "title", "language"])
def test_a_header_without_a_required_line_is_refused(name):
    found = problems_of("\n".join(line for line in FILE.split("\n") if not line.startswith(f"{name}:")))

    assert found == [Problem(1, f"The header needs a line “{name}: …”.")]


@pytest.mark.parametrize("name", ["Text", "Actors", "Facts"])
def test_a_missing_section_is_named(name):
    found = problems_of(FILE.replace(f"== {name} ==", ""))

    assert f"There is no section “== {name} ==”." in [problem.message for problem in found]


def test_an_unknown_section_is_refused_and_the_backslash_is_offered():
    assert "Put a backslash" in problems_of(changed("Help came late, R", "== Help ==\nHelp came late, R"))[0].message


def test_a_story_without_text_is_refused():
    empty = FILE[: FILE.index("In May 2022 R")] + FILE[FILE.index("== Actors") :]

    assert problems_of(empty)[0].message == "The story has no text."
