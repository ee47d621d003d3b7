"""One short invented story with facts of every kind, for tests of what is made from facts."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.domain.evidence import find_quote
from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Mode, Relation
from quiz.domain.partial_dates import PartialDate, partial_date
from quiz.domain.questions import Material
from quiz.domain.reading.sentences import split

FREEDONIA = Actor("freedonia", "Freedonia", ActorKind.COUNTRY, ("Fredon City",))
SYLVANIA = Actor("sylvania", "Sylvania", ActorKind.COUNTRY, ("Sylvan Hall",))
RURITANIA = Actor("ruritania", "Ruritania", ActorKind.COUNTRY, ("Strelsau",))
GRAUSTARK = Actor("graustark", "Graustark", ActorKind.COUNTRY)
ZENDA = Actor("zenda", "Zenda", ActorKind.COUNTRY)
LAKE_PACT = Actor("lake-pact", "Lake Pact", ActorKind.ALLIANCE, ("the Pact",))
HARBOUR_LEAGUE = Actor("harbour-league", "Harbour League", ActorKind.ALLIANCE)
FIREFLY = Actor("firefly", "Rufus Firefly", ActorKind.PERSON, ("Firefly",))
HENTZAU = Actor("hentzau", "Anna Hentzau", ActorKind.PERSON, ("Hentzau",))
TRENTINO = Actor("trentino", "Paul Trentino", ActorKind.PERSON, ("Trentino",))
COMET = Actor("comet", "Comet", ActorKind.PUBLICATION)
ACTORS = (
    FREEDONIA,
    SYLVANIA,
    RURITANIA,
    GRAUSTARK,
    ZENDA,
    LAKE_PACT,
    HARBOUR_LEAGUE,
    FIREFLY,
    HENTZAU,
    TRENTINO,
    COMET,
)

TEXT = """Freedonia walks out of the Lake Pact

Freedonia, Sylvania and Graustark are members of the Lake Pact. Zenda joined the Lake Pact in 1995 and left it in 2003. \
Its charter was signed in Strelsau on 4 March 1991.

The charter is short. If a member is attacked, the Lake Pact must send its fleet. The members must also share their \
maps with each other.

In May 2021 Ruritania invaded Freedonia. The Lake Pact sent two observers to Freedonia on 9 June 2021, but no fleet. \
Rufus Firefly, the President of Freedonia, said that the Lake Pact was “a boat without oars”. Anna Hentzau, the Prime \
Minister of Ruritania, said that Freedonia had fired first.

As Comet reported, Sylvania supplied river mines to Ruritania between 2018 and 2020. The paper also found that \
Graustark supplied field radios to Freedonia. Ruritania denies that Sylvania trained its troops. Paul Trentino, the \
ambassador of Sylvania, said on 12 June that the mines were “garden tools”.

