"""All rules for memberships, each with what a sentence must tell of before it is tried."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.member_nouns import BY_MEMBER_NOUN, MEMBER_NOUNS
from quiz.domain.reading.duties.membership_acts import ACTS_BY_SUBJECT, PLACED_ACTS
from quiz.domain.reading.duties.membership_growth import GROWTH_BY_SUBJECT, PLACED_GROWTH
from quiz.domain.reading.duties.membership_in_passing import IN_PASSING_BY_SUBJECT, PLACED_IN_PASSING
from quiz.domain.reading.duties.membership_lists import PLACED_LISTS
from quiz.domain.reading.duties.membership_places import PLACED
from quiz.domain.reading.duties.membership_relatives import MEMBERSHIP_RELATIVES
from quiz.domain.reading.duties.membership_shapes import PLACED_SHAPES, SHAPES_BY_SUBJECT
from quiz.domain.reading.duties.membership_standing import PLACED_STANDING, STANDING_BY_SUBJECT
from quiz.domain.reading.duties.membership_topics import TOPIC_OF, Topic
from quiz.domain.reading.duties.membership_turns import PLACED_TURNS, TURNS_BY_SUBJECT
from quiz.domain.reading.duties.membership_words import BY_SUBJECT
from quiz.domain.reading.duties.moves import MOVES_BY_SUBJECT, PLACED_MOVES
from quiz.domain.reading.duties.signings import BY_SIGNER, PLACED_SIGNINGS

Rules: TypeAlias = list[tuple[frozenset[Topic], Relation, re.Pattern[str]]]


def _told(rules: Sequence[tuple[Relation, re.Pattern[str]]], *other: Topic) -> Rules:
    """The rules with the topics that a sentence must have: those given, else the one of the relation."""
    return [(frozenset(other or {TOPIC_OF[relation]}), relation, words) for relation, words in rules]


RULES_BY_SUBJECT = [
    *_told(BY_SUBJECT),
    *_told(MOVES_BY_SUBJECT),
    *_told(ACTS_BY_SUBJECT),
    *_told(BY_MEMBER_NOUN, Topic.BELONGING, Topic.FOUNDING),
    *_told(BY_SIGNER, Topic.SIGNING),
    *_told(TURNS_BY_SUBJECT),
    *_told(STANDING_BY_SUBJECT, *Topic),
    *_told(IN_PASSING_BY_SUBJECT, *Topic),
    *_told(SHAPES_BY_SUBJECT, *Topic),
    *_told(GROWTH_BY_SUBJECT, *Topic),
]
RULES_IN_PLACE = [
    *_told([rule for rule in PLACED if rule[0] is not Relation.MEMBER]),
    *_told([rule for rule in PLACED if rule[0] is Relation.MEMBER], Topic.BELONGING, Topic.LISTING),
    *_told(MEMBER_NOUNS, Topic.BELONGING, Topic.FOUNDING, Topic.LISTING),
    *_told(PLACED_LISTS, Topic.BELONGING, Topic.LISTING, Topic.FOUNDING),
    *_told(PLACED_MOVES),
    *_told([rule for rule in PLACED_ACTS if rule[0] is Relation.JOINED], Topic.JOINING, Topic.SIGNING),
    *_told([rule for rule in PLACED_ACTS if rule[0] not in {Relation.JOINED, Relation.MEMBER}]),
    *_told([rule for rule in PLACED_ACTS if rule[0] is Relation.MEMBER], Topic.BELONGING, Topic.LISTING, Topic.SIGNING),
    *_told(PLACED_SIGNINGS, Topic.SIGNING),
    *_told(MEMBERSHIP_RELATIVES, *Topic),
    *_told(PLACED_TURNS, *Topic),
    *_told(PLACED_STANDING, *Topic),
    *_told(PLACED_IN_PASSING, *Topic),
    *_told(PLACED_SHAPES, *Topic),
    *_told(PLACED_GROWTH, *Topic),
]
