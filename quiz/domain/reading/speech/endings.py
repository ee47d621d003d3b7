"""Where the words end that were said: at another verb of saying, or where the story goes on in its own words."""

from __future__ import annotations

from bisect import bisect_right

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Clause, Shape, Tense, VerbGroup
from quiz.domain.reading.clauses.words import (
    BACKSHIFTED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTATION_MARKS,
    RELATIVES,
    SUBORDINATORS,
    listed,
)
from quiz.domain.reading.speech.contents import opens_quotation
from quiz.domain.reading.speech.cues import NOUNS, OF_INTENT, OF_PAPERS, VERBS
from quiz.domain.reading.speech.units import Unit

_FARTHEST = 18
_LONGEST = 60
_COORDINATING = listed("and but while whereas although though or")
_FRONTED = listed("when after while although though as since because before whereas once")
# What follows from the saying rather than being said: “…, deepening a rift”.
_CONSEQUENCES = listed(
    "deepen widen raise prompt spark trigger end mark become plunge draw leave signal deal send fuel throw escalate "
    "heighten strain cap defy underline underscore pave complete set open dash stoke stun surprise anger infuriate alarm "
    "overturn reverse break join drop abandon ramp cast bring earn win provoke cause create intensify worsen"
)
_GREETED = VERBS.keys() | listed("welcome note")
_AFTER_THE_CHARGE = listed("that which it he she they the denied rejected") | {",", "."}
_BEHIND = listed("after when as hours days weeks months minutes")
_CITING = frozenset(["cite", "quote", "refer"])
_REPORTS = frozenset(["reports", "reported", "writes", "wrote"])
_PRESS = frozenset(["agency", "newspaper", "paper", "daily", "weekly", "broadcaster", "channel"])
_LONGEST_NAME = 6
_NO_TITLES = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | DETERMINERS
_FIRST_WORDS = 2
# They go on with what is said rather than with the story: “Oslo, she said, will stay until …”.
_OF_CONDITION = listed("until unless although though because if provided lest even whether")


def content_end(unit: Unit, begins: int, group: VerbGroup) -> int:
    """The index of the word before which the words end that began there: at another verb of saying, or at the end."""
    verbs = (
        clause.verb.first for clause in unit.clauses_after(group) if clause.verb.is_finite and clause.first >= begins
    )
    told = next(verbs, len(unit.grammar.words))
    places = range(begins + 1, begins + _LONGEST)
    colon = next((place for place in places if _hands_over(unit, place, told_before=told < place)), None)
    ends = colon if colon is not None and unit.grammar.words[begins].text != ":" else len(unit.grammar.words)
    own = unit.clause_of(group)
    if own is not None and own.opener in RELATIVES and own.last < ends - 1 and begins < own.last:
        quoted = unit.quotation_at(unit.starts[own.last])
        return (
            min(ends, unit.word_at(quoted.end) + 1) if quoted else own.last
        )  # “Dosan, who opposes the pact, has said …”
    return min(ends, _where_the_story_goes_on(unit, begins, group, own))


def _where_the_story_goes_on(unit: Unit, begins: int, group: VerbGroup, own: Clause | None) -> int:
    fronted = own is not None and own.opener in _FRONTED and own.first <= _FIRST_WORDS
    for index, clause in enumerate(unit.clauses_after(group)):
        if clause.verb.first <= max(begins, group.last) or unit.is_quoted(clause.verb.last - 1):
            continue
        is_front = fronted and (index > 0 or clause.first > begins)
        is_next = own is not None and index == 0 and _shares(own, clause)
        if is_next or _parts(unit, clause) or _goes_on(unit, clause, begins, group, fronted=is_front):
            first = _where_begins(unit, clause)
            if first > begins:
                return first
    return len(unit.grammar.words)


def _shares(own: Clause, clause: Clause) -> bool:
    """Whether it is what the speaker does besides: “Oslo called the move a breach | and is preparing a complaint”."""
    is_joined = clause.opener in {"and", "but"} and clause.verb.is_finite and not clause.has_own_subject
    return is_joined and own.subject is not None and clause.subject == own.subject


def _where_begins(unit: Unit, clause: Clause) -> int:
    first = min(clause.first, clause.verb.first)
    beside = _with_whom(unit, clause)
    if beside is not None:
        return beside
    first -= unit.grammar.small(first - 1) == clause.opener and bool(clause.opener)
    measured = clause.opener == "after" and unit.grammar.small(first - 1) in _BEHIND - {"after", "when", "as"}
    return first - measured


