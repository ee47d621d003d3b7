"""Facts with what their own words leave to the story: “Ostia withdrew” is told as “Ostia withdrew from the Lake Pact”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Relation
from quiz.domain.phrases import capital, named
from quiz.domain.questions import Material
from quiz.domain.reading.statements.lacking import names_nothing
from quiz.domain.standing import is_bare
from quiz.domain.wording import is_description, is_direct

_BEFORE_THE_ALLIANCE: Mapping[str, str] = {
    "(?:re)?joined": "",
    "quit": "",
    "left": "",
    "founded": "",
    "signed": "",
    "ratified": "",
    "withdrew": "from ",
    "(?:pulled|dropped|walked|bowed|opted) out": "of ",
    "acceded": "to ",
    "signed up": "to ",
    "(?:came|come) (?:on board|aboard)": "",
}
"""What stands between a verb and the alliance; of other verbs the step itself is told: “followed suit” is “joined”."""
_PAST_PERFECT = re.compile(
    r"(?P<who>(?:\S+ ){1,6}?)had (?P<did>(?!need)\w+ed|left|met|sent|built|held|paid|made|sold|lent|kept|met|put|set|cut|quit)\b"
)
_MORE_THAN_A_DUTY = re.compile(
    r", and (?:for|each|all|none|so|this|that|it|they)\b.*\b(?:did|do|does|has|have|had|was|were|is|are|must)\b.*$"
    r"| and (?:expects|hopes|says|believes|wants)\b.*$"
)
"""What the story adds behind a duty: “…, and for ten years all of them did”."""
_AWAY: Mapping[str, str] = {
    "leave": "",
    "quit": "",
    "withdraw": "from ",
    "pull out": "of ",
    "opt out": "of ",
    "walk out": "of ",
}
_WISHING_TO_LEAVE = re.compile(
    r"\b(?:wishing|wishes|wanting|wants|seeking|seeks|that is|intending|intends|deciding|decides) to "
    r"(?P<leave>leave|quit|withdraw|pull out|opt out|walk out)(?= (?:must|has to|have to|is bound to|are bound to)\b)"
)
_TIE = re.compile(
    r",(?: for (?:its|his|her|their) part| by contrast| in turn| however| meanwhile| moreover| too),(?= [a-z])"
    r"|(?<=[a-z]) either(?=\.?$)|, too(?=\.?$)|(?<=[a-z]) likewise(?= [a-z])"
)
_LEANS = re.compile(r"\b(?:since|by|until|before|already|never|just|for (?:years|decades|months|weeks))\b")
_ABOARD = re.compile(r"(?:came|come) (?:on board|aboard)$")
_ONLY_OF_AN_ALLIANCE: Mapping[str, str] = {
    "rejoin(?:ed|s)?": "",
    "(?:appl(?:y|ied|ies)|ask(?:ed|s)?|(?:sought|seeks?)|want(?:ed|s)?|hop(?:ed?|es)|offer(?:ed|s)?|refus(?:ed?|es)|declin(?:ed?|es)) to join": "",
    "(?:became|becom(?:ing|es?)|admitted as|remain(?:ed|s)?|(?:has|have|had) been|was|is) (?:an?|the) (?:full |associate |founding |\\w+th |\\w+st |\\w+nd |\\w+rd )?member": "of ",
    "(?:holds?|held|takes?|took|takes over|took over|assumed?) the (?:rotating |pro tempore )?(?:chair|presidency|chairmanship)": "of ",
    "(?:allowed|let|lets|has let) (?:its|their) membership": "of ",
    "acced(?:ed?|es)": "to ",
    "(?:might|could|would|may) join": "",
    "(?:has|have|had|has had|have had|holds?|held|enjoys?|enjoyed|was granted|were granted|received) observer status": "in ",
    "(?:is|are|was|were|became|has been|have been) an? (?:[a-z-]+ )?observer": "of ",
    "(?:ceas|end|suspend)(?:ed?|s|es)? (?:its|their) (?:participation|membership)": "in ",
    "ceas(?:ed?|es) to be a party": "to ",
    "ceas(?:ed?|es) to be a member": "of ",
    "(?:no longer|not|never) bound": "by ",
}
"""What nobody does but to an alliance, with what stands before its name."""
_GOES_ON = r"(?=$| (?:(?:to )?(?:expire|lapse)|since|after|before|because|amid|in protest|citing|when|without|once)\b)"
_STEPS = frozenset({Relation.JOINED, Relation.LEFT})


def whole(material: Material) -> Material:
    """The material with each of its facts completed."""
    return replace(material, facts=tuple(completed(fact, material) for fact in material.facts))


def completed(fact: Fact, material: Material) -> Fact:
    """The fact, with the alliance that its member entered or left at that place of the story, where its words lack it."""
    if fact.kind is FactKind.OBLIGATION:
        found = _MORE_THAN_A_DUTY.search(fact.text("duty"))
        return _without_asides(_leaving_it(_retold(fact, "duty", found[0], "") if found else fact, material), "duty")
    if fact.kind is FactKind.ROLE:
        return _retold(fact, "role", " at the time", "")
    slot = "content" if fact.kind is FactKind.CLAIM else "what"
    told = fact.text(slot).rstrip(".")
    if not told or is_direct(told):
        return fact
    fact = _retold(fact, slot, *_with_its_alliance(fact, told, material))
    fact = _retold(fact, slot, *_in_the_past(fact))
    fact = _retold(fact, slot, *_by_the_full_name(fact))
    return _without_asides(fact, slot)


def _leaving_it(fact: Fact, material: Material) -> Fact:
    """The obligation of whoever wants to leave, with what: “any member wishing to leave | the Lake Pact | must give notice”."""
    found, body = _WISHING_TO_LEAVE.search(fact.statement), fact.actor("alliance")
    if found is None or body is None:
        return fact
    whole = f"{found[0]} {_AWAY[found['leave']]}{named(body, material)}"
    return replace(fact, statement=fact.statement.replace(found[0], whole, 1))


def _without_asides(fact: Fact, slot: str) -> Fact:
    """The fact without the words that only tie it to the sentence before: “Ostia, for its part, sent none either”."""
    told, statement = (_TIE.sub("", words) for words in (fact.text(slot), fact.statement))
    return fact if statement == fact.statement else replace(fact, statement=statement, slots={**fact.slots, slot: told})


def _retold(fact: Fact, slot: str, old: str, new: str) -> Fact:
    """The fact with the words in its slot and its statement put anew; the fact itself where one of them has not these words."""
    told = fact.text(slot)
    if not old or old not in told or old not in fact.statement:
        return fact
    slots = {**fact.slots, slot: told.rstrip(".").replace(old, new, 1)}
    return replace(fact, statement=fact.statement.replace(old, new, 1), slots=slots)


def _in_the_past(fact: Fact) -> tuple[str, str]:
    """“Had signed”, which leans on a later time in the story, and the plain “signed”, of what has a date of its own."""
    is_apart = fact.date and not _LEANS.search(fact.statement)
    found = _PAST_PERFECT.match(fact.text("what")) if is_apart else None
    return (found[0], f"{found['who']}{found['did']}") if found else ("", "")


def _by_the_full_name(fact: Fact) -> tuple[str, str]:
    """A surname that opens what somebody did, and the full name: whoever reads the question has not read the story before it."""
    actor = fact.actor("actor")
    if actor is None or actor.kind is not ActorKind.PERSON or not actor.aliases or is_description(actor):
        return "", ""
    found = re.match(rf"(?:M(?:r|s|rs)\.? |Dr\.? )?(?:{'|'.join(map(re.escape, actor.aliases))}) ", fact.text("what"))
    return (found[0], f"{actor.name} ") if found and " " in actor.name else ("", "")


def _with_its_alliance(fact: Fact, told: str, material: Material) -> tuple[str, str]:
    """The words that lack an alliance, from the first on, and the same with it; both empty where none is lacking."""
    twin = _twin(fact, material)
    body = twin.actor("alliance") if twin else None
    if twin and body:
        name = named(body, material)
        if found := _without_object(told, _BEFORE_THE_ALLIANCE):
            return found[0], f"{_ABOARD.sub('joined', found[0])} {found[1]}{name}"
        if is_bare(fact) or names_nothing(told):
            ends_so = told.endswith(" it")
            return told, f"{told.removesuffix('it')}{name}" if ends_so else f"{_stepped(fact, twin, material)}{name}"
    only = _only_alliance(fact, material)
    if only and (found := _without_object(told, _ONLY_OF_AN_ALLIANCE)):
        return found[0], f"{found[0]} {found[1]}{named(only, material)}"
    return "", ""


def _without_object(told: str, before: Mapping[str, str]) -> tuple[str, str] | None:
    """The words up to a verb that lacks its object, and what stands before the object; None where no verb lacks it."""
    for verb, word in before.items():
        if found := re.search(rf"\b{verb}{_GOES_ON}", told):
            return told[: found.end()], word
    return None


def _stepped(fact: Fact, twin: Fact, material: Material) -> str:
    member = fact.actor("actor")
    return f"{capital(named(member, material)) if member else ''} {twin.text('relation')} "


def _twin(fact: Fact, material: Material) -> Fact | None:
    """The membership fact that tells of the same step, at the same place of the story."""
    if fact.kind is not FactKind.EVENT:
        return None
    return next(
        (
            other
            for other in _memberships(fact.actor("actor"), material)
            if other.text("relation") in _STEPS
            and other.attribution == fact.attribution
            and (other.date is None or other.date == fact.date)
            and other.evidence.start < fact.evidence.end
            and fact.evidence.start < other.evidence.end
        ),
        None,
    )


def _only_alliance(fact: Fact, material: Material) -> Actor | None:
    """The one alliance to which the story has the actor belong, or have belonged; else the only one of which it tells."""
    actor = fact.actor("speaker") if fact.kind is FactKind.CLAIM else fact.actor("actor")
    of_it = {body.key: body for other in _memberships(actor, material) if (body := other.actor("alliance"))}
    bodies = [*of_it.values()] or [one for one in material.cast if one.kind is ActorKind.ALLIANCE]
    return bodies[0] if len(bodies) == 1 else None


def _memberships(member: Actor | None, material: Material) -> Iterator[Fact]:
    for other in material.about(member) if member else ():
        if other.kind is FactKind.MEMBERSHIP and other.actor("member") == member:
            yield other
