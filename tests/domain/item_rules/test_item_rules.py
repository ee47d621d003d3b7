from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain import item_rules
from quiz.domain.item_rules import Severity, check_set
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Anatomy, Option
from tests.domain.item_rules.questions import findings, taken_apart
from tests.domain.item_rules.test_held_to_the_story import TOLD
from tests.domain.item_rules.test_sets import SETS
from tests.domain.item_rules.test_wording import PLAIN
from tests.domain.material import CLAIMS, material

STORY = material()
SOUNDNESS = {
    "claim-broken",
    "fact-bare",
    "fact-on-itself",
    "fact-role-name",
    "fact-pronoun",
}  # broken in test_soundness.py


def test_every_rule_has_a_question_that_breaks_it():
    written = "".join(path.read_text() for path in Path(item_rules.__file__).parent.glob("*.py"))
    codes_written = set(
        re.findall(r"\"((?:stem|gap|options?|claim|source|fact|evidence|figure|answer|quotes?|set)-[a-z-]+)\"", written)
    )
    tried = {row[0] for row in [*PLAIN, *TOLD, *SETS]} | {"evidence-moved", "answer-key"} | SOUNDNESS

    assert codes_written <= tried


@pytest.mark.parametrize("slug", KINDS)
def test_nothing_blocks_what_the_program_makes_of_a_story(slug):
    kind = KINDS[slug]

    for draft in kind.drafts(STORY, Random(1)):
        found = item_rules.check(draft, kind, STORY, generated=True)
        assert [finding for finding in found if finding.severity is Severity.BLOCKING] == []


texts = st.text(max_size=30) | st.sampled_from(
    [
        "____",
        "a ____",
        "“",
        "Firefly",
        "12 June 2021",
        "6/12",
        "10–20",
        "<b>",
        "all of the above",
        "Zenda and Comet",
        "?",
    ]
)
options = st.lists(st.builds(Option, key=texts, text=texts, right=st.booleans(), reason=texts), max_size=6).map(tuple)
anatomies = st.builds(
    Anatomy,
    stem=st.lists(texts, max_size=4).map(" ".join),
    key=texts,
    answers=st.lists(texts, max_size=3).map(tuple),
    options=options,
)
drawn = st.builds(
    taken_apart,
    anatomies,
    kind=st.sampled_from([*KINDS, "unheard_of"]),
    facts=st.lists(st.sampled_from([*(claim.key for claim in CLAIMS), "invasion", "unknown"]), max_size=3).map(tuple),
)


@given(drawn, st.sampled_from([None, STORY]), st.booleans())
def test_checking_never_raises_and_every_finding_has_words(asked, told_by, generated):
    for finding in findings(asked, told_by, generated=generated):
        assert re.fullmatch(r"[a-z-]+", finding.rule)
        assert finding.message.endswith(".")


@given(st.lists(drawn, max_size=12))
def test_checking_a_set_never_raises(asked):
    for finding in check_set(asked):
        assert set(finding.positions) <= set(range(len(asked)))