def _with_whom(unit: Unit, clause: Clause) -> int | None:
    """Where somebody is brought in who does something beside what was said: “pledged to pay, | with Dosan hailing it”."""
    if clause.verb.shape is not Shape.ING or clause.verb.lemma not in VERBS or not clause.verb.first:
        return None
    for place in range(clause.verb.first - 2, max(0, clause.verb.first - _LONGEST_NAME - 2), -1):
        if unit.grammar.small(place) == "with" and unit.grammar.small(place - 1) == ",":
            return place - 1
        if unit.grammar.verb_at(place) is not None:
            return None
    return None


def _goes_on(unit: Unit, clause: Clause, begins: int, group: VerbGroup, *, fronted: bool) -> bool:
    """Whether the story goes on there in its own words, after what was said."""
    before = unit.grammar.small(_where_begins(unit, clause) - 1)
    if clause.verb.shape is Shape.ING:
        if _with_whom(unit, clause) is not None:
            return True
        if clause.opener in {"and", "but"} and group.shape is Shape.ING and clause.verb.lemma in _GREETED:
            return True  # “demanding that Oslo pay, | and welcoming its envoy”
        return before == "," and clause.verb.lemma in _CONSEQUENCES and not clause.has_own_subject
    if not clause.verb.is_finite or not clause.has_own_subject:
        return False
    if fronted and before == "," and clause.opener == "":  # “When Oslo said that …, lawyers …”
        return True
    if (before == "," or clause.opener == "but") and _stands_beside(unit, clause, begins, group):
        return True
    return _is_behind(unit, clause, begins, group, before)


def _stands_beside(unit: Unit, clause: Clause, begins: int, group: VerbGroup) -> bool:
    """Whether “but” or “and” adds a clause that need not be what was said: “said the pact was dead, | but Oslo signed it”."""
    is_past = clause.verb.tense in {Tense.PAST, Tense.PRESENT} and not BACKSHIFTED.intersection(clause.verb.auxiliaries)
    if not is_past or clause.opener not in {"but", "and"} or group.tense is not Tense.PAST or unit.is_quoted(begins):
        return False
    told = (one for one in unit.clauses_after(group) if begins <= one.verb.first < clause.first)
    said = [one.opener for one in told if one.verb.is_finite]  # not “said that if Oslo pays, | and Bergen agrees, …”
    return bool(said) and said[-1] not in SUBORDINATORS - {"that"}


def _is_behind(unit: Unit, clause: Clause, begins: int, group: VerbGroup, before: str) -> bool:
    """Whether the clause says after what it was said: “threatened to send troops after rebels seized the port”."""
    past = clause.verb.tense is Tense.PAST and "had" not in clause.verb.auxiliaries
    if not past or clause.opener not in {"after", "when", "as", "while"} or group.tense is not Tense.PAST:
        return False
    intended = group.lemma in OF_INTENT and unit.grammar.small(begins) == "to"
    return before == "," if clause.opener == "as" or not intended else clause.opener != "while" or before == ","


def _hands_over(unit: Unit, place: int, *, told_before: bool) -> bool:
    """Whether a semicolon, or a colon before a quotation or a sentence stands there: “accused Oslo of treason: “They …””."""
    if place < len(unit.grammar.words) and unit.grammar.small(place) == ";":
        return not unit.is_quoted(place)
    if [unit.grammar.small(at) for at in range(place, place + 3)] == [",", "in", "what"]:
        return True  # “accused Oslo of leaving, in what it called a betrayal”
    if _points_back(unit, place):
        return True
    if unit.grammar.small(place) != ":" or unit.is_quoted(place):
        return False
    return opens_quotation(unit, place + 1) or (told_before and _tells_more(unit, place))


def _points_back(unit: Unit, comma: int) -> bool:
    """Whether the story calls there what was said: “…, a charge that Oslo rejects”."""
    words = [unit.grammar.small(at) for at in range(comma, comma + 4)]
    return words[:2] in ([",", "a"], [",", "an"]) and words[2] in NOUNS and words[3] in _AFTER_THE_CHARGE


def _tells_more(unit: Unit, colon: int) -> bool:
    """Whether a sentence of its own follows the colon: “that Oslo broke its word: the army, it said, …”."""
    index = bisect_right(unit.clauses, colon, key=lambda clause: clause.verb.first)
    return any(clause.verb.is_finite and clause.has_own_subject for clause in unit.clauses[index : index + 2])


