"""Whether a word that stands without an auxiliary is a verb, and of what shape: the words next to it decide.

Many words are noun and verb alike: “the report claims that …” but “the claims of the report”.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from quiz.domain.reading.clauses.noun_words import has_an_amount, is_rather_a_noun
from quiz.domain.reading.clauses.particles import WITH_A_PARTICLE
from quiz.domain.reading.clauses.plurals import is_plural_before, opens_a_clause, place_before
from quiz.domain.reading.clauses.verb_tables import ALSO_NOUNS
from quiz.domain.reading.clauses.verbs import Form, Verb, verb
from quiz.domain.reading.clauses.words import (
    CLAUSE_VERBS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTATION_MARKS,
    SUBJECT_PRONOUNS,
    before_date,
    is_adverb,
    is_time,
    listed,
)
from quiz.domain.reading.tokens import Token


class Shape(StrEnum):
    """Whether a verb group can carry a sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    ING = "ing"
    PARTICIPLE = "participle"
    """“weapons supplied by Belarus”, “papers seen by reporters”."""


_LONGEST_TAIL = 10
_LONGEST_TITLE = 30
_ALSO_NOUNS = listed(ALSO_NOUNS)
_SELDOM_NOUNS = listed("stop halt foot veto scrap scale trim shelve duck defer desert free")
_NAMING = frozenset(["name", "call", "dub", "nickname"])
_ADJECTIVES = listed("armed armoured armored unmanned united so-called limited aged")
# Followed by a preposition they are active all the same: “Aliyev, for his part, said in 2022 that …”.
INTRANSITIVE = listed(
    "say speak turn agree return arrive talk respond vote refer point insist warn argue reply react vow complain "
    "testify call go come meet remain live work travel march fall rise happen occur appear disagree apologise "
    "apologize allege concede contend assert remark lament opine quip note explain acknowledge claim add stress caution confide "
    "walk pull step climb sail lapse expire resign retire fail flee withdraw quit die stay vanish emerge collapse plead"
)
_NEVER_DONE_TO = listed("stand stick sit lie live go come arrive stay remain abide")
"""“Ostia stood by its ally”: by whom such a thing was done nobody can say."""
_MEANS = listed("e-mail email telephone phone text letter message video post cable")  # “said by e-mail that”
_STAND_FOR_A_NOUN = listed(
    "this that these those some many most several both all few one two three four five six seven eight nine ten another neither "
    "either such each"
)
_IN_TITLES = listed(
    "vow accuse call pledge urge deny announce promise threaten blame criticise criticize tell want back"
)
_MEETINGS = listed(
    "meeting meetings talks session summit conference hearing ceremony vote election elections referendum rally exercise exercises"
)
_GOING_ON = frozenset(["then", "later", "subsequently", "finally", "eventually", "duly", "promptly"])
_AFTER_A_VERB = DETERMINERS | PRONOUNS | listed("none nothing that how why what whether : not there")


def shape_of(words: Sequence[Token], place: int, known: Verb, *, after_verb: bool, titled: bool) -> Shape | None:
    """The shape of the verb that stands there without an auxiliary, None where the word is no verb.

    ``after_verb`` says that a finite verb stands right before it.
    """
    before, after = _word(words, place_before(words, place)), _word(words, place + 1)
    if (
        _is_part_of_a_name(words, place, known, titled=titled)
        or words[place].text.lower() in _ADJECTIVES
        or _is_determined(words, place, known)
    ):
        return None
    if known.forms is Form.ING:
        return Shape.ING
    if before in PREPOSITIONS or (after_verb and not (after == "that" and known.lemma in CLAUSE_VERBS - _ALSO_NOUNS)):
        return None
    if known.lemma in _NAMING and _word(words, place_before(words, place) - 1) in {"a", "an"}:
        return Shape.PARTICIPLE  # “a dog named Rex”
    if after == "by" and known.lemma in CLAUSE_VERBS and _word(words, place + 2) in _MEANS:
        return Shape.FINITE
    if Form.PAST in known.forms or Form.PARTICIPLE in known.forms:
        return Shape.FINITE if _goes_on(words, place, known) else _past_shape(before, after, known)
    return Shape.FINITE if _is_present(words, place, known) else None


