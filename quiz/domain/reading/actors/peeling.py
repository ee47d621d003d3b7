"""Take a run of capitalised words apart: adjectives of countries, titles, and the name that they stand before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quiz.domain.reading.actors.bodies import is_generic
from quiz.domain.reading.actors.heads import NUMERAL, sort_by_heads
from quiz.domain.reading.actors.known import Known, match
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.sorts import BODIES, Naming, Sort
from quiz.domain.reading.actors.titles import title_end
from quiz.domain.reading.actors.vessels import is_vessel
from quiz.domain.reading.actors.written import FIRST_NAMES
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.contexts import TREATY_HEADS
from quiz.domain.reading.gazetteer.heads import ALLIANCE_HEADS, DOCUMENT_HEADS, ORGANISATION_HEADS, ORGANS
from quiz.domain.reading.gazetteer.plain_words import PLAIN_WORDS, STOP_WORDS
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, MINISTERIAL, ROLE_NOUNS

_NEVER_FIRST = frozenset({"The", "A", "An", "Former", "Then", "Late"})
_IN_NAMES = words("first second third one two three four five six seven eight nine ten last next all never will")
_OFFICES_IN_SMALL = frozenset(
    {"minister", "ministers", "secretary", "chief", "spokesman", "spokeswoman", "commissioner"}
)
_ORGANS = words("Council Secretariat Commission Committee Assembly Conference Members Parties")
"""What a treaty has: “the Council of the Lake Pact” names the pact."""
_ADJECTIVE = re.compile(r".{3,}(?:ian|ean|ese|ish|ani|ari|yan|ic)")


def peel(line: Line, first: int, last: int, usage: Usage) -> tuple[Naming, ...]:
    """What the run from ``first`` to ``last`` names, in order; a nested adjective of a country has its own naming."""
    return tuple(_Peeling(line, first, last, usage).namings())


@dataclass
class _Peeling:
    line: Line
    at: int
    last: int
    usage: Usage
    nation: str = ""
    role: str = ""
    honorific: str = ""
    _done: bool = field(default=False, init=False)

    def namings(self) -> Iterator[Naming]:
        self._skip_article()
        if self.at < self.last and is_vessel(self.line, self.at) and match(self.line, self.at) is None:
            yield self._naming(self.at, self.last, Sort.THING)
            return
        while self.at < self.last and not self._done:
            before = self.at
            yield from self._step()
            if self.at == before and not self._done:
                break
        if self.at < self.last and not self._done:
            yield from self._rest()

    def _skip_article(self) -> None:
        """Past plain words with a capital at the head of the sentence, and articles anywhere: “The Hague” keeps its own."""
        while self.at < self.last and self._is_skipped(self.line.word(self.at)) and match(self.line, self.at) is None:
            self.at += 1
        if self.line.word(self.at) in DOCUMENT_HEADS and self.line.word(self.at + 2) == "of":
            is_part = NUMERAL.fullmatch(self.line.word(self.at + 1)) is not None
            self.at += (3 + (self.line.word(self.at + 3) == "the")) if is_part else 0
        of_a_treaty = self.line.words(self.at + 3, self.last)
        if (
            self.line.word(self.at) in _ORGANS
            and self.line.words(self.at + 1, self.at + 3) == ("of", "the")
            and of_a_treaty[-1:]
            and of_a_treaty[-1] in TREATY_HEADS | ALLIANCE_HEADS
            and len(of_a_treaty) > 1
        ):
            self.at += 3

    def _is_skipped(self, word: str) -> bool:
        if word in FIRST_NAMES and self.at + 1 < self.last:
            return False
        small = word.lower()
        return word in _NEVER_FIRST or (small in STOP_WORDS and (small not in _IN_NAMES or self.line.opens(self.at)))

    def _step(self) -> Iterator[Naming]:
        found = match(self.line, self.at)
        if found is not None and not self._is_no_name_here(found.known):
            yield from self._known(found.known, self.at + found.length)
        elif self.line.word(self.at) in self.usage.derived:
            name = self.usage.derived[self.line.word(self.at)]
            yield from self._known(Known(Sort.COUNTRY, name, MentionForm.DEMONYM), self.at + 1)
        elif not self._title():
            yield from self._before_a_title()

    def _is_no_name_here(self, known: Known) -> bool:
        """“Karen” in “Karen Dahl”, which is a people’s name as well, and “Economist” in “Economist Ana Dahl”."""
        word, following = self.line.word(self.at), self.line.word(self.at + 1)
        is_people = known.sort is Sort.THING and known.form is MentionForm.DEMONYM
        is_calling = known.in_doubt and word.lower() in ROLE_NOUNS and following in FIRST_NAMES
        return (is_people and word in FIRST_NAMES and self.at + 1 < self.last) or is_calling

    def _before_a_title(self) -> Iterator[Naming]:
        """“Cofinec” in “Cofinec President Jan Kos”: the words before a title in the middle are whose title it is."""
        for at in range(self.at + 1, self.last - 1):
            end = title_end(self.line, at, self.last)
            if at < end < self.last and not set(self.line.words(self.at, at)) & FIRST_NAMES:
                if not _ADJECTIVE.fullmatch(self.line.word(at - 1)):
                    yield self._naming(self.at, at, sort_by_heads(self.line.words(self.at, at)))
                self.at = at
                return

    def _title(self) -> bool:
        end = title_end(self.line, self.at, self.last)
        if end == self.at or self._is_body_after(end):
            return False
        words = [word for word in self.line.words(self.at, end) if word != "."]
        if words[-1] in HONORIFICS:
            self.honorific, words = words[-1], words[:-1]
        self.role = " ".join(filter(None, [self.role, *words]))
        self.at = end
        if self.line.word(end) in {"of", "for"}:  # “the Prime Minister of Armenia”: whose title it is, not who has it
            self.at, self.role, self.honorific = end + 1 + (self.line.word(end + 1) == "the"), "", ""
        return True

    def _is_body_after(self, end: int) -> bool:
        """Whether the title is the beginning of a body’s name: “General Assembly”, “Prime Minister’s Office”."""
        rest = self.line.words(end, self.last)
        return bool(rest) and rest[-1] in ORGANISATION_HEADS and not set(rest) & FIRST_NAMES and len(rest) <= 2

    def _known(self, known: Known, end: int) -> Iterator[Naming]:
        if end == self.last:
            yield self._naming(self.at, end, known.sort, known)
            self._done = True
        elif known.form is MentionForm.DEMONYM:
            yield from self._demonym(known, end)
        elif title_end(self.line, end, self.last) > end and not self._is_body_after(
            title_end(self.line, end, self.last)
        ):
            yield self._naming(self.at, end, known.sort, known)
            self._pass(known, end)
        else:
            yield from self._known_with_more(known, end)

    def _pass(self, known: Known, end: int) -> None:
        self.nation = known.key if known.sort is Sort.COUNTRY else self.nation
        self.at = end

    def _demonym(self, known: Known, end: int) -> Iterator[Naming]:
        rest = self.line.word(end).lower()
        if not known.key and end + 1 == self.last and (self.usage.small[rest] or rest in PLAIN_WORDS):
            yield self._naming(self.at, self.last, sort_by_heads(self.line.words(self.at, self.last)))
            self._done = True
            return
        yield self._naming(self.at, end, known.sort, known)
        sort = sort_by_heads(self.line.words(self.at, self.last))
        if sort is None or title_end(self.line, end, self.last) > end:
            self._pass(known, end)
            return
        self.nation = known.key
        body = self._naming(self.at, self.last, sort)
        if "Ministry" in self.line.words(end, self.last):
            body = replace(body, first=end, start=self.line.tokens[end].start)
        yield body
        self._done = True

    def _known_with_more(self, known: Known, end: int) -> Iterator[Naming]:
        if self._is_organ_before_a_name(known, end):
            yield self._naming(self.at, end + 1, Sort.ORGANISATION)
            self.at = end + 1
            return
        sort = sort_by_heads(self.line.words(self.at, self.last))
        is_treaty = (
            not TREATY_HEADS.isdisjoint(self.line.words(end, end + 2)) and self.line.word(self.at - 1).lower() == "the"
        )
        is_name = known.sort in {Sort.COUNTRY, Sort.ALLIANCE} and known.form is MentionForm.NAME
        if sort is Sort.THING and is_name and not is_treaty:
            yield self._naming(self.at, end, known.sort, known)
        elif sort is not None:
            if known.form is MentionForm.NAME and is_generic(self.line.words(end, self.last)):
                yield self._naming(self.at, end, known.sort, known)
            self.nation = known.key if known.sort is Sort.COUNTRY else ""
            yield self._naming(self.at, self.last, sort)
        elif (known.sort in BODIES and not known.in_doubt) or self._is_before_a_person(known, end):
            yield self._naming(self.at, end, known.sort, known)
            self.at = end
            return
        else:
            is_titled = bool(self.role or self.honorific) and not known.in_doubt
            is_person = (is_titled or self.line.word(self.at) in FIRST_NAMES) and end == self.at + 1
            yield self._naming(self.at, self.last, Sort.PERSON if is_person else None)
        self._done = True

    def _is_organ_before_a_name(self, known: Known, end: int) -> bool:
        """“Chairperson of the | AU Commission | Moussa Dahl”: whether a person’s name follows the organ of an alliance."""
        is_of = "of" in self.line.words(self.at - 2, self.at) and self.last - end > 2
        return known.sort is Sort.ALLIANCE and is_of and self.line.word(end) in ORGANS

    def _is_office_of_a_body(self) -> bool:
        """“Secretary-General of the Compact Anna Dahl”: whether a body’s short name comes before the person’s."""
        is_after_of = self.line.words(self.at - 2, self.at) == ("of", "the")
        is_head = self.line.word(self.at) in ORGANISATION_HEADS | ALLIANCE_HEADS
        return is_after_of and is_head and self.line.word(self.at + 1) in FIRST_NAMES

    def _is_before_a_person(self, known: Known, end: int) -> bool:
        """Whether a place or country is followed by a full name: “Governor of Texas Greg Holt”."""
        is_on_the_map = known.sort in {Sort.COUNTRY, Sort.PLACE} and self.line.word(end - 1) not in FIRST_NAMES
        return is_on_the_map and self.last - end > 1 and self.line.word(end) in FIRST_NAMES

    def _rest(self) -> Iterator[Naming]:
        if self.last - self.at > 2 and self._is_office_of_a_body():
            yield self._naming(self.at, self.at + 1, Sort.ORGANISATION)
            self.at += 1
        words = self.line.words(self.at, self.last)
        sort = sort_by_heads(words)
        is_aide = len(words) == 1 and words[0].lower() in ROLE_NOUNS and self.line.word(self.last) in {"to", "for"}
        if is_aide or (MINISTERIAL.issuperset(words) and self.line.word(self.last) in _OFFICES_IN_SMALL):
            return  # “Earlier, Aide | to the president Ada Berg said”
        if len(words) > 1 and words[0] not in FIRST_NAMES and words[-1].lower() in ROLE_NOUNS and not self.role:
            sort = sort or Sort.THING  # “Our Diplomatic Correspondent”
        if self.role or self.honorific:
            sort = Sort.PERSON if sort is None or len(words) < 3 or set(words) & FIRST_NAMES else sort
        elif len(words) > 1 and words[0] in FIRST_NAMES and "&" not in words:
            sort = sort or Sort.PERSON
        yield self._naming(self.at, self.last, sort)

    def _naming(self, first: int, last: int, sort: Sort | None, known: Known | None = None) -> Naming:
        tokens = self.line.tokens
        start, end = tokens[first].start, tokens[last - 1].end
        is_person = sort is Sort.PERSON or sort is None
        is_open = known.in_doubt if known is not None else sort is Sort.PLACE
        return Naming(
            line=self.line.index,
            first=first,
            last=last,
            start=start,
            end=end,
            name=self._name(first, last),
            sort=None if is_open else sort,
            key=known.key if known is not None else "",
            form=known.form if known is not None else MentionForm.NAME,
            role=self.role if is_person else "",
            nation=self.nation,
            honorific=self.honorific if is_person else "",
        )

    def _name(self, first: int, last: int) -> str:
        """What is written there, without the full stop of “Corp.”, which comes and goes, but with that of “U.S.”."""
        return self.line.surface(first, last - (last - first > 1 and self.line.word(last - 1) == "."))
