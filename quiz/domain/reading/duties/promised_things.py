"""Things that a sentence tells were promised, before a verb that tells what became of them: “the ships that Norland promised | never arrived”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.domain.reading.clauses import Shape, Tense
from quiz.domain.reading.clauses.groups import VerbGroup
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.deeds import Deed
from quiz.domain.reading.duties.masking import Line, pattern

_MARKED = re.compile(
    r"\b(?:promised|pledged|owed|owes|vowed|guaranteed|offered|due|agreed|undertook|undertaken|committed|signed up|bound"
    r"|obliged|supposed|overdue|meant|undertakings?|promises?|pledges?|commitments?|assurances?|vows?)\b"
)
_DID = r"(?:promised|pledged|owed|vowed|guaranteed|offered)"
_TO_DO = (
    r"(?:(?:promised|pledged|agreed|undertook|undertaken|committed|vowed|bound|obliged|supposed|due|meant)"
    r" to (?!it\b|the\b)[a-z]+(?: (?:up|over|out|in|back))?)"
)
_WHEN = r"(?: (?:by|in|on|for|last|from|after|before|under|at|the|two|three|four|this) [^,;:]{1,40})?"
_RELATIVE = (
    r"(?:,? (?:that|which)| ?\bwhat| (?=[Ww]e |it |they |he |she |<party>)) ?"
    r"(?P<who><party>|[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he)(?: itself| themselves)?"
    rf" (?:(?:had|has|have|was|were|is|are) )?(?:(?:also|still|once|now|long) )?(?P<been>been )?"
    rf"(?:{_TO_DO}|{_DID}|owes?|committed to|signed up for){_WHEN},?"
)
_TOLD_OF = (
    rf"(?:,? (?:which|that) (?:was|were|had been|has been)| ?\bwhat (?:had been|was|has been)|,)? "
    rf"(?:{_DID}|due|agreed(?: on)?)\b(?P<tail>(?: (?:by|to|from|in|on|at|under|for|last|after|before|two|three|this) [^,;]{{1,40}})?),?"
)
_AHEAD = (
    r"(?P<ahead>(?:(?i:the|its|their|all|none of the|both)|<party>['’]s?|<number>|\d+) (?:[a-z-]+ )?"
    rf"(?:promised|pledged|agreed|owed|overdue)(?: [a-z-]+){{1,3}}{_WHEN})"
)
_WORD = (
    r"(?P<word>(?:(?i:an?|the|this|that|its|their|no|every)|<party>['’]s?) (?:[a-z]+ )?(?:undertaking|promise|pledge|commitment|assurance|vow)s?"
    r"(?P<given>,? (?:made|given|signed|repeated|by|from|to) [^,;:]{1,50})?,?)"
)
_OPENING = r"(?!(?:[Aa]fter|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ww]hen|[Ww]hile|[Ii]f|[Ss]ince|[Bb]efore|[Dd]uring|[Ff]or|[Ll]ast|[Ww]ith)\b)"
_NOUN = (
    rf"{_OPENING}(?:(?!(?:says?|said|that|which|who|what|had|has|was|were|but|and|promised|pledged|owed|agreed|we|it|they|he|she)\b)"
    r"[\w\ue000-\ue00f’'$€£.-]+,?(?=[ ,]|\Z) ?){1,8}?"
)
_ADVERB = r"(?P<says>,? (?:it|they|he|she) says?,)?(?P<adverb>(?: (?:never|not|still|all|then|finally|since|now|also|just|[a-z]+ly))*)\s*\Z"
_BREAK = r"(?:\A|[;:–—“\"] ?|, |\b(?:but|and|that|while|although|because|says?|said) )"
_THING = pattern(rf"{_BREAK}(?P<thing>(?P<np>{_NOUN}) ?(?:{_RELATIVE}|{_TOLD_OF})|{_AHEAD}|{_WORD}){_ADVERB}")
_SOME_OF = pattern(
    rf"(?:\A|[,;:] )[Oo]f (?P<thing>(?P<np>{_NOUN}) ?(?:{_RELATIVE}|{_TOLD_OF})),? (?P<some>(?:(?:only|just|barely|at least|about) )?"
    rf"(?:none|[$€£]?\d[\w.,]*|half|most|all|<number>|a (?:third|quarter|fifth|tenth|handful)|there)){_ADVERB}"
)
CAME = listed(
    "arrive reach land come cross begin start flow show turn materialise materialis materialize leave sail open dock appear follow pass resume go"
)
DONE = listed(
    "deliver hand send ship pay open build complete install repair meet provide supply release transfer launch wire settle repay "
    "dispatch fly unload receive give return clear fulfil finish publish distribute sign lift"
)
MISSING = re.compile(
    r" (?:(?:still|yet|long|now) )*(?:missing|overdue|outstanding|unpaid|late|nowhere|undelivered|unbuilt|no trace|unfulfilled|unkept|unmet|on paper|a dead letter)\b"
)
READY = re.compile(
    r" (?:(?:now|all|already) )*(?:complete|ready|in place|finished|in service|under way|on (?:its|their) way)\b"
)
UNDONE = listed(
    "cancel withdraw scrap postpone delay cut divert lose steal shelve suspend block reduce halve withhold refuse drop miss break sink crash"
)
BE = listed("be remain stay")
KEPT = listed("keep honour honor fulfil fulfill meet respect")
BROKEN = listed("break forget drop withdraw abandon betray")
_VERBS = CAME | DONE | UNDONE | BE | KEPT | BROKEN | {"lead"}
_CLEARLY = re.compile(r"\A,? ?(?:that|which|what) ")
"""Words that can only tell which thing is meant, whatever the verb behind them."""
_PROMISED = re.compile(rf"(?:ha[sd] |have )?{_DID} (?P<next>[a-z]+)\b")
_REACH = 190


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that was promised; ``words``, ``noun`` and ``who`` are places of the sentence, ``verb`` tells what came of it."""

    words: tuple[int, int]
    noun: tuple[int, int]
    who: tuple[int, int] | None
    tail: tuple[int, int]
    some: str
    adverb: str
    verb: VerbGroup
    is_word: bool = False

    def holds(self, place: int) -> bool:
        """Whether it is a place in the words for the thing."""
        return self.words[0] <= place < self.words[1]


