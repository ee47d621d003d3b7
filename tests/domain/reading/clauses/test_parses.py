from __future__ import annotations

from quiz.domain.reading.clauses import Parses, clauses, grammar
from quiz.domain.reading.tokens import tokens

TEXT = "Norland left. Ostia, which joined in 1999, sent troops."


def test_a_stretch_is_read_as_it_would_be_alone() -> None:
    parses = Parses(TEXT)

    alone = grammar(tokens(TEXT, 14, len(TEXT)))

    assert parses.grammar(14, len(TEXT)) == alone
    assert parses.clauses(14, len(TEXT)) == clauses(alone)


def test_a_stretch_is_worked_out_once_for_all_who_ask() -> None:
    parses = Parses(TEXT)

    assert parses.clauses(0, 13) is parses.clauses(0, 13)
    assert parses.grammar(0, 13) is parses.grammar(0, 13)
