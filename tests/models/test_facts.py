"""What a fact of the database says of itself."""

from __future__ import annotations

from tests.factories import ActorFactory, FactFactory


def test_whoever_is_only_described_has_an_article_before_the_statement():
    official = ActorFactory.build(name="official", kind="person")
    fact = FactFactory.build(kind="event", statement="The treaty ended.", mode="reported by", said_by=official)

    assert fact.attributed == "According to an official, the treaty ended."
