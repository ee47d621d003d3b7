"""A small story with facts of every kind, made by hand, for the tests of wrong options and of the kinds that choose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from quiz.domain.facts import Actor, ActorKind, Attribution, Evidence, Fact, FactKind, Kept, Mode, Relation
from quiz.domain.partial_dates import PartialDate, partial_date
from quiz.domain.questions import Material

ARMENIA = Actor("armenia", "Armenia", ActorKind.COUNTRY, ("Yerevan",))
AZERBAIJAN = Actor("azerbaijan", "Azerbaijan", ActorKind.COUNTRY, ("Baku",))
BELARUS = Actor("belarus", "Belarus", ActorKind.COUNTRY, ("Minsk",))
GEORGIA = Actor("georgia", "Georgia", ActorKind.COUNTRY)
KAZAKHSTAN = Actor("kazakhstan", "Kazakhstan", ActorKind.COUNTRY)
UZBEKISTAN = Actor("uzbekistan", "Uzbekistan", ActorKind.COUNTRY)
CSTO = Actor("csto", "CSTO", ActorKind.ALLIANCE, ("Collective Security Treaty Organisation",))
PASHINYAN = Actor("pashinyan", "Nikol Pashinyan", ActorKind.PERSON, ("Pashinyan",))
LUKASHENKO = Actor("lukashenko", "Alexander Lukashenko", ActorKind.PERSON, ("Lukashenko",))
ALIYEV = Actor("aliyev", "Ilham Aliyev", ActorKind.PERSON, ("Aliyev",))
EXPERTS = Actor("experts", "unnamed experts", ActorKind.PERSON)
POLITICO = Actor("politico", "Politico", ActorKind.PUBLICATION)
ACTORS = (
    ARMENIA, AZERBAIJAN, BELARUS, GEORGIA, KAZAKHSTAN, UZBEKISTAN, CSTO, PASHINYAN, LUKASHENKO, ALIYEV, EXPERTS, POLITICO,
)  # fmt: skip
REPORTED = Attribution(Mode.REPORTED, POLITICO)


def june(day: int) -> PartialDate:
    """A day of June of which the story does not give the year."""
    stated = f"XXXX-06-{day:02d}"
    return partial_date(f"2024-06-{day:02d}", stated=stated, text=f"{day} June", inferred_from="other reports")


def fact(
    key: str,
    kind: FactKind,
    says: str,
    *,
    date: PartialDate | None = None,
    by: Attribution | None = None,
    **slots: Actor | str,
) -> Fact:
    """A fact whose statement is also what the story says; its place in the story comes with ``story``."""
    return Fact(key, kind, says, Evidence(says, 0, len(says)), by or Attribution(), slots, date)


def story(facts: Iterable[Fact], actors: tuple[Actor, ...] = ACTORS) -> Material:
    """The material of a story that consists of the facts' statements, one after the other."""
    text, placed = "", []
    for one in facts:
        start = len(text)
        quote = one.evidence.quote
        text += f"{quote}\n"
        placed.append(replace(one, evidence=Evidence(quote, start, start + len(quote))))
    return Material("arms", "Arms", text, (), tuple(placed), actors)


def member(actor: Actor, relation: Relation, date: str = "") -> Fact:
    """What the actor did about the CSTO, or that it is a member."""
    says = f"{actor.name} {relation} the CSTO{f' in {date}' if date else ''}."
    key = f"{actor.key}-{relation.name.lower()}"
    when = partial_date(date) if date else None
    return fact(key, FactKind.MEMBERSHIP, says, date=when, member=actor, relation=relation.value, alliance=CSTO)


