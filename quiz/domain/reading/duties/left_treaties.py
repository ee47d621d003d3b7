"""What a clause tells of a treaty that somebody leaves or no longer applies, and which treaty that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed
from quiz.domain.reading.duties.masking import ALLIANCE, pattern
from quiz.domain.reading.duties.verb_deeds import deed_by_verb, deed_of, is_anybody

_NOTICE = listed(
    "denounce suspend freeze terminate give serve threaten notify inform announce decide vote plan consider scrap abrogate renounce tear"
)
_SUSPENDING = listed("suspend freeze halt pause")
_APPLYING = pattern(
    r"\A (?:(?:its|their|all|any|the) )?(?:own )?(?:treaty )?(?P<what>participation|obligations|compliance|implementation|commitments)\b(?: (?:in|under|with|of) (?P<which>(?:the |this |that )<heads>\b|<alliance>))?"
)
_UNDOING = _SUSPENDING | listed("scrap end terminate stop cut reduce tear")
_OF_A_TREATY = pattern(rf"(?:{_APPLYING.pattern}|\A (?:the |its |this )?(?:<alliance>|<heads>\b))")
_LINKS = {
    "participation": "in",
    "obligations": "under",
    "compliance": "with",
    "implementation": "of",
    "commitments": "under",
}
_OF_WHICH = re.compile(r" (?:in|under|with|of) ")
_ANOTHER = re.compile(
    r"\b(?:participation|obligations|compliance|implementation|commitments) (?:in|under|with|of) an? "
)
_MEMBERSHIP = re.compile(r" (?:the |its |their )?membership of\b")
_WHICH = pattern(r" (?:from |of |out of |in |under |with )?(?P<which>(?:the |this |that )(?:[a-z-]+ )?<heads>\b)")


def undoes_a_treaty(lemma: str, rest: str) -> bool:
    """Whether what somebody will do is no promise but the end of one: “will suspend its obligations”."""
    return lemma in _UNDOING and _OF_A_TREATY.match(rest) is not None


def left(act: Act, meaning: Meaning, *, ahead: bool) -> Iterator[Deed]:
    """“Norland will leave the pact”, “Norland denounced the treaty”, “Norland suspended its participation”."""
    if act.negated or act.passive or not (ahead or act.lemma in _NOTICE):
        return
    applied = _APPLYING.match(act.rest) if act.lemma in _SUSPENDING else None
    alliance = _which(act, applied)
    for who in bearers(act) if alliance is not None else []:
        if alliance is not None and who.is_group and _is_itself(act, who, alliance):
            alliance = act.line.cast.alliances.before(act.line.sentence.start + act.verb[1], "treaty")
        if alliance is None or _is_itself(act, who, alliance):
            continue
        told = (
            _suspended(act, meaning, who, alliance, applied, ahead=ahead)
            if applied
            else _given_up(act, meaning, who, alliance)
        )
        yield from (replace(deed, treaty=alliance) for deed in told)


def _which(act: Act, applied: re.Match[str] | None) -> int | None:
    """The treaty that is meant: the one so called where the words say “the treaty”, else the one of the sentence."""
    if applied and _OF_WHICH.match(act.rest, applied.end("what")):
        named = act.line.named_between(act.verb[1], act.ends().end, ALLIANCE)
        if named:
            return named[0]
    called = _WHICH.match(act.rest) if applied is None else applied if applied["which"] else None
    if called:
        shift = act.verb[1]
        meant = act.line.alliance(shift + called.start("which"), shift + called.end("which"))
    else:
        meant = act.line.meant_at(act.main)
    if meant is None or called or applied is None or act.line.cast.is_treaty(meant[0]):
        return None if meant is None else meant[0]
    return act.line.cast.alliances.before(act.line.sentence.start + act.verb[1], "treaty")


def _is_itself(act: Act, who: Who, alliance: int) -> bool:
    """Whether the body would leave itself: “the union suspended the membership of Norland”."""
    is_body = is_alliance(act.line.cast.actors[who.actor]) and not is_anybody(who)
    return is_body and (who.actor == alliance or _MEMBERSHIP.match(act.rest) is not None)


def _suspended(
    act: Act, meaning: Meaning, who: Who, alliance: int, applied: re.Match[str], *, ahead: bool
) -> Iterator[Deed]:
    name = _named(act, alliance)
    kept = Kept.UNKNOWN if ahead else Kept.NO
    duty = f"meet {'their' if who.is_many else 'its'} obligations under {name}"
    for deed in deed_by_verb(act, replace(meaning, kept=kept, plain=False), who, duty=duty):
        yield replace(
            deed, said=_naming(deed.said, applied, name, act.line.named_between(act.verb[1], deed.end, ALLIANCE))
        )


def _named(act: Act, alliance: int) -> str:
    """The treaty’s name as it stands in a sentence, with the article that one word before it may have kept away in the text."""
    cast = act.line.cast
    name = cast.names[alliance]
    return f"the {name}" if cast.is_treaty(alliance) and not name.startswith("the ") else name


def _naming(said: str, applied: re.Match[str], name: str, named: list[int]) -> str:
    """What is told with the treaty’s name: “suspended its participation in the Lake Treaty in 2007”."""
    if named or _ANOTHER.search(said):
        return said
    if applied["which"]:
        return said.replace(applied["which"], name, 1)
    return said.replace(applied["what"], f"{applied['what']} {_LINKS[applied['what']]} {name}", 1)


def _given_up(act: Act, meaning: Meaning, who: Who, alliance: int) -> Iterator[Deed]:
    name = _named(act, alliance)
    duty = f"give notice of leaving {name}"
    if re.match(r" (?:from |of )?it\b(?!s)", act.rest) is not None:
        said = f"{act.line.plain(*act.verb)}{act.rest[: act.rest.index('it')]}{name}"
        yield replace(deed_of(act, meaning, who, who, duty), said=said)
    else:
        yield from deed_by_verb(act, meaning, who, duty=duty)