def _is_part_of_a_name(words: Sequence[Token], place: int, known: Verb, *, titled: bool) -> bool:
    if titled and known.known and known.forms in (Form.THIRD, Form.ING) and known.lemma in CLAUSE_VERBS | _IN_TITLES:
        return False
    return words[place].is_capitalised and place > 0 and words[place - 1].text not in QUOTATION_MARKS


def is_titled(words: Sequence[Token]) -> bool:
    """Whether it is a headline With Every Word Written So."""
    long = [word for word in words[:_LONGEST_TITLE] if len(word.text) > 3 and word.text.isalpha()]
    return len(long) > 3 and len(words) < _LONGEST_TITLE and all(word.is_capitalised for word in long)


def _word(words: Sequence[Token], place: int) -> str:
    return words[place].text.lower() if 0 <= place < len(words) else ""


def _is_determined(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether an article or the like makes a noun or an adjective of it; “many said” is none of that."""
    before, after = _word(words, before_date(words, place_before(words, place))), _word(words, place + 1)
    if before in {"'s", "’s"} or before in POSSESSIVES or _is_counted(words, place, known):
        return True
    if before in {"opening", "closing"} and known.lemma in {"remark", "comment"}:
        return True
    is_only_past = Form.PAST in known.forms and Form.PARTICIPLE not in known.forms
    is_past = before == "that" and Form.PAST in known.forms
    if is_past and (is_only_past or _follows_a_noun(words, place_before(words, place))):
        return False
    if (
        known.lemma in CLAUSE_VERBS - _ALSO_NOUNS
        and before in _STAND_FOR_A_NOUN | {"one"}
        and known.forms is Form.THIRD
    ):
        return False  # “One says Norland has ships, another says it has none”
    if before in _STAND_FOR_A_NOUN:
        if _word(words, place_before(words, place) - 1) == "the" or not after[:1].isalpha():
            return known.forms is Form.ING
        follows = (
            after in _AFTER_A_VERB or after in QUOTATION_MARKS or (after == "to" and known.lemma not in _ALSO_NOUNS)
        )
        return known.forms is Form.ING or not follows
    return before in DETERMINERS


def _is_counted(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether a number makes an adjective of it: “40 armoured vehicles”, “14 gauging stations”."""
    number, after = _word(words, place - 1), _word(words, place + 1)
    is_number = number.isdigit() and not any(is_time(word) for word in words[max(0, place - 2) : place])
    return is_number and known.forms is not Form.THIRD and after.endswith("s") and after not in _AFTER_A_VERB


def _follows_a_noun(words: Sequence[Token], that: int) -> bool:
    """Whether “that” there opens a relative clause: “governments that promised never to use mines”."""
    noun, before = _word(words, that - 1), _word(words, that - 2)
    if that > 2 and words[that - 1].is_capitalised and before in {"was", "is"}:
        return True  # “it was Norland that promised”
    if noun.endswith("s") and noun.isalpha() and (verb(noun) is None or before in PREPOSITIONS):
        return True
    names = that + 2 < len(words) and words[that + 2].is_capitalised
    return names and before in DETERMINERS  # “the unit that shelled Oslo”


def _goes_on(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether a “then” shows that it tells what came next: “Norland joined, then walked out”."""
    is_active = Form.PAST in known.forms and _word(words, place + 1) != "by"
    return is_active and _word(words, place - 1) in _GOING_ON and _word(words, place - 2) in {",", "and", "but"}


def _past_shape(before: str, after: str, known: Verb) -> Shape:
    if (after == "by" and known.lemma not in _NEVER_DONE_TO) or Form.PAST not in known.forms:
        return Shape.PARTICIPLE
    if known.lemma == "hold" and before in _MEETINGS and after in PREPOSITIONS | {"behind"}:
        return Shape.PARTICIPLE  # “a meeting held behind closed doors”
    if before in {"", ","} and after in PREPOSITIONS and known.lemma not in INTRANSITIVE:
        return Shape.PARTICIPLE
    return Shape.FINITE


def _is_present(words: Sequence[Token], place: int, known: Verb) -> bool:
    subject = words[place - 1] if place else None
    if subject is not None and subject.text in QUOTATION_MARKS and place > 1:  # “Norland “betrays” its ally”
        subject = words[place - 2]
        if subject.text in {"!", "?", "…"}:  # “Never!” says Dosan
            return Form.THIRD in known.forms
    if subject is None or not (subject.text[0].isalnum() or subject.text in {",", ")", "’", "'"}):
        return False
    if _word(words, place + 1) in WITH_A_PARTICLE.get(known.lemma, ()):
        return Form.THIRD in known.forms or is_plural_before(words, place)
    if is_rather_a_noun(words, place, known) and not _is_asked_of_somebody(words, place):
        return False
    if known.lemma in _SELDOM_NOUNS and _is_named(subject):
        return Form.THIRD in known.forms
    if known.lemma in _ALSO_NOUNS and not _is_used_as_a_verb(words, place, known):
        return False
    return Form.THIRD in known.forms or is_plural_before(words, place)


def _is_used_as_a_verb(words: Sequence[Token], place: int, known: Verb) -> bool:
    return (
        _has_an_object(words, place)
        or has_an_amount(words, place, known)
        or _closes_an_aside(words, place, known)
        or _is_asked_of_somebody(words, place)
    )


def _is_asked_of_somebody(words: Sequence[Token], place: int) -> bool:
    """Whether it says of whom something is asked: “the pact demands of Norland that it …”."""
    is_asked = words[place].text in {"demands", "asks", "requires", "expects"} and _word(words, place + 1) == "of"
    return is_asked and any(word.text == "that" for word in words[place + 3 : place + 7])


def _closes_an_aside(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether it says who said the rest of the sentence: “…, the admiral claims.”, “…, papers seen by Oslo show.”"""
    after = place + 1
    while is_adverb(_word(words, after)):
        after += 1
    if known.lemma not in CLAUSE_VERBS or _word(words, after) not in {",", ".", ""}:
        return False
    if Form.THIRD not in known.forms and not is_plural_before(words, place):
        return False
    start = max(-1, place - _LONGEST_TAIL)
    marks = (before for before in range(place - 1, start, -1) if not words[before].text[0].isalnum())
    comma = next((before for before in marks if words[before].text not in {".", "'s", "’s"}), -1)
    return comma >= 0 and words[comma].text in {",", "”", '"'} and comma < place - 1


def _has_an_object(words: Sequence[Token], place: int) -> bool:
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None:
        return False
    if after.text == "to":
        before = words[place_before(words, place)]
        return _is_named(before) or before.text.lower() == "there"
    if after.text == "on" and words[place].text == "calls" and place > 1:  # “the accord calls on its members to …”
        return words[place - 1].is_capitalised or words[place - 2].text.lower() == "the"
    told = words[place].text.lower() in CLAUSE_VERBS and opens_a_clause(words, place + 1)
    quotes = (
        after.text in QUOTATION_MARKS and words[place].end < after.start
    )  # not the mark that closes “certain transfers”
    return told or quotes or after.text.lower() in _AFTER_A_VERB or _is_named_thing(after)


def _is_named_thing(token: Token) -> bool:
    """Whether a name may begin there, no day: “attacks Aug. 7” attacks nobody."""
    return token.is_capitalised and not is_time(token)


def _is_named(token: Token) -> bool:
    return token.is_capitalised or token.text.lower() in SUBJECT_PRONOUNS
