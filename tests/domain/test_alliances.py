"""Who belongs, who left, who owes whom: as far as the story tells, and a claim moves nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.alliances import Alliance, Belonging, alliances
from quiz.domain.facts import Actor, ActorKind, Attribution, Evidence, Fact, FactKind, Mode, Relation
from quiz.domain.partial_dates import partial_date
from tests.domain.material import (
    FACTS,
    FIREFLY,
    FREEDONIA,
    GRAUSTARK,
    HARBOUR_LEAGUE,
    LAKE_PACT,
    SYLVANIA,
    ZENDA,
    Slots,
)

QUOTE = Evidence("words", 0, 5)
MEMBERS = Actor("pact-members", "Lake Pact members", ActorKind.ORGANISATION)
CLAIMED = Attribution(Mode.CLAIMED, FIREFLY)
DENIED = Attribution(Mode.DENIED, FIREFLY)
OURS = Attribution()


def tie(
    relation: Relation, edtf: str = "", *, by: Attribution = OURS, member: Actor = ZENDA, alliance: Actor = LAKE_PACT
) -> Fact:
    slots: Slots = {"member": member, "relation": relation.value, "alliance": alliance}
    words = f"{member.name} {relation} {alliance.name} {edtf} {by.mode}"
    return Fact(words, FactKind.MEMBERSHIP, words, QUOTE, by, slots, partial_date(edtf) if edtf else None)


def duty(debtor: Actor, creditor: Actor | None, kept: str, *, by: Attribution = OURS, number: int = 0) -> Fact:
    slots: Slots = {"debtor": debtor, "alliance": LAKE_PACT, "duty": "send ships", "kept": kept}
    if creditor:
        slots = {**slots, "creditor": creditor}
    key = f"{debtor.key} {creditor.key if creditor else ''} {number}"
    return Fact(key, FactKind.OBLIGATION, key, QUOTE, by, slots)


def only(*facts: Fact) -> Alliance:
    (found,) = alliances(facts)
    return found


def stands(*facts: Fact) -> Belonging:
    (member,) = only(*facts).members
    return member.belonging


M, F, J, L, N, A = (
    Relation.MEMBER,
    Relation.FOUNDED,
    Relation.JOINED,
    Relation.LEFT,
    Relation.NOT_RENEWED,
    Relation.ANNOUNCED_LEAVING,
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([tie(M)], Belonging.MEMBER),
        ([tie(F, "1991")], Belonging.MEMBER),
        ([tie(J, "1995"), tie(L, "2003")], Belonging.LEFT),
        ([tie(L, "2003"), tie(J, "1995")], Belonging.LEFT),
        ([tie(J, "1995"), tie(N, "2003")], Belonging.LEFT),
        ([tie(J, "1995"), tie(L, "2003"), tie(J, "2010")], Belonging.MEMBER),
        ([tie(J), tie(L, "2003")], Belonging.LEFT),
        ([tie(F), tie(L)], Belonging.LEFT),
        ([tie(L)], Belonging.LEFT),
        ([tie(M), tie(L, "2003")], Belonging.UNCLEAR),
        ([tie(M, "2003"), tie(L, "2003-05")], Belonging.UNCLEAR),
        ([tie(M, "1999"), tie(L, "2003-05")], Belonging.LEFT),
    ],
)
def test_the_last_that_is_certain_tells_who_belongs(told: list[Fact], expected: Belonging) -> None:
    assert stands(*told) is expected


def test_to_announce_that_one_leaves_is_not_to_leave() -> None:
    assert stands(tie(M), tie(A, "2024-06-12")) is Belonging.LEAVING
    assert stands(tie(A, "2024-06-12")) is Belonging.LEAVING
    assert stands(tie(A, "2024-06-12"), tie(L, "2025")) is Belonging.LEFT
    assert stands(tie(A, "1999"), tie(J, "2006")) is Belonging.MEMBER


@pytest.mark.parametrize("by", [CLAIMED, DENIED])
def test_what_is_only_claimed_or_denied_moves_nobody(by: Attribution) -> None:
    assert stands(tie(M), tie(L, "2003", by=by)) is Belonging.MEMBER
    assert stands(tie(L, "2003", by=by)) is Belonging.CLAIMED
    assert stands(tie(J, by=by), tie(L, "2003")) is Belonging.LEFT


def test_a_claim_stands_beside_what_the_story_tells() -> None:
    (member,) = only(tie(L, "2003", by=CLAIMED), tie(M), tie(J, "1995")).members

    assert [fact.text("relation") for fact in member.facts] == [M, J, L]


def test_a_member_of_two_alliances_is_told_in_both() -> None:
    both = alliances(
        [
            tie(M),
            tie(M, member=SYLVANIA),
            tie(J, alliance=HARBOUR_LEAGUE),
            tie(L, member=SYLVANIA, alliance=HARBOUR_LEAGUE),
        ]
    )

    elsewhere = {(found.actor, member.actor): member.elsewhere for found in both for member in found.members}
    assert elsewhere == {
        (LAKE_PACT, SYLVANIA): (),
        (LAKE_PACT, ZENDA): (HARBOUR_LEAGUE,),
        (HARBOUR_LEAGUE, SYLVANIA): (LAKE_PACT,),
        (HARBOUR_LEAGUE, ZENDA): (LAKE_PACT,),
    }


def test_what_one_owes_another_stands_together_under_its_alliance() -> None:
    found = only(
        duty(MEMBERS, None, "unknown"),
        duty(LAKE_PACT, FREEDONIA, "no", by=CLAIMED),
        duty(MEMBERS, None, "yes", number=1),
    )

    assert [(debt.debtor, debt.creditor, len(debt.facts)) for debt in found.debts] == [
        (MEMBERS, None, 2),
        (LAKE_PACT, FREEDONIA, 1),
    ]


def test_claims_about_an_alliance_or_about_a_body_that_owes_are_told_with_it() -> None:
    about = [
        Fact(key, FactKind.CLAIM, key, QUOTE, OURS, {"speaker": FIREFLY, "content": "it slept", "about": actor})
        for key, actor in (("a", LAKE_PACT), ("b", MEMBERS), ("c", FREEDONIA))
    ]

    found = only(duty(MEMBERS, FREEDONIA, "unknown"), duty(GRAUSTARK, None, "unknown"), *about)

    assert [fact.key for fact in found.said] == ["a", "b"]


def test_a_story_without_ties_has_no_alliances() -> None:
    assert alliances(fact for fact in FACTS if fact.kind is FactKind.EVENT) == ()


some_ties = st.lists(
    st.builds(
        tie,
        st.sampled_from(Relation),
        st.sampled_from(["", "1995", "2003", "2003-05-01"]),
        by=st.sampled_from([OURS, CLAIMED, DENIED]),
        member=st.sampled_from([ZENDA, SYLVANIA, GRAUSTARK]),
        alliance=st.sampled_from([LAKE_PACT, HARBOUR_LEAGUE]),
    ),
    max_size=12,
    unique_by=lambda fact: fact.key,
)


@given(some_ties)
def test_every_membership_is_told_exactly_once_and_always_in_the_same_way(facts: list[Fact]) -> None:
    found = alliances(facts)

    told = [fact.key for alliance in found for member in alliance.members for fact in member.facts]
    assert sorted(told) == sorted(fact.key for fact in facts)
    assert found == alliances(facts)


@given(some_ties)
def test_the_order_of_the_text_decides_nobodys_belonging(facts: list[Fact]) -> None:
    def belongings(found: tuple[Alliance, ...]) -> dict[tuple[str, str], Belonging]:
        return {(one.actor.key, member.actor.key): member.belonging for one in found for member in one.members}

    assert belongings(alliances(facts)) == belongings(alliances(reversed(facts)))
