"""The little words before which a word is a verb though it could be a noun: “Norland stands by its word”."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.domain.reading.clauses.words import listed

WITH_A_PARTICLE: Mapping[str, frozenset[str]] = {
    "act": listed("on in"),
    "back": listed("away out down up off"),
    "call": listed("on upon off in for"),
    "chip": listed("in"),
    "cough": listed("up"),
    "brush": listed("off aside"),
    "cut": listed("off back down"),
    "fall": listed("due short behind foul afoul"),
    "fork": listed("over out"),
    "hand": listed("over back in out"),
    "hold": listed("back out off up"),
    "pay": listed("up off back out down"),
    "pitch": listed("in"),
    "point": listed("out"),
    "play": listed("its fast"),
    "pull": listed("out back"),
    "push": listed("for back ahead"),
    "ride": listed("roughshod"),
    "run": listed("roughshod afoul foul counter short"),
    "rush": listed("to"),
    "shut": listed("out off down"),
    "rule": listed("out"),
    "sign": listed("up on off"),
    "sit": listed("on out"),
    "slip": listed("out"),
    "stand": listed("by behind ready firm aside in"),
    "scale": listed("back down"),
    "step": listed("in up down aside"),
    "stump": listed("up"),
    "tear": listed("up"),
    "turn": listed("to down away over"),
    "walk": listed("out away back off"),
    "wash": listed("its"),
    "water": listed("down"),
    "write": listed("off"),
}
