"""Whether an actor is the subject of a clause, so that a question word can take its place."""

from __future__ import annotations

import re

from quiz.domain.facts import Actor
from quiz.domain.phrases import ADDRESS
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.clauses.words import is_adverb


def is_said_of_subject(words: str) -> bool:
    """Whether the words, taken from behind a name that opens a clause, say something of it.

    “Denied it” does; “officials denied it” does not, since the name only tells whose officials.
    """
    parsed = Parses(f"It {words.lstrip('“')}")
    sentence = parsed.grammar(0, len(parsed.text))
    if not sentence.groups:
        return False
    return all(is_adverb(word.text.lower()) for word in sentence.words[1 : sentence.groups[0].first])


def is_subject(words: str, actor: Actor) -> bool:
    """Whether a clause among the words has a name of the actor for its subject, or as the head of it."""
    parsed = Parses(words)
    sentence = parsed.grammar(0, len(words))
    found = (clause.subject for clause in parsed.clauses(0, len(words)) if clause.subject)
    opening = re.compile(rf"(?:[Tt]he )?{ADDRESS}(?:{'|'.join(map(re.escape, actor.names))})(?!\w)")
    return any(opening.match(words, sentence.span(subject)[0]) for subject in found)
