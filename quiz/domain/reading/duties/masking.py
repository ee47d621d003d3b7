"""A sentence with every actor in it replaced by one sign per sort of actor, so that patterns can speak of actors.

The masked text is as long as the sentence: every place in the one is the same place in the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import DateSort, FoundActor, FoundDate, Mention, MentionForm, Saying
from quiz.domain.reading.clauses import Clause, Grammar, clauses, grammar
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.duties.bonds import is_alliance, is_body_of_states
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.tokens import tokens

LONGEST = 1500
"""A sentence with more characters was not written to be read; the rules pass it over, and stay linear."""

ALLIANCE, PARTY, PERSON, PEOPLE, DATE, BODY, FILL = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005", "\ue00f"
PARTIES = PARTY + BODY
"""Those who can be members, and owe; a body of states, such as the UN, can also have members."""
_JOINING = re.compile(r"\b(?:by|before|after|since) (?:joining|leaving) (?:the )?\Z")
_OURS = re.compile("[\ue000-\ue00f]")
_ASKED = re.compile(r"\?[\"”’)\]]*$")
_SIGNS_OF_NAMES = frozenset({ALLIANCE, PARTY, PERSON, PEOPLE, BODY})
_SIGNS = {
    ActorKind.ALLIANCE: ALLIANCE,
    ActorKind.COUNTRY: PARTY,
    ActorKind.ORGANISATION: PARTY,
    ActorKind.PERSON: PERSON,
    ActorKind.PUBLICATION: PERSON,
}

_HEADS = (
    "alliance|bloc|pact|treaty|accords?|compact|agreements?|convention|protocol|charter|organi[sz]ation|union"
    "|league|coalition"
    "|partnership|deal|memorandum|entente|grouping|group|community|club|guarantee|commitment|covenant|arrangement"
    "|concord|pledge|declaration|initiative|fund|confederation|forum|network|body|scheme|undertaking|market|moratorium|ring|shield"
)
_BODIES = (
    "government|authorities|state|republic|federation|parliament|cabinet|leadership|side|foreign ministry|ministry"
)
_APART = r"(?: \([^()]{1,60}\))?"
_PARTY = (
    rf"(?:[Tt]he |[Bb]oth |[Nn]either |[Ee]ither |[Nn]either )?(?:[{PARTIES}]{FILL}*+|{PEOPLE}{FILL}*+ (?:{_BODIES})\b"
    rf"|{PEOPLE}{FILL}*+(?= (?:had|has|have|did|were|was|are|is)\b)){_APART}"
)
_NOT_OF_NAME = (
    r"(?:accession|entry|membership|admission|withdrawal|exit|protocol|change|extension|renewal|amendments?|of|to|in|by|for"
    r"|from|with|at|on|under|against|and|or|after|before|that|which|its|their)\b"
)
"""Words that tell that what follows is not the name itself: “the core of”, “the accession to”."""
_FRAGMENTS = {
    "party": _PARTY,
    "parties": rf"{_PARTY}(?:(?:, and |, |,? and |,? as well as | & |,? along with |,? together with | or "
    rf"| nor ){_PARTY}){{0,40}}",
    "name": rf"(?:[Tt]he )?[{ALLIANCE}{BODY}]{FILL}*+(?: (?:[a-z-]+ ){{0,2}}(?:{_HEADS})\b)?{_APART}",
    "alliance": (
        rf"(?:(?:(?:[Tt]he|[Tt]his|[Tt]hat|its|their) )?(?:[\w-]+ ){{0,2}}?[{ALLIANCE}{BODY}]{FILL}*+"
        rf"(?: (?:[a-z-]+ ){{0,2}}(?:{_HEADS})\b)?{_APART}"
        rf"|(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|[Oo]ur) (?:[A-Za-z0-9-]+ ){{0,3}}?(?:{_HEADS})\b(?!['’]))"
    ),
    "pact": (
        rf"(?:(?:[Tt]he|[Tt]his|[Tt]hat) )?(?:(?:(?!{_NOT_OF_NAME})[a-z0-9-]+ ){{0,3}}?"
        rf"[{ALLIANCE}{BODY}]{FILL}*+(?: (?:[a-z-]+ ){{0,2}}(?:{_HEADS})\b)?{_APART}"
        rf"|(?<=[Tt]he |[Ii]ts |hat |his )(?:(?!{_NOT_OF_NAME})[a-z0-9-]+ ){{0,3}}?(?:{_HEADS})\b(?!['’]))"
    ),
    "heads": f"(?:{_HEADS})",
    "people": rf"{PEOPLE}{FILL}*+",
    "person": rf"{PERSON}{FILL}*+",
    "date": rf"{DATE}{FILL}*+",
    "number": r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty)",
}
_FRAGMENT = re.compile(r"(?<!\?P)<(\w+)>")


def pattern(words: str) -> re.Pattern[str]:
    """A pattern over masked text, in which <party>, <parties>, <alliance>, <name>, <person>, <date> … stand for such."""
    return re.compile(_FRAGMENT.sub(lambda found: _FRAGMENTS[found[1]], words))


_MEANT = pattern(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){{0,3}}?(?:{_HEADS})\b(?! of\b"
    r"| (?:obligations|commitments|members?|partners?|allies|states))|\b[Aa]rticle \d+"
)
_ASIDE = re.compile(
    r"\b(?:must|shall|will|would|may|should|has|have|had)(?: not)?(?P<aside>,? (?:at once|in turn|without delay|by law"
    r"|nonetheless|nevertheless|however|so far|thus far|until now|to date|today|in the past|for its part|this (?:year|week|month)|for years"
    r"|at all times|in return|in any case|as a rule"
    r"|[‘“\"]?of course[’”\"]?|(?:(?<=shall )|(?<=must )|(?<=may ))neither(?= [a-z]+ nor\b)|under [A-Z]\w+ \d+|if asked|on request|in that case|at least),?)(?= )"
)


@dataclass(frozen=True)
class Line:
    """One sentence of a passage, masked; places count from the beginning of the sentence."""

    cast: Cast
    sentence: Sentence
    before: Line | None = field(default=None, repr=False)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions of actors with a name in the sentence, none over another."""
        inside = self.cast.passage.actors.inside(self.cast.begin(self.sentence), self.sentence.end)
        return tuple(_apart(mention for mention in inside if not self.cast.is_description(mention.actor)))

    @cached_property
    def dates(self) -> tuple[FoundDate, ...]:
        """The dates in the sentence."""
        dates, end = self.cast.passage.dates, self.sentence.end
        first = bisect_left(dates, self.cast.begin(self.sentence), key=lambda date: date.start)
        last = bisect_left(dates, end, key=lambda date: date.start)
        return tuple(date for date in dates[first:last] if date.end <= end)

    @cached_property
    def masked(self) -> str:
        """The sentence with a sign and filling for each date and each mention."""
        text = _OURS.sub(" ", self.sentence.text)
        for date in self.dates:
            if date.sort is not DateSort.VAGUE:  # “now” is a word like others
                text = self._covered(text, date.start, date.end, DATE)
        for mention in self.mentions:
            actor = self.cast.passage.actors.actors[mention.actor]
            text = self._covered(text, mention.start, mention.end, _sign(actor, mention))
        return text

    @cached_property
    def grammar(self) -> Grammar:
        """The tokens and verbs of the sentence, without “at once” and the like between “must” and its verb."""
        asides = self._asides
        text = self.sentence.text
        words = tokens(text, after_dateline(text, 0, len(text)))
        if not asides:
            return Grammar(tuple(words), self._parsed.groups)
        return grammar([word for word in words if not any(start <= word.start < end for start, end in asides)])

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the sentence."""
        start, end = self.sentence.start, self.sentence.end
        return clauses(self.grammar) if self._asides else self.cast.passage.parses.clauses(start, end)

    @cached_property
    def _asides(self) -> list[tuple[int, int]]:
        return [found.span("aside") for found in _ASIDE.finditer(self.sentence.text)]

    @property
    def _parsed(self) -> Grammar:
        return self.cast.passage.parses.grammar(self.sentence.start, self.sentence.end)

    def _covered(self, text: str, start: int, end: int, sign: str) -> str:
        start, end = start - self.sentence.start, end - self.sentence.start
        return text[:start] + sign + FILL * (end - start - 1) + text[end:]

    def alliance(self, start: int, end: int) -> tuple[int, bool] | None:
        """The alliance that the words between two places mean, and whether they name it; “the pact” is the last named."""
        named = self.named_between(start, end, ALLIANCE) or self.named_between(start, end, BODY)
        if named:
            return named[0], True
        words = self.masked[max(start, 0) : max(end, 0)].lower()
        noun = re.search(rf"(?:{_HEADS})\b", words)
        own = words.startswith(("its ", "their ", "our "))
        called = noun.group() if noun and not own else ""
        meant = self.cast.alliances.before(self.sentence.start + max(start, 0), called)
        return None if meant is None else (meant, False)

    def alliance_near(self, place: int) -> tuple[int, bool] | None:
        """The alliance that the sentence names nearest to a place, or means by “the pact”; None where it has neither."""
        begin = self.sentence.start
        every = [m for m in self.mentions if self.masked[m.start - begin] == ALLIANCE]
        named = [m for m in every if not _JOINING.search(self.masked[: m.start - begin])]
        if every and not named:
            return None
        if named:
            return min(named, key=lambda mention: abs(mention.start - begin - place)).actor, True
        meant = _MEANT.search(self.masked)
        return self.alliance(*meant.span()) if meant else None

    def meant_at(self, place: int) -> tuple[int, bool] | None:
        """The alliance of the sentence nearest to a place, else the one that its silence means."""
        main = self.alliance(-1, -1) if self.cast.alliances.has_main else None
        return self.alliance_near(place) or main or (self.before.alliance_near(LONGEST) if self.before else None)

    @cached_property
    def means_another_treaty(self) -> bool:
        """Whether it speaks of a treaty that the passage does not name."""
        meant = _MEANT.search(self.masked)
        is_another = meant is not None and meant.group()[:2].lower() == "th" and "their" not in meant.group().lower()
        return is_another and meant is not None and self.alliance_near(meant.start()) is None

    def saying(self, start: int, end: int) -> Saying | None:
        """What is said between two places, where somebody is said to say it."""
        return self.cast.saying_at(self.sentence.index, self.sentence.start + start, self.sentence.start + end)

    def is_quoted(self, place: int) -> bool:
        """Whether it stands between quotation marks."""
        at = self.sentence.start + place
        return any(one.start <= at < one.end for one in self.cast.passage.quotations)

    def plain(self, start: int, end: int) -> str:
        """The sentence's own words between two places."""
        return self.sentence.text[start:end]

    def is_name(self, place: int) -> bool:
        """Whether the name of an actor begins at that place."""
        return self.masked[place : place + 1] in _SIGNS_OF_NAMES

    def named_between(self, start: int, end: int, signs: str = "") -> list[int]:
        """The actors that are named between two places, each once, in order; only those of these signs."""
        begin = self.sentence.start
        inside = (m for m in self.mentions if begin + start <= m.start and m.end <= begin + end)
        return list(dict.fromkeys(m.actor for m in inside if not signs or self.masked[m.start - begin] in signs))


def _apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    end = 0
    for mention in mentions:
        if mention.start >= end:
            end = mention.end
            yield mention


def _sign(actor: FoundActor, mention: Mention) -> str:
    if mention.form is MentionForm.DEMONYM:
        return PEOPLE
    if is_alliance(actor):
        return ALLIANCE
    return BODY if is_body_of_states(actor) else _SIGNS[actor.kind]


def lines(cast: Cast) -> Iterator[Line]:
    """The sentences of a passage that were written to be read, questions left out, each with the one before it."""
    before: Line | None = None
    for sentence in cast.passage.sentences:
        line = Line(cast, sentence, before and Line(cast, before.sentence))
        if len(sentence.text) <= LONGEST:
            before = line
            if not _ASKED.search(sentence.text):
                yield line