On 14 June Freedonia announced that it would leave the Lake Pact. The next day Sylvania recalled its ambassador from \
Freedonia. Freedonia joined the Harbour League in October 2022. According to Firefly, the Lake Pact did not keep its \
promise to share its maps.
"""

Slots = Mapping[str, Actor | str]
_WHY = "the story was printed in June 2022"
_AT_FIRST_HAND = Attribution()
REPORTED = Attribution(Mode.REPORTED, COMET)


def _fact(
    key: str,
    kind: FactKind,
    statement: str,
    quote: str,
    slots: Slots,
    *,
    date: PartialDate | None = None,
    by: Attribution = _AT_FIRST_HAND,
) -> Fact:
    return Fact(key, kind, statement, find_quote(TEXT, quote), by, slots, date)


def _member(actor: Actor) -> Fact:
    return _fact(
        f"{actor.key}-is-a-member",
        FactKind.MEMBERSHIP,
        f"{actor.name} is a member of the Lake Pact.",
        "Freedonia, Sylvania and Graustark are members of the Lake Pact",
        {"member": actor, "relation": Relation.MEMBER.value, "alliance": LAKE_PACT},
    )


def _joining(actor: Actor, relation: Relation, alliance: Actor, quote: str, date: PartialDate) -> Fact:
    return _fact(
        f"{actor.key}-{alliance.key}-{date.edtf}",
        FactKind.MEMBERSHIP,
        f"{actor.name} {relation} the {alliance.name} {'on' if date.inferred else 'in'} {date.text}.",
        quote,
        {"member": actor, "relation": relation.value, "alliance": alliance},
        date=date,
    )


def _role(holder: Actor, role: str, of: Actor, quote: str) -> Fact:
    slots: Slots = {"holder": holder, "role": role, "of": of}
    return _fact(f"{holder.key}-role", FactKind.ROLE, f"{holder.name} is {role}.", quote, slots)


def _claim(
    key: str, speaker: Actor, content: str, words: str, about: Actor, quote: str, date: PartialDate | None = None
) -> Fact:
    slots: Slots = {"speaker": speaker, "content": content, "about": about, **({"words": words} if words else {})}
    return _fact(key, FactKind.CLAIM, f"{speaker.name} said that {content}.", quote, slots, date=date)


EVENTS = (
    _fact(
        "charter-signed",
        FactKind.EVENT,
        "The charter of the Lake Pact was signed on 4 March 1991.",
        "Its charter was signed in Strelsau on 4 March 1991",
        {"what": "The charter of the Lake Pact was signed", "target": LAKE_PACT},
        date=partial_date("1991-03-04", text="4 March 1991"),
    ),
    _fact(
        "invasion",
        FactKind.EVENT,
        "Ruritania invaded Freedonia in May 2021.",
        "In May 2021 Ruritania invaded Freedonia",
        {"what": "Ruritania invaded Freedonia", "actor": RURITANIA, "target": FREEDONIA},
        date=partial_date("2021-05", text="May 2021"),
    ),
    _fact(
        "observers-sent",
        FactKind.EVENT,
        "The Lake Pact sent two observers to Freedonia on 9 June 2021.",
        "The Lake Pact sent two observers to Freedonia on 9 June 2021",
        {"what": "The Lake Pact sent two observers to Freedonia", "actor": LAKE_PACT, "target": FREEDONIA},
        date=partial_date("2021-06-09", text="9 June 2021"),
    ),
    _fact(
        "ambassador-recalled",
        FactKind.EVENT,
        "Sylvania recalled its ambassador from Freedonia.",
        "Sylvania recalled its ambassador from Freedonia",
        {"what": "Sylvania recalled its ambassador from Freedonia", "actor": SYLVANIA, "target": FREEDONIA},
    ),
    _fact(
        "training-denied",
        FactKind.EVENT,
        "Sylvania trained its troops.",
        "Ruritania denies that Sylvania trained its troops",
        {"what": "Sylvania trained its troops", "actor": SYLVANIA},
        by=Attribution(Mode.DENIED, RURITANIA),
    ),
)
TRANSFERS = (
    _fact(
        "river-mines",
        FactKind.TRANSFER,
        "Sylvania supplied river mines to Ruritania between 2018 and 2020.",
        "Sylvania supplied river mines to Ruritania between 2018 and 2020",
        {"supplier": SYLVANIA, "recipient": RURITANIA, "goods": "river mines"},
        date=partial_date("2018/2020", text="between 2018 and 2020"),
        by=REPORTED,
    ),
    _fact(
        "field-radios",
        FactKind.TRANSFER,
        "Graustark supplied field radios to Freedonia.",
        "Graustark supplied field radios to Freedonia",
        {"supplier": GRAUSTARK, "recipient": FREEDONIA, "goods": "field radios"},
        by=REPORTED,
    ),
)
MEMBERSHIPS = (
    *map(_member, (FREEDONIA, SYLVANIA, GRAUSTARK)),
    _joining(
        ZENDA,
        Relation.JOINED,
        LAKE_PACT,
        "Zenda joined the Lake Pact in 1995",
        partial_date("1995", text="1995"),
    ),
    _joining(ZENDA, Relation.LEFT, LAKE_PACT, "left it in 2003", partial_date("2003", text="2003")),
    _joining(
        FREEDONIA,
        Relation.ANNOUNCED_LEAVING,
        LAKE_PACT,
        "On 14 June Freedonia announced that it would leave the Lake Pact",
        partial_date("2022-06-14", stated="XXXX-06-14", text="14 June", inferred_from=_WHY),
    ),
    _joining(
        FREEDONIA,
        Relation.JOINED,
        HARBOUR_LEAGUE,
        "Freedonia joined the Harbour League in October 2022",
        partial_date("2022-10", text="October 2022"),
    ),
)
ROLES = (
    _role(FIREFLY, "the President of Freedonia", FREEDONIA, "Rufus Firefly, the President of Freedonia"),
    _role(HENTZAU, "the Prime Minister of Ruritania", RURITANIA, "Anna Hentzau, the Prime Minister of Ruritania"),
    _role(TRENTINO, "the ambassador of Sylvania", SYLVANIA, "Paul Trentino, the ambassador of Sylvania"),
)
OBLIGATIONS = (
    _fact(
        "fleet",
        FactKind.OBLIGATION,
        "If a member is attacked, the Lake Pact must send its fleet.",
        "If a member is attacked, the Lake Pact must send its fleet",
        {
            "debtor": LAKE_PACT,
            "alliance": LAKE_PACT,
            "duty": "send its fleet",
            "trigger": "a member is attacked",
            "done": "it sent two observers, but no fleet",
            "kept": "no",
        },
    ),
    _fact(
        "maps",
        FactKind.OBLIGATION,
        "The Lake Pact did not keep its promise to share its maps.",
        "the Lake Pact did not keep its promise to share its maps",
        {"debtor": LAKE_PACT, "alliance": LAKE_PACT, "duty": "share its maps", "kept": "no"},
        by=Attribution(Mode.CLAIMED, FIREFLY),
    ),
)
CLAIMS = (
    _claim(
        "boat-without-oars",
        FIREFLY,
        "the Lake Pact was “a boat without oars”",
        "a boat without oars",
        LAKE_PACT,
        "Rufus Firefly, the President of Freedonia, said that the Lake Pact was “a boat without oars”",
    ),
    _claim(
        "fired-first",
        HENTZAU,
        "Freedonia had fired first",
        "",
        FREEDONIA,
        "Anna Hentzau, the Prime Minister of Ruritania, said that Freedonia had fired first",
    ),
    _claim(
        "garden-tools",
        TRENTINO,
        "the mines were “garden tools”",
        "garden tools",
        RURITANIA,
        "said on 12 June that the mines were “garden tools”",
        partial_date("2022-06-12", stated="XXXX-06-12", text="12 June", inferred_from=_WHY),
    ),
)
FACTS = (*EVENTS, *TRANSFERS, *MEMBERSHIPS, *ROLES, *OBLIGATIONS, *CLAIMS)


def material(*facts: Fact) -> Material:
    """The invented story with those facts, or with all of them."""
    return Material("lake-pact", "Freedonia walks out of the Lake Pact", TEXT, split(TEXT), facts or FACTS, ACTORS)


def fact(key: str) -> Fact:
    """The fact of that key."""
    return next(fact for fact in FACTS if fact.key == key)
