"""Clauses without a parser: verb groups, their subjects to the left and objects to the right, within one sentence.

``grammar(tokens(text, sentence.start, sentence.end))`` finds the verbs; ``clauses`` gives each its subject and its stretch
of the sentence; ``subject_before``, ``phrase_before`` and ``object_after`` find noun phrases anywhere. Phrases and clauses
count tokens of the sentence, and ``Grammar.span`` turns them into code points of the text. Word lists and word order
decide; where they cannot, there is no subject rather than a wrong one.
"""

from __future__ import annotations

from quiz.domain.reading.clauses.bare import Shape
from quiz.domain.reading.clauses.clause import Clause, clauses
from quiz.domain.reading.clauses.grammar import Grammar, Phrase, grammar
from quiz.domain.reading.clauses.groups import Tense, VerbGroup, verb_groups
from quiz.domain.reading.clauses.parses import Parses
from quiz.domain.reading.clauses.phrases import object_after, owner_before, phrase_before, subject_before

__all__ = [
    "Clause",
    "Grammar",
    "Parses",
    "Phrase",
    "Shape",
    "Tense",
    "VerbGroup",
    "clauses",
    "grammar",
    "object_after",
    "owner_before",
    "phrase_before",
    "subject_before",
    "verb_groups",
]
