"""Of whom or what a clause tells, also where the word order hides it."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape, Tense, object_after, phrase_before
from quiz.domain.reading.clauses.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, is_word
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.whose import with_whose

_RELATIVES = frozenset(["who", "which", "whose"])
_LONGEST_NOUN = 6
_LONGEST_NAME = 8
_DIGITS_OF_A_YEAR = 4
_CONCEDING = frozenset(["though", "although", "when", "once"])
_ALL = frozenset(["both", "all"])
_LONGEST_SUBJECT = 14
_LINKS = frozenset(["for", "with", "in", "from", "to", "by", "on", "about", "into", "at"])


def subject_of(line: Line, clause: Clause) -> Phrase | None:
    """The subject of the clause, by its name where a name is added to it; None where the words leave it open."""
    subject = _named_apart(line, clause) or _subject(line, clause)
    return _added_name(line, subject) or _with_first(line, _with_year(line, subject)) if subject else None


def _with_first(line: Line, phrase: Phrase) -> Phrase:
    """“the first | meeting”, whose “first” the grammar takes for an adverb."""
    is_part = (
        line.small(phrase.first - 1) == "first" and line.small(phrase.first - 2) in DETERMINERS and phrase.first > 1
    )
    return Phrase(phrase.first - 2, phrase.last) if is_part else phrase


def _with_year(line: Line, phrase: Phrase) -> Phrase:
    """“the 1999 | charter”, whose year the grammar takes for a time."""
    year, before = line.small(phrase.first - 1), line.small(phrase.first - 2)
    is_part = year.isdigit() and len(year) == _DIGITS_OF_A_YEAR and before in DETERMINERS and phrase.first > 1
    return Phrase(phrase.first - 2, phrase.last) if is_part else phrase


def _added_name(line: Line, phrase: Phrase) -> Phrase | None:
    """The name in “the secretary general, | Leila Mansour |, resigned”."""
    named = line.mentions(phrase.last, min(phrase.last + _LONGEST_NAME, len(line.words)))
    if line.small(phrase.last) != "," or not named or not line.is_person(named[0].actor):
        return None
    first, last = line.place_of(named[0].start), line.place_of(named[0].end)
    return Phrase(first, last) if first == phrase.last + 1 and line.small(last) == "," else None


def _subject(line: Line, clause: Clause) -> Phrase | None:
    if clause.verb.shape is Shape.ING:
        return None
    if clause.opener == "whose":
        return with_whose(line, clause)
    if clause.subject is None:
        return _hidden(line, clause)
    if clause.has_own_subject or clause.opener not in {"which", "who"}:
        return clause.subject
    nearest = _nearest_noun if clause.opener == "which" else _nearest_person
    return nearest(line, clause.subject)


def _hidden(line: Line, clause: Clause) -> Phrase | None:
    """The subject that the grammar does not find."""
    if _is_like_a_participle(line, clause):
        if clause.opener in _CONCEDING:
            return _conceding_subject(line, clause)
        return _of_participle(line, clause) if clause.verb.first else _opened_subject(line)
    if clause.opener in {"which", "who"}:
        return _related(line, clause)
    return (_there(line, clause) or _whole_before(line, clause)) if clause.verb.is_finite else None


def is_shortened(line: Line, clause: Clause) -> bool:
    """Whether the verb stands without its “was”: “the Treaty, signed in 1992, …”."""
    if not _is_like_a_participle(line, clause) or hidden_object(line, clause) is not None:
        return False
    if not _has_main_verb(line, clause) or (clause.verb.lemma == "enter" and line.small(clause.verb.last) == "into"):
        return False
    is_apart = line.small(clause.verb.first - 1) in {",", "("} or clause.verb.first == 0
    return is_apart or any(each.verb.is_finite and each.verb.first > clause.verb.first for each in line.clauses)


def _is_like_a_participle(line: Line, clause: Clause) -> bool:
    """Whether the verb is a participle, also where its form alone could tell the past: “under a protocol | signed in 1992”."""
    verb = clause.verb
    if verb.shape is Shape.PARTICIPLE:
        return True
    if clause.subject is not None or verb.tense is not Tense.PAST or verb.last - verb.first > 1 or verb.auxiliaries:
        return False
    is_regular = line.small(verb.first).endswith("ed") and line.small(verb.first) != "dated"
    others = (each for each in line.clauses if each.verb.first > verb.first and each.has_own_subject)
    return is_regular and clause.opener in {"", *_CONCEDING} and any(each.verb.is_finite for each in others)


def hidden_object(line: Line, clause: Clause) -> Phrase | None:
    """The object that stands before its clause: “papers that the archive released in 2021”."""
    subject = clause.subject
    if (
        subject is None
        or line.small(subject.first - 1) not in {"that", "which"}
        or (clause.verb.passive and clause.verb.auxiliaries)
    ):
        return None
    if object_after(line.grammar, clause.verb.last) is not None or line.grammar.verb_at(subject.first - 2) is not None:
        return None
    noun = subject.first - 1
    return phrase_before(line.grammar, noun - (line.small(noun - 1) == ","))


def _of_participle(line: Line, clause: Clause) -> Phrase | None:
    """Of what “the Treaty, signed in 1992, …” and “under a treaty signed in 1992” tell."""
    place = clause.verb.first
    if line.small(place - 1) != ",":
        return _noun_before(line, place)
    relative = [each for each in line.clauses if each.opener in _RELATIVES and each.last == place - 1]
    if relative and not _has_main_verb(line, clause):  # “Mr Haddad, who is ill, travelled to Tunis”
        return subject_of(line, relative[0])
    return phrase_before(line.grammar, place - 1)


def _has_main_verb(line: Line, clause: Clause) -> bool:
    """Whether what stands between the semicolons around the clause has a verb of its own."""
    parts = [place for place in range(len(line.words)) if line.small(place) == ";"]
    first = max((place for place in parts if place < clause.verb.first), default=0)
    last = min((place for place in parts if place > clause.verb.first), default=len(line.words))
    within = (each for each in line.clauses if first <= each.verb.first < last)
    return any(each.verb.is_finite and each.opener not in _RELATIVES for each in within)


def _named_apart(line: Line, clause: Clause) -> Phrase | None:
    """The person named right before the only verb, between commas: “its foreign minister, | Ada Berg |, mediated”."""
    comma = clause.verb.first - 1
    if clause.verb.shape is not Shape.PARTICIPLE or line.small(comma) != "," or _has_main_verb(line, clause):
        return None
    named = line.mentions(max(0, comma - _LONGEST_NAME), comma)
    if not named or named[-1].end != line.words[comma - 1].end or not line.is_person(named[-1].actor):
        return None
    return Phrase(line.place_of(named[-1].start), comma)


def _conceding_subject(line: Line, clause: Clause) -> Phrase | None:
    """Of whom “Norland, though invited in 2009, never came” tells."""
    opener = clause.verb.first - 1
    if line.small(opener) != clause.opener or line.small(opener - 1) != ",":
        return None
    return next((each.subject for each in line.clauses if each.subject and each.subject.last == opener - 1), None)


def _related(line: Line, clause: Clause) -> Phrase | None:
    """Of what “Under the pact, which took effect …” and “the two, both of which left, …” tell."""
    place = _before_relative(line, clause)
    if line.small(place - 1).isdigit() and line.small(place - 2) == ",":
        place -= 2  # “Ada Berg, 52, who chairs …”
    if line.small(place - 1) != "of":
        return _noun_before(line, place)
    is_whole = line.small(place - 2) in _ALL and line.small(place - 3) == ","
    return phrase_before(line.grammar, place - 3) if is_whole else None


def _there(line: Line, clause: Clause) -> Phrase | None:
    """The “there” of “There was a coup”."""
    place = clause.verb.first - 1
    return Phrase(place, place + 1) if clause.verb.lemma == "be" and line.small(place) == "there" else None


def _whole_before(line: Line, clause: Clause) -> Phrase | None:
    """A subject that goes on with dates or places: “A meeting on 3 May in Oslo | ended without result”."""
    last = first = clause.verb.first
    while first and last - first < _LONGEST_SUBJECT and not _ends_before(line, first - 1):
        first -= 1
    is_begun = first == 0 or line.small(first - 1) in {",", ";"} or line.small(first - 1) in CONJUNCTIONS
    has_article = line.small(first) in DETERMINERS and line.small(first) not in {"this", "that", "these", "those"}
    return Phrase(first, last) if is_begun and has_article and last - first > 1 else None


def _ends_before(line: Line, place: int) -> bool:
    return (
        line.small(place) in CONJUNCTIONS or not is_word(line.words[place]) or line.grammar.verb_at(place) is not None
    )


def _opened_subject(line: Line) -> Phrase | None:
    """Of whom “Rescued in 2012 by fishermen, …” tells: the subject behind the comma."""
    following = next((clause for clause in line.clauses if clause.verb.is_finite and clause.has_own_subject), None)
    return following.subject if following and line.small(following.first - 1) == "," else None


def _nearest_person(line: Line, phrase: Phrase) -> Phrase:
    """The person whom the phrase ends in naming: “attention to the case of | Elian”, who …"""
    named = line.mentions(phrase.first, phrase.last)
    if not named or named[-1].end != line.words[phrase.last - 1].end or not line.is_person(named[-1].actor):
        return phrase
    first = line.place_of(named[-1].start)
    return Phrase(first, phrase.last) if line.small(first - 1) in _LINKS | {"of"} else phrase


def _nearest_noun(line: Line, phrase: Phrase) -> Phrase:
    """The last noun of the phrase: “money for | a joint force”, which …"""
    links = [place for place in range(phrase.first, phrase.last) if line.small(place) in _LINKS]
    return Phrase(links[-1] + 1, phrase.last) if links else phrase


def _before_relative(line: Line, clause: Clause) -> int:
    """The place of the relative that opens the clause, or of the comma before it."""
    place = clause.verb.first - 1
    while place and line.small(place) != clause.opener:
        place -= 1
    return place - (line.small(place - 1) == ",")


def _noun_before(line: Line, last: int) -> Phrase | None:
    """The noun, with what stands before it, that ends there."""
    first = last
    while first and last - first < _LONGEST_NOUN and not _parts(line, first - 1):
        first -= 1
    return Phrase(first, last) if first < last else None


def _parts(line: Line, place: int) -> bool:
    is_small = line.small(place) in PREPOSITIONS | CONJUNCTIONS
    return is_small or not is_word(line.words[place]) or line.grammar.verb_at(place) is not None


def is_plural(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase takes “were”."""
    words = [line.small(place) for place in range(phrase.first, phrase.last)]
    noun = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    is_name = bool(line.mentions(phrase.last - 1, phrase.last))
    return "and" in words or (noun.endswith("s") and not noun.endswith("ss") and not is_name)
