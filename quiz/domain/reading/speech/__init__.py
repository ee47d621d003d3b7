"""Find what a text puts into somebody's mouth, in quotation marks or not, and who that is.

Verbs of saying with what may follow them, “according to X”, nouns (“X’s announcement that …”), headlines and quotations
without a speaker of their own are read without a parser, by word lists and word order. A pronoun or a description is
taken for the actor that it means; a speaker without a name (“three officials”, “a diplomatic note”) becomes an actor.
What a treaty says is nobody's claim.
"""

from __future__ import annotations

from quiz.domain.reading.speech.finding import attributed, find_sayings, speakers_of

__all__ = ["attributed", "find_sayings", "speakers_of"]
