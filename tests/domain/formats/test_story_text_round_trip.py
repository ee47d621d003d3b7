"""Whatever is written reads back the same, and whatever is read is a story or a list of problems."""

from __future__ import annotations

import datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.domain.evidence import evidence_at
from quiz.domain.facts import SLOTS, Actor, ActorKind, Attribution, Fact, FactKind, Kept, Mode, Relation, Slot, SlotType
from quiz.domain.formats.story_text import Problem, StoryFile, StoryFormatError, read, write
from quiz.domain.partial_dates import partial_date
from quiz.domain.reading.sentences import split

LINES = Path(__file__).with_name("two_allies.story").read_text(encoding="utf-8").split("\n")
KEYS = st.from_regex(r"[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?", fullmatch=True)
CHARACTERS = st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"])
PHRASES = st.text(CHARACTERS, min_size=1, max_size=20).map(str.strip).filter(bool)
NAMES = st.text("abcdefghij ÉßЖ.’-", min_size=1, max_size=12).map(str.strip).filter(bool)
WORDS = st.text("abcdeéЖ’", min_size=2, max_size=7)
ODD_LINES = st.sampled_from(["", "", "== Facts ==\n", "\\ == \n", "# no comment\n", "fact: none\n", " == Text\n"])


@st.composite
def texts(draw):
    words = st.lists(WORDS, min_size=1, max_size=6)
    sentences = words.map(lambda found: " ".join(found).capitalize() + ".")
    paragraphs = st.lists(sentences, min_size=1, max_size=3).map(" ".join)
    return "\n\n".join(draw(ODD_LINES) + part for part in draw(st.lists(paragraphs, min_size=1, max_size=3)))


@st.composite
def actors(draw):
    keys = draw(st.lists(KEYS, min_size=1, max_size=4, unique=True))
    names = draw(st.lists(NAMES, min_size=len(keys), max_size=2 * len(keys), unique_by=str.casefold))
    shares = [tuple(names[place :: len(keys)]) for place in range(len(keys))]
    kinds = st.sampled_from(ActorKind)
    return tuple(Actor(key, own[0], draw(kinds), own[1:]) for key, own in zip(keys, shares, strict=True))


@st.composite
def evidence(draw, text):
    sentence = draw(st.sampled_from(split(text)))
    start = draw(st.integers(sentence.start, sentence.end - 1).filter(lambda at: not text[at].isspace()))
    end = draw(st.integers(start, sentence.end - 1).filter(lambda at: not text[at].isspace())) + 1
    return evidence_at(text, start, end), sentence


@st.composite
def dates(draw, sentence):
    surface = draw(st.sampled_from(["", *sentence.text.split()]))
    edtf = draw(st.sampled_from(["2022-09", "1994", "2018/2022", "1994~", "199X", "2024-06-12"]))
    if edtf == "2024-06-12" and draw(st.booleans()):
        return partial_date(edtf, stated="XXXX-06-12", text=surface, inferred_from=draw(PHRASES))
    return partial_date(edtf, text=surface)


def slot_values(slot: Slot, known: tuple[Actor, ...]) -> st.SearchStrategy[Actor | str]:
    match slot.type:
        case SlotType.ACTOR:
            return st.sampled_from(known)
        case SlotType.RELATION:
            return st.sampled_from(Relation).map(str)
        case SlotType.KEPT:
            return st.sampled_from(Kept).map(str)
        case _:
            return PHRASES


@st.composite
def facts(draw, key, text, known):
    kind = draw(st.sampled_from(FactKind))
    slots = [slot for slot in SLOTS[kind] if slot.required or draw(st.booleans())]
    found, sentence = draw(evidence(text))
    mode = draw(st.sampled_from(Mode))
    return Fact(
        key=key,
        kind=kind,
        statement=draw(PHRASES),
        evidence=found,
        attribution=Attribution(mode, None if mode is Mode.STORY else draw(st.sampled_from(known))),
        slots={slot.name: draw(slot_values(slot, known)) for slot in slots},
        date=draw(st.none() | dates(sentence)),
    )


@st.composite
def stories(draw):
    text, known = draw(texts()), draw(actors())
    keys = draw(st.lists(KEYS, max_size=3, unique=True))
    return StoryFile(
        slug=draw(KEYS),
        title=draw(PHRASES),
        publisher=draw(st.just("") | PHRASES),
        published=draw(st.none() | st.dates(min_value=datetime.date(1000, 1, 1))),
        language="en",
        summary=draw(st.just("") | PHRASES),
        text=text,
        actors=known,
        facts=tuple(draw(facts(key, text, known)) for key in keys),
    )


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(stories())
def test_every_story_reads_back_as_it_was_written(story):
    assert read(write(story)) == story


def story_or_problems(text: str) -> StoryFile | tuple[Problem, ...]:
    try:
        return read(text)
    except StoryFormatError as error:
        return error.problems


@given(st.text(max_size=200) | st.lists(st.sampled_from(LINES)).map("\n".join))
def test_any_text_is_a_story_or_is_refused_with_its_problems(text):
    found = story_or_problems(text)

    assert found
    assert not isinstance(found, StoryFile) or read(write(found)) == found
