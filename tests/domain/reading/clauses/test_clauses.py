"""Verbs with their subjects and objects are found by word lists and word order alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.clauses import (
    Grammar,
    Phrase,
    Shape,
    Tense,
    clauses,
    grammar,
    object_after,
    subject_before,
    verb_groups,
)
from quiz.domain.reading.tokens import tokens
from tests.domain.reading.growth import PROPORTIONAL, growth


def _parsed(text: str) -> Grammar:
    return grammar(tokens(text))


def _words(sentence: Grammar, phrase: Phrase | None) -> str:
    return " ".join(word.text for word in sentence.words[phrase.first : phrase.last]) if phrase else ""


def _clauses(text: str) -> list[tuple[str, str, str]]:
    """The opener, subject and verb of each clause."""
    sentence = _parsed(text)
    return [
        (
            clause.opener,
            _words(sentence, clause.subject),
            _words(sentence, Phrase(clause.verb.first, clause.verb.last)),
        )
        for clause in clauses(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Norway has repeatedly called for talks.", "Norway", "has repeatedly called"),
        ("Mirela Dosan, the foreign minister of Zemlia, said no.", "Mirela Dosan", "said"),
        ("Mirela Dosan (Green Party) said no.", "Mirela Dosan", "said"),
        ("Last week Prime Minister Ian Orr, a former pilot, vowed to stay.", "Prime Minister Ian Orr", "vowed"),
        ("On 3 May Dosan announced a vote.", "Dosan", "announced"),
        ("Norway, formed in 905 as a home for Danes, Finns and other peoples of the coast, grew.", "Norway", "grew"),
        ("The bloc, which groups Norway, Zemlia and Peru, grew.", "The bloc", "grew"),
        ("Dosan, speaking after talks with Norway, Zemlia, and Peru, left.", "Dosan", "left"),
        ("Norway, a member of the pact with Zemlia, Peru and Chile, left.", "Norway", "left"),
        ("Ada Dosan, then head of the broker, Vell Steel, left.", "Ada Dosan", "left"),
        ("In Buenos Aires, the head of the broker, Ada Dosan, left.", "the head of the broker", "left"),
        ("Norway promised to keep its border closed.", "Norway", "promised"),
        ("Two ships were sunk, the council’s report shows.", "the council ’s report", "shows"),
        ("Norway, Zemlia, and Peru left.", "Norway , Zemlia , and Peru", "left"),
        ("In an interview on Monday Dosan told reporters everything.", "Dosan", "told"),
        (
            "A spokeswoman for the ministry of defence declined to comment.",
            "A spokeswoman for the ministry of defence",
            "declined",
        ),
        ("Officials who attended the meeting said the accord was dead.", "Officials who attended the meeting", "said"),
        ("Papers seen by the newspaper show a payment.", "Papers seen by the newspaper", "show"),
        ("The services offered to Oslo included training.", "The services offered to Oslo", "included"),
        ("France and Germany agreed to a pact.", "France and Germany", "agreed"),
        ("Letters, notes and invoices show a payment.", "Letters , notes and invoices", "show"),
        (
            "Neither he nor any other minister would ever resign.",
            "Neither he nor any other minister",
            "would ever resign",
        ),
        ("The alliance’s members “do not keep their word”.", "The alliance ’s members", "do not keep"),
        ("Many believe that it is over.", "Many", "believe"),
        ("People close to the talks say that it is over.", "People close to the talks", "say"),
        ("The report claims that nobody came.", "The report", "claims"),
    ],
)
def test_the_subject_is_found_to_the_left_of_its_verb(text: str, subject: str, verb: str) -> None:
    assert (subject, verb) in [(found[1], found[2]) for found in _clauses(text)]


def test_a_verb_without_a_subject_of_its_own_shares_that_of_the_sentence() -> None:
    text = "Zemlia turned to the bloc for help, but later accused it of failing, claiming that its allies had stayed at home."

    assert _clauses(text) == [
        ("", "Zemlia", "turned"),
        ("but", "Zemlia", "accused"),
        ("of", "it", "failing"),
        ("", "Zemlia", "claiming"),
        ("that", "its allies", "had stayed"),
    ]


def test_a_relative_clause_has_the_noun_before_it_for_subject() -> None:
    assert _clauses("Norland, which joined the pact in 1999, has sent troops.") == [
        ("which", "Norland", "joined"),
        ("", "Norland", "has sent"),
    ]


def test_a_relative_clause_ends_before_the_verb_of_the_sentence() -> None:
    sentence = _parsed("Norland, which joined the pact in 1999, has sent troops.")

    assert _words(sentence, Phrase(clauses(sentence)[0].first, clauses(sentence)[0].last)) == "joined the pact in 1999"


def test_a_clause_ends_before_what_opens_the_next() -> None:
    sentence = _parsed("Although Norland is an ally, it said that the pact would end, and Oslo agreed.")

    assert [_words(sentence, Phrase(clause.first, clause.last)) for clause in clauses(sentence)] == [
        "Norland is an ally",
        "it said",
        "the pact would end",
        "Oslo agreed",
    ]


@pytest.mark.parametrize(
    ("text", "lemma", "tense", "passive", "negated"),
    [
        ("She said no.", "say", Tense.PAST, False, False),
        ("She denies it.", "deny", Tense.PRESENT, False, False),
        ("She will not sign it.", "sign", Tense.FUTURE, False, True),
        ("She won’t sign it.", "sign", Tense.FUTURE, False, True),
        ("She would have signed it.", "sign", Tense.MODAL, False, False),
        ("She was to send it.", "send", Tense.MODAL, False, False),
        ("He was later recalled.", "recall", Tense.PAST, True, False),
        ("He has never been recalled.", "recall", Tense.PAST, True, True),
        ("They are planning a war.", "plan", Tense.PRESENT, False, False),
        ("They didn't fulfil it.", "fulfil", Tense.PAST, False, True),
        ("We’ll leave it.", "leave", Tense.FUTURE, False, False),
        ("It is an ally.", "be", Tense.PRESENT, False, False),
        ("It has no army.", "have", Tense.PRESENT, False, False),
    ],
)
def test_auxiliaries_tell_tense_voice_and_negation(
    text: str, lemma: str, tense: Tense, passive: bool, negated: bool
) -> None:
    (group,) = verb_groups(tokens(text))

    assert (group.lemma, group.tense, group.passive, group.negated) == (lemma, tense, passive, negated)


@pytest.mark.parametrize(
    "text",
    [
        "the reports of the agency",
        "Zemlia’s plans",
        "two states",
        "the armed forces",
        "after claims",
        "state arms export agency",
        "a growing number",
    ],
)
def test_nouns_that_look_like_verbs_are_none(text: str) -> None:
    assert verb_groups(tokens(text)) == ()


@pytest.mark.parametrize(
    ("text", "shape"),
    [("to leave", Shape.INFINITIVE), ("claiming that", Shape.ING), ("weapons supplied by Zemlia", Shape.PARTICIPLE)],
)
def test_what_cannot_carry_a_sentence_says_so(text: str, shape: Shape) -> None:
    (group,) = verb_groups(tokens(text))

    assert (group.shape, group.is_finite) == (shape, False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He summoned the ambassador of Norland to his office.", "the ambassador of Norland"),
        ("He called her a friend.", "her"),
        ("He met Mirela Dosan in Oslo.", "Mirela Dosan"),
        ("He has promised to pay.", ""),
    ],
)
def test_the_object_stands_to_the_right_of_its_verb(text: str, found: str) -> None:
    sentence = _parsed(text)

    assert _words(sentence, object_after(sentence, sentence.groups[0].last)) == found


def test_the_subject_is_looked_for_no_farther_than_asked() -> None:
    sentence = _parsed("Oslo, it is thought, said no")

    assert subject_before(sentence, 6, limit=5) is None


def test_a_phrase_knows_its_place_in_the_text() -> None:
    text = "Yes. Norland agreed."
    sentence = grammar(tokens(text, 5))

    assert sentence.span(Phrase(0, 2)) == (5, 19)


prose = st.lists(
    st.sampled_from(
        [
            "the",
            "Norland",
            "said",
            "claims",
            "that",
            ",",
            "and",
            "but",
            "who",
            "of",
            "to",
            "will",
            "not",
            "“",
            "”",
            "(",
            ")",
            "–",
            "was",
            "accused",
            "leaving",
            "is",
            "have",
            ".",
            "2022",
            "Monday",
            "it",
            "they’ll",
            "ally’s",
            "before",
            "by",
        ]
    ),
    max_size=40,
).map(" ".join)


@given(prose | st.text(max_size=80))
def test_any_text_has_clauses_inside_its_words(text: str) -> None:
    sentence = _parsed(text)

    for clause in clauses(sentence):
        assert 0 <= clause.verb.first < clause.verb.last <= clause.last <= len(sentence.words)
        assert clause.first <= clause.verb.first
        if clause.subject:
            assert 0 <= clause.subject.first < clause.subject.last <= len(sentence.words)
    assert [group.first for group in sentence.groups] == sorted({group.first for group in sentence.groups})


@pytest.mark.parametrize("piece", ["said ", "the ", ", ", "and ", "Norland ", "was ", "also ", "who said ", "of X "])
def test_the_time_for_a_sentence_grows_with_its_length(piece: str) -> None:
    assert growth(lambda text: clauses(grammar(tokens(text))), piece, 80_000) < PROPORTIONAL