MEMBERSHIPS = (
    member(ARMENIA, Relation.MEMBER),
    member(BELARUS, Relation.MEMBER),
    member(KAZAKHSTAN, Relation.MEMBER),
    member(AZERBAIJAN, Relation.NOT_RENEWED, "1999"),
    member(GEORGIA, Relation.NOT_RENEWED, "1999"),
    member(UZBEKISTAN, Relation.LEFT, "2012"),
)
INVASION = fact(
    "invasion",
    FactKind.EVENT,
    "Azerbaijan invaded Armenia in September 2022.",
    date=partial_date("2022-09"),
    what="Azerbaijan invaded Armenia",
    actor=AZERBAIJAN,
    target=ARMENIA,
)
ANNOUNCED = fact(
    "announced",
    FactKind.EVENT,
    "On 12 June Nikol Pashinyan announced that Armenia would leave the CSTO.",
    date=june(12),
    what="Nikol Pashinyan announced that Armenia would leave the CSTO",
    actor=PASHINYAN,
)
SUMMONED = fact(
    "summoned",
    FactKind.EVENT,
    "On 13 June Belarus summoned the ambassador of Armenia.",
    date=june(13),
    what="Belarus summoned the ambassador of Armenia",
    actor=BELARUS,
    target=ARMENIA,
)
ARMS = fact(
    "arms",
    FactKind.TRANSFER,
    "Belarus supplied old artillery to Azerbaijan.",
    by=REPORTED,
    supplier=BELARUS,
    recipient=AZERBAIJAN,
    goods="old artillery",
)
PRESIDENT = fact(
    "president",
    FactKind.ROLE,
    "Ilham Aliyev is the President of Azerbaijan.",
    holder=ALIYEV,
    role="the President of Azerbaijan",
    of=AZERBAIJAN,
)
PRIME_MINISTER = fact(
    "prime-minister",
    FactKind.ROLE,
    "Nikol Pashinyan is the Prime Minister of Armenia.",
    holder=PASHINYAN,
    role="the Prime Minister of Armenia",
    of=ARMENIA,
)
LEADER = fact(
    "leader",
    FactKind.ROLE,
    "Alexander Lukashenko is the leader of Belarus.",
    holder=LUKASHENKO,
    role="the leader of Belarus",
    of=BELARUS,
)
BROKEN = fact(
    "broken",
    FactKind.OBLIGATION,
    "The CSTO did not help a member that was attacked.",
    by=Attribution(Mode.CLAIMED, PASHINYAN),
    debtor=CSTO,
    alliance=CSTO,
    duty="help a member that is attacked",
    kept=Kept.NO.value,
)
OUR_MAN = fact(
    "our-man",
    FactKind.CLAIM,
    "Alexander Lukashenko said that Ilham Aliyev was “our man”.",
    speaker=LUKASHENKO,
    content="Ilham Aliyev was “our man”",
    words="our man",
    about=ALIYEV,
)
MORE_FRIENDS = fact(
    "more-friends",
    FactKind.CLAIM,
    "In 2022 Ilham Aliyev said: “we have more friends in the CSTO”.",
    date=partial_date("2022"),
    speaker=ALIYEV,
    content="his country had more friends in the CSTO",
    words="we have more friends in the CSTO",
)
NO_VISITS = fact(
    "no-visits",
    FactKind.CLAIM,
    "On 13 June Nikol Pashinyan said that no official would travel to Minsk.",
    date=june(13),
    speaker=PASHINYAN,
    content="no official would travel to Minsk",
)
QUIET_SUPPORT = fact(
    "quiet-support",
    FactKind.CLAIM,
    "Unnamed experts said that nothing of the kind happens without quiet support.",
    speaker=EXPERTS,
    content="nothing of the kind happens without quiet support",
)
CLAIMS = (OUR_MAN, MORE_FRIENDS, NO_VISITS, QUIET_SUPPORT)
ROLES = (PRESIDENT, PRIME_MINISTER, LEADER)
FACTS = (*MEMBERSHIPS, INVASION, ANNOUNCED, SUMMONED, ARMS, *ROLES, BROKEN, *CLAIMS)
STORY = story(FACTS)


def of_the_story(one: Fact, material: Material = STORY) -> Fact:
    """The fact as the material holds it, at its place in the text."""
    return next(held for held in material.facts if held.key == one.key)
