"""Whom pronouns and descriptions mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.sentences import split

# The phrase asked about stands between stars.
MEANT = [
    ("Jens Lund left. *He* was tired.", "he", "Jens Lund"),
    ("Jens Lund met Ada Holm. *She* was tired.", "she", "Ada Holm"),
    ("Jens Lund met Erik Dahl. *He* was tired.", "he", "Jens Lund"),
    ("Jens Lund met Erik Dahl and thanked *him*.", "him", "Erik Dahl"),
    ("Norway left NATO in 1999. *It* gave no reason.", "it", "Norway"),
    ("Peru closed *its* border with Chile.", "its", "Peru"),
    ("Peru signed a deal with Chile to protect *its* coast.", "its", "Peru"),
    ("Peru accused Chile of moving *its* border.", "its", "Chile"),
    ("Peru wrote to NATO and accused the alliance of breaking *its* word.", "its", "NATO"),
    ("Peru met. Although *it* signed the pact in 1996, Chile never ratified the pact.", "it", "Chile"),
    ("Peru met. After *its* defeat, Chile signed a ceasefire.", "its", "Chile"),
    ("Jens Lund left. Before *he* took office, President Erik Dahl was a judge.", "he", "Erik Dahl"),
    ("Peru left. When *it* did, the news that Chile had left came as a surprise.", "it", "Peru"),
    ("Peru, Chile and Norway broke with Cuba, accusing *it* of lying.", "it", "Cuba"),
    ("Peru armed Cuba. Papers shed light on Chile’s announcement this week that *it* would leave.", "it", "Chile"),
    ("Peru told Chile that *it* had to pay.", "it", None),
    ("Peru left the Lima Pact. *It* was signed in 1999.", "it", "Lima Pact"),
    ("Norway left NATO. *It* was signed in 1999.", "it", None),
    ("Peru left the Lima Pact. Then a deal was struck. *It* came into force in 2001.", "it", None),
    ("Peru left the Lima Pact. Critics of the pact rejoiced. *It* expires in 2030.", "it", "Lima Pact"),
    ("Peru said Chile had moved *its* border.", "its", "Chile"),
    ("Peru said *its* border was open.", "its", "Peru"),
    ("Peru, an ally of Chile, left; *its* navy stayed.", "its", "Peru"),
    ("Peru left. In a note to the envoy of Chile, *it* gave no reason.", "it", "Peru"),
    ("Peru and Chile left, but *its* border stayed open.", "its", None),
    ("Norway joined NATO. Critics of *the alliance* said no.", "the alliance", "NATO"),
    ("Norwegian officials saw Peru. They left *the country*.", "the country", "Peru"),
    ("Norwegian Prime Minister Jens Lund said *his country* was ready.", "his country", "Norway"),
    (
        "President Ada Holm met Prime Minister Jens Lund. Then *the prime minister* left.",
        "the prime minister",
        "Jens Lund",
    ),
    ("President Ada Holm met Vice President Jens Lund. Then *the president* left.", "the president", "Ada Holm"),
    ("Reuters asked Oxfam. *The newspaper* was silent.", "the newspaper", "Reuters"),
    ("It rained. *He* was tired.", "he", None),
    ("Ada Holm left. *He* was tired.", "he", None),
    ("Norway and Peru left. *They* were tired.", "they", None),
    ("Jens Lund said *his country* was ready.", "his country", None),
    ("Norway left. Then *the alliance* fell apart.", "the alliance", None),
    ("Norway left. *The weather* was fine.", "the weather", None),
    ("Jens Lund left. It rained. It snowed. It froze. It thawed. *He* was tired.", "he", None),
]


@pytest.mark.parametrize(("marked", "phrase", "expected"), MEANT)
def test_a_phrase_means_the_nearest_actor_that_fits(marked: str, phrase: str, expected: str | None) -> None:
    text = marked.replace("*", "")
    sentences = split(text)
    actors = find_actors(text, sentences)

    found = antecedent(actors, sentences, text, marked.index("*"), phrase)

    assert (None if found is None else actors.actors[found].name) == expected


phrases = st.sampled_from(
    [
        "he",
        "her",
        "it",
        "they",
        "the bloc",
        "his country",
        "the president",
        "",
        "the",
        "’s",
        "the vice president",
        "they",
        "both",
        "the two states",
    ]
)


@given(st.text("Norway. HeNATO ’sJensLund,"), phrases | st.text(), st.integers(0, 40))
def test_any_phrase_anywhere_is_answered_with_an_actor_or_none(text: str, phrase: str, position: int) -> None:
    sentences = split(text)
    actors = find_actors(text, sentences)

    found = antecedent(actors, sentences, text, position, phrase)

    assert found is None or 0 <= found < len(actors.actors)