def _parts(unit: Unit, clause: Clause) -> bool:
    """Whether the clause stands beside what is being said rather than inside it."""
    cue = VERBS.get(clause.verb.lemma)
    if clause.verb.lemma in {"decline", "refuse"} and clause.opener in {"but", "and"} and clause.verb.is_finite:
        return not clause.has_own_subject and not unit.is_quoted(clause.verb.first)
    if cue is None or cue.follows == "h" or unit.is_quoted(clause.verb.last - 1) or clause.verb.passive:
        return False
    if clause.verb.shape is Shape.ING:
        return unit.grammar.small(clause.verb.first - 1) in QUOTATION_MARKS | {",", "while"} and any(
            map(cue.takes, "cfa")
        )
    if not clause.verb.is_finite:
        return False
    if clause.opener == "which" and cue.mode is Mode.DENIED:  # “…, which Oslo denies”
        return True
    if clause.opener in _COORDINATING and clause.verb.lemma != "see":
        return not clause.has_own_subject or cue.takes("c")
    return is_last(unit, clause)


def is_last(unit: Unit, clause: Clause) -> bool:
    """Whether the clause ends the sentence after a comma: “…, Oslo said on Monday.”"""
    before = unit.grammar.small(clause.first - 1)
    return before in {",", "–", "—", "”", '"'} and clause.has_own_subject and ends_after(unit, clause.verb.last)


def opens_last(unit: Unit, begins: int) -> bool:
    """Whether who said all of the sentence begins there: “informed its allies, | the agency reported.”"""
    own = next((clause for clause in unit.clauses if clause.first == begins and clause.has_own_subject), None)
    cue = VERBS.get(own.verb.lemma) if own else None
    return own is not None and cue is not None and cue.takes("c") and is_last(unit, own)


def word_before(unit: Unit, first: int) -> str:
    """What stands before a speaker, past “as” and a plain title: “…, as the minister put it”, “…, host Ada Berg said”."""
    words, before = unit.grammar.words, unit.grammar.small(first - 1)
    is_plain = first > 1 and words[first - 1].text.isalpha() and words[first - 1].text.islower()
    is_title = is_plain and words[first].is_capitalised and before not in _NO_TITLES
    return unit.grammar.small(first - 2) if before == "as" or is_title else before


def ends_after(unit: Unit, place: int) -> bool:
    """Whether nothing but when, where and to whom follows in the sentence, or only another verb of saying."""
    words = unit.grammar.words
    for index in range(place, min(place + _FARTHEST, len(words))):
        word = words[index].text
        verb = unit.grammar.verb_at(index)
        is_citing = verb is not None and verb.shape is Shape.ING and verb.lemma in _CITING
        if is_citing or (word == "," and (_leads_on(unit, index + 1) or _hands_on(unit, index + 1))):
            return True  # “…, the agency reported citing officials”
        if (
            word in QUOTATION_MARKS | {":", ";"}
            or word.lower() == "that"
            or (verb and verb.shape is not Shape.PARTICIPLE and verb.lemma not in OF_PAPERS)
        ):
            return False
    return place + _FARTHEST >= len(words)


def carries_on(unit: Unit, comma: int) -> bool:
    """Whether what is said goes on after the comma with its reason, condition or aim: “Oslo would stay, she said, until …”."""
    aim = unit.grammar.verb_at(comma + 1 + (unit.grammar.small(comma + 1) == "not"))
    goes_on = unit.grammar.small(comma + 1) in _OF_CONDITION or (aim is not None and aim.shape is Shape.INFINITIVE)
    return unit.grammar.small(comma) == "," and goes_on


def _hands_on(unit: Unit, place: int) -> bool:
    """Whether only who tells of the saying follows: “…, Dosan said, | the agency reports|.”"""
    verb = next((at for at in range(place, place + _LONGEST_NAME) if unit.grammar.small(at) in _REPORTS), None)
    if verb is None or unit.grammar.small(verb + 1) not in {"", "."}:
        return False
    named = unit.grammar.words[place + (unit.grammar.small(place) == "the") : verb]
    return bool(named) and (named[0].is_capitalised or named[-1].text in _PRESS)


def _leads_on(unit: Unit, index: int) -> bool:
    """Whether a clause of its own follows the comma: “…, adding that”, “…, as the crowd cheered”."""
    verb = unit.grammar.verb_at(index)
    return unit.grammar.small(index) in SUBORDINATORS - {"that"} or (verb is not None and verb.shape is Shape.ING)