def things(line: Line, *, every: bool = False) -> Iterator[Thing]:
    """Each thing that the sentence says was promised, before a verb that may tell what came of it, or before any verb."""
    if not _MARKED.search(line.masked):
        return
    for group in line.grammar.groups:
        place = line.grammar.words[group.first].start
        begin = max(0, place - _REACH)
        before = line.masked[begin:place]
        is_known = _tells(line, group) or (every and group.is_finite)
        found = (_SOME_OF.search(before) or _THING.search(before)) if is_known and _MARKED.search(before) else None
        if found:
            groups = found.groupdict()
            spans = {name: (begin + found.start(name), begin + found.end(name)) for name in groups}
            who = spans["who"] if groups["who"] and not groups["been"] else None
            noun = spans["np"] if groups["np"] else spans["thing"]
            tail = next((spans[name] for name in ("tail", "given") if groups.get(name)), spans["thing"])
            is_word = groups.get("word") is not None
            yield Thing(spans["thing"], noun, who, tail, groups.get("some") or "", groups["adverb"], group, is_word)


def _tells(line: Line, group: VerbGroup) -> bool:
    """Whether it is a verb that can tell what came of a thing, and no “would have arrived”."""
    if group.shape in {Shape.INFINITIVE, Shape.ING} or group.lemma not in _VERBS:
        return False
    if not group.is_finite and any(other.is_finite and other.first > group.first for other in line.grammar.groups):
        return False  # “the grain delivered in May was wet”
    words = line.grammar.words
    end = words[group.last - 1].end
    if group.lemma in BE and not (READY.match(line.masked, end) or MISSING.match(line.masked, end)):
        return False
    is_yet_to = " yet to " in line.plain(words[group.first].start, end)
    return is_yet_to or group.tense not in {Tense.MODAL, Tense.FUTURE}


def apart_from_things(line: Line, deeds: Iterable[Deed]) -> Iterator[Deed]:
    """The deeds without those that only tell which thing is meant: “the ships that | Norland promised | never arrived”."""
    known = list(things(line))
    inside = known + [one for one in things(line, every=True) if _CLEARLY.search(line.plain(one.noun[1], one.words[1]))]
    for deed in deeds:
        if not _runs_on(deed.said) and not any(one.holds(deed.cue[0]) and not one.is_word for one in inside):
            yield deed


def _runs_on(said: str) -> bool:
    """Whether the verb of the sentence follows the one of a relative clause: “had promised | broke down at the border”."""
    found = _PROMISED.match(said)
    next_verb = verb(found["next"]) if found else None
    return next_verb is not None and next_verb.known and next_verb.forms == Form.PAST
