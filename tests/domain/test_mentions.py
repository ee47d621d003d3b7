from __future__ import annotations

import pytest

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.mentions import mentions

ARMENIA = Actor("armenia", "Armenia", ActorKind.COUNTRY, ("Yerevan",))
US = Actor("us", "United States", ActorKind.COUNTRY, ("US",))
NIGER = Actor("niger", "Niger", ActorKind.COUNTRY)
CSTO = Actor("csto", "CSTO", ActorKind.ALLIANCE, ("Collective Security Treaty Organisation", "…"))
PASHINYAN = Actor("pashinyan", "Nikol Pashinyan", ActorKind.PERSON)
PLATO = Actor("plato", "Plato", ActorKind.PERSON)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Armenia left", ARMENIA),
        ("YEREVAN’s answer", ARMENIA),
        ("Armenian officials", ARMENIA),
        ("the Armenians", ARMENIA),
        ("a US ship", US),
        ("the CSTO’s members", CSTO),
        ("the collective security treaty organisation", CSTO),
        ("as Pashinyan said", PASHINYAN),
        ("Plato said", PLATO),
    ],
)
def test_names_surnames_and_adjectives_give_an_actor_away(text, actor):
    assert mentions(text, actor)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("a war against us", US),
        ("Nigeria left", NIGER),
        ("the treaty", CSTO),
        ("Nikol said", PASHINYAN),
        ("platonic", PLATO),
        ("", ARMENIA),
    ],
)
def test_other_words_do_not(text, actor):
    assert not mentions(text, actor)
