"""What a fact of the database says of itself."""

from __future__ import annotations

from tests.factories import ActorFactory, FactFactory


def test_whoever_is_only_described_has_an_article_before_the_statement():
    official = ActorFactory.build(name="official", kind="person")
    fact = FactFactory.build(kind="event", statement="The treaty ended.", mode="reported by", said_by=official)

    assert fact.attributed == "According to an official, the treaty ended."


def test_nothing_is_announced_to_be_announced():
    president = ActorFactory.build(name="Ann Onymous", kind="person")
    fact = FactFactory.build(
        kind="membership",
        statement="Freedonia announced that it would leave the pact.",
        relation="announced that it would leave",
        mode="announced by",
        said_by=president,
    )

    assert fact.attributed == "According to Ann Onymous, Freedonia announced that it would leave the pact."
