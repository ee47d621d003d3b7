"""Deeds that a sentence measures by what was agreed, whatever the verb: “which the pact forbids”, “without a word”, “all it had promised”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, listed
from quiz.domain.reading.duties.acts import ACCUSING, Act
from quiz.domain.reading.duties.bearing import bearers, is_private
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.extents import shortfall
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_deeds import deed_by_verb, is_anybody

_RULED_OUT = pattern(
    r"\A [^.;]{2,90}? (?:that|which) (?:<alliance>|(?:the|its) (?:[a-z]+ )?(?:text|rules|charter|annex)|[Aa]rticle \d+) "
    r"(?:rules? out|forbids?|bans?|prohibits?|outlaws?|do(?:es)? not (?:allow|permit|provide for))\b"
)
_WITHOUT_A_WORD = pattern(
    r"\A [^.;]{2,90}? without (?:a word to|(?:any |prior |a |their |its )*(?:warning|notice|notification|consent|approval|permission"
    r"|authori[sz]ation|telling|informing|consulting|notifying|asking) ?(?:<parties>|<alliance>|(?:the|its|any|an?|us|them|from|of|to|first)\b|[.,;]|\Z))"
)
_IN_SECRET = re.compile(r"\A [^.;]{2,90}?\b(?:in secret|on the sly|behind (?:the|its|their) backs?)\b")
_TOO_MUCH = pattern(
    r"\A [^.;]{2,90}?\b(?:more|longer|larger|faster|deeper) (?:[a-z]+ )?than "
    r"(?:(?:<alliance>|the (?:text|rules|charter)) (?:allows?|permits?|allowed|permitted)|its (?:[a-z]+ )?(?:quota|share|limit|allowance)|(?:it|they) (?:is|are|was|were|had been) (?:allowed|entitled|permitted))\b"
)
_SECRETLY = re.compile(r"\b(?:secretly|covertly|clandestinely) \Z")
_WITH_THINGS = listed(
    "sell ship build test supply store move lay fill divert draw pump catch export import smuggle deploy station raise buy lease lower"
)
_WHAT_IT_PROMISED = pattern(
    r"\A (?!that\b)(?:(?! that )[^.;,]){2,80}? (?P<who>it|they|<party>) (?:has |have |had )?(?:promised|pledged|committed(?: itself| themselves)? to|agreed|undertaken|owed|owes|signed up (?:for|to)"
    r"|vowed|(?:was|were|is|are) (?:due|obliged|supposed|meant|required) to [a-z]+)\b(?! (?:to|that)\b)"
)
_ONLY_WORDS = (
    CLAUSE_VERBS
    | ACCUSING
    | listed(
        "remind know want ask demand owe promise pledge vow undertake agree discuss mention list call be have repeat reconsider review regret urge press request remind expect seek"
    )
)


def against_the_text(act: Act) -> Iterator[Deed]:
    """“Ostia charged fees that the accord rules out”, “filled the lake without warning”, whatever the verb."""
    is_secret = act.lemma in _WITH_THINGS and _IN_SECRET.match(act.rest)
    secretly = _SECRETLY.search(act.line.masked[: act.verb[0]]) if act.lemma in _WITH_THINGS else None
    is_against = any(term.match(act.rest) for term in (_RULED_OUT, _WITHOUT_A_WORD))
    is_against = is_against or (
        act.lemma not in CLAUSE_VERBS and _TOO_MUCH.match(act.rest[: act.ends().end - act.verb[1]]) is not None
    )
    if act.happens and (is_against or is_secret or secretly):
        how = secretly.group() if secretly else ""
        for who in bearers(act):
            if not is_anybody(who):
                for deed in deed_by_verb(act, Meaning(Sort.BREACH, Kept.NO, loose=True), who):
                    yield replace(deed, said=f"{how}{deed.said}")


def as_promised(act: Act) -> Iterator[Deed]:
    """“Ostia built six of the eight ladders it had committed to”, whatever the verb."""
    found = _WHAT_IT_PROMISED.match(act.rest) if act.is_told and act.lemma not in _ONLY_WORDS else None
    if found is None or act.passive:
        return
    is_short = act.negated or shortfall(act.rest) is Kept.NO
    meaning = Meaning(Sort.FAILURE, Kept.NO, loose=True) if is_short else Meaning(Sort.KEEPING, Kept.YES, loose=True)
    place = act.verb[1]
    named = set(act.line.named_between(place + found.start("who"), place + found.end("who")))
    for who in bearers(act):
        if not is_anybody(who) and not is_private(who) and named <= {who.actor}:
            yield from deed_by_verb(act, meaning, who)
