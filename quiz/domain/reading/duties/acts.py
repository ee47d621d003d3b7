"""The verbs of a sentence with their subjects, as the rules for duties look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Clause, Shape, Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.blamed import blamed
from quiz.domain.reading.duties.creditors import creditor_in
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.groups import together_before
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.reaches import Reach, reach, timeless
from quiz.domain.reading.duties.subject_words import going_on, meant_before, named_aside, person_before
from quiz.domain.reading.duties.subjects import subject_of
from quiz.domain.reading.duties.verb_forms import base_form, past_form
from quiz.domain.reading.duties.verb_phrases import spelled
from quiz.domain.reading.duties.wanted import is_wanted
from quiz.domain.reading.duties.wording import denied, is_behind_people, of_one, what_is_due

_BE = listed("is are was were")
_UNREAL = listed("if unless whether until lest")
_TOLD = listed("has have had did do does") | _BE | {""}
_NOT = listed("not never nor")
_WHICH = listed("who which")
_NOBODY = re.compile(r"(?:.{0,8}?\b)(?:no|neither|none of|not one(?: of)?|not a single) ", re.IGNORECASE)
ACCUSING = listed("accuse blame criticise criticize condemn charge denounce suspect")


@dataclass(frozen=True)
class Act:
    """A verb of a sentence with its subject, as the rules look at it; places count from the beginning of the sentence."""

    line: Line
    clause: Clause
    before: Clause | None = None

    @property
    def lemma(self) -> str:
        """The verb’s infinitive."""
        return self.clause.verb.lemma

    @cached_property
    def verb(self) -> tuple[int, int]:
        """Where the verb group stands, its auxiliaries included."""
        words, group = self.line.grammar.words, self.clause.verb
        end = words[group.last - 1].end
        is_quoted = self.line.masked[end : end + 2] in {"” ", '" '} and "“" in self.line.masked[:end] + '"'
        return words[group.first].start, end + (1 if is_quoted else 0)

    @cached_property
    def main(self) -> int:
        """Where the main verb begins."""
        return self.line.grammar.words[self.clause.verb.last - 1].start

    @property
    def rest(self) -> str:
        """The masked sentence after the verb."""
        return self.line.masked[self.verb[1] :]

    @cached_property
    def negated(self) -> bool:
        """Whether it is said not to happen, “never” and “neither Norland nor Ostia” included."""
        group, small = self.clause.verb, self.line.grammar.small
        return group.negated or self.is_of_nobody or any(small(group.first - back) in _NOT for back in (1, 2))

    @cached_property
    def is_of_nobody(self) -> bool:
        """Whether its subject is nobody of somebody: “no member”, “neither Norland nor Ostia”."""
        span = self.subject_span
        together = together_before(self.line.masked[: self.verb[0]])
        if span is None or (together is not None and together["no"]):
            return together is not None and together["no"] is not None
        return _NOBODY.match(self.line.sentence.text[: span[1]], max(0, span[0] - 8)) is not None

    @property
    def auxiliary(self) -> str:
        """The first auxiliary, or empty."""
        return next(iter(self.clause.verb.auxiliaries), "")

    @property
    def is_told(self) -> bool:
        """Whether it is said to happen or to have happened, and not merely to be possible or wanted."""
        verb = self.clause.verb
        if verb.shape is Shape.ING:
            return self.is_charge
        if self.clause.opener in _UNREAL or is_wanted(self.clause, self.before):
            return False
        return self._is_finite and verb.tense not in {Tense.MODAL, Tense.FUTURE} and self.auxiliary in _TOLD

    @property
    def is_in_condition(self) -> bool:
        """Whether it is only thought of: “if Norland will not send troops”."""
        is_ahead = self.clause.opener == "once" and self.clause.verb.tense is Tense.PRESENT
        return self.clause.opener in _UNREAL or is_ahead  # “will pay once Ostia lifts the blockade”

    @property
    def is_unreal(self) -> bool:
        """Whether it only may or should be, or would be."""
        return self.clause.verb.tense is Tense.MODAL or self.is_in_condition

    @property
    def is_yet_to(self) -> bool:
        """Whether it is still to come: “has yet to send”."""
        return self.auxiliary in {"has", "have", "had", "is", "are", "was", "were"} and " yet to " in self.line.plain(
            *self.verb
        )

    @property
    def happens(self) -> bool:
        """Whether its subject is told to do it."""
        return self.is_told and not self.passive and not self.negated

    @property
    def passive(self) -> bool:
        """Whether its subject is the one to whom it is done."""
        return self.clause.verb.passive and not (self.auxiliary == "" and self._is_finite)

    @cached_property
    def _person(self) -> list[Who]:
        return [] if self.clause.verb.auxiliaries else person_before(self.line, self.verb[0])

    @property
    def _is_finite(self) -> bool:
        """Whether the verb carries a clause, also where “offered” or “stood by” could be a participle by its looks."""
        verb = self.clause.verb
        is_bare = verb.shape is Shape.PARTICIPLE and self.subject_span is None
        return (
            verb.is_finite
            or (verb.shape is Shape.PARTICIPLE and bool(self._bare_subject))
            or (is_bare and bool(self._person))
        )

    @property
    def is_carrying(self) -> bool:
        """Whether it carries a clause, and not merely tells which thing is meant: “the limits agreed in Oslo”."""
        is_alone = not any(clause.verb.is_finite for clause in self.line.clauses)
        is_alone = is_alone or (self.before is None and bool(self._bare_subject))
        return self.clause.verb.is_finite or (self.clause.verb.shape is Shape.PARTICIPLE and is_alone)

    @cached_property
    def is_charge(self) -> bool:
        """Whether it is what somebody is accused of: “accused Norland of breaking …”."""
        earlier = self.before
        return (
            earlier is not None
            and earlier.verb.lemma in ACCUSING
            and not earlier.verb.passive
            and self.clause.opener in {"of", "for"}
        )

    @cached_property
    def _bare_subject(self) -> tuple[int, ...]:
        """The subject that the names right before the verb show."""
        if self.clause.verb.auxiliaries or self.clause.verb.shape is Shape.ING:
            return ()
        found = subject_of(self.line, self.verb[0])
        return found.actors if found else ()

    @cached_property
    def subject_span(self) -> tuple[int, int] | None:
        """Where the subject stands."""
        subject = going_on(self.line, self.clause, self.before) or self.clause.subject
        return named_aside(self.line, self.verb[0]) or (self.line.grammar.span(subject) if subject else None)

    @cached_property
    def subjects(self) -> list[Who]:
        """Those who do it."""
        is_of_blame = self.clause.opener == "for" or self.line.masked[self.verb[0] - 1] in '“‘"'
        if self.is_charge and self.before and is_of_blame:
            return blamed(self.line, Act(self.line, self.before).verb[1], self.verb[0])
        if self.subject_span:
            return who_is(self.line, *self.subject_span) or meant_before(self.line, self.verb[0])
        words = [Who(actor, self.line.cast.names[actor]) for actor in self._bare_subject]
        return words or self._person or meant_before(self.line, self.verb[0])

    @cached_property
    def start(self) -> int:
        """Where the evidence begins: the subject before the verb; with a charge, whoever makes it."""
        if self.is_charge and self.before is not None:
            return Act(self.line, self.before).start
        return min(self.subject_span[0], self.verb[0]) if self.subject_span else self.verb[0]

    def ends(self, at: int = 0) -> Reach:
        """How far what follows the verb goes, from ``at`` characters after it."""
        return reach(self.line, self.verb[1] + at, self._limit)

    @property
    def _limit(self) -> int | None:
        """Where a relative clause ends inside the sentence: “Norland, which joined late, …”."""
        if self.clause.opener not in _WHICH or self.clause.last >= len(self.line.grammar.words):
            return None
        return self.line.grammar.words[self.clause.last - 1].end

    def after(self, who: Who, at: int = 0) -> str:
        """What follows the verb from ``at`` characters after it, in words that can stand alone; empty where they cannot."""
        span = self.ends(at)
        return spelled(self.line, span.start, span.end, who)

    def needed(self, who: Who, at: int = 0) -> str:
        """The same as it belongs into a duty: without when and how often it was done."""
        span = timeless(self.line, self.ends(at))
        return what_is_due(spelled(self.line, span.start, span.end, who))

    def told_of(self, who: Who) -> str:
        """What the statement says: the verb and what follows it, in the past where it is only a charge."""
        rest, words = self.after(who), self.words
        if self.clause.verb.shape is Shape.ING:
            return f"{f'did not {self.base}' if self.negated else past_form(self.base)} {rest}".strip()
        if self.is_of_nobody:
            return f"{denied(words, self.base, who)} {rest}".strip()
        is_own = who.sure and not who.each and len(self.subjects) == 1 and not is_behind_people(self.line, self.verb[0])
        return f"{words if is_own else of_one(words, who)} {rest}".strip()

    @property
    def words(self) -> str:
        """The verb group as the text has it, a “never” before it included."""
        before = self.clause.verb.first - 1
        begin = self.line.grammar.words[before].start if self.line.grammar.small(before) in _NOT else self.verb[0]
        return self.line.plain(begin, self.verb[1])

    @property
    def base(self) -> str:
        """The main verb’s infinitive, as it is spelt in the text."""
        return base_form(self.line.plain(self.main, self.verb[1]).lower().rstrip('”"'))

    @property
    def accuser(self) -> int | None:
        """Who accuses, where the clause is what somebody is accused of."""
        if not self.is_charge or self.before is None:
            return None
        return next((who.actor for who in Act(self.line, self.before).subjects), None)

    def deed(
        self, sort: Sort, who: Who, duty: str, kept: Kept = Kept.UNKNOWN, *, plain: bool = False
    ) -> Iterator[Deed]:
        """The deed that the verb and what follows it tell of somebody; none where it has no words that can stand alone."""
        said, span = self.told_of(who), self.ends()
        if duty and said:
            creditor = creditor_in(self.line, Reach(self.verb[1], span.end), who)
            end = max(span.end, self.verb[1])
            told = Deed(sort, who, who, duty, said, self.start, end, self.verb, kept, creditor)
            yield replace(told, accuser=self.accuser, plain=plain)
