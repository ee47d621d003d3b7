"""Verbs that tell something without an object."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import listed

ENOUGH = listed(
    "adjourn convene dwindle emerge flare gather peak plunge rally rebound recover reconvene slump soar subside unravel "
    "abdicate accede act apologise apologize apply arrive begin break capitulate cease clash collapse concede continue crash decline "
    "defect depart die dissolve drown emigrate end erupt escape exist expire explode fail fall intervene march mutiny perish persist "
    "rebel relent reopen retaliate secede sink stall succeed survive close "
    "fight flee follow happen join land lapse last leave lose meet negotiate open protest quit react resign respond resume retire "
    "retreat return start step stop strike surrender vanish vote win withdraw"
)
ENOUGH_WITH_A_DATE = listed(
    "pass accept abstain agree apply change comply convert decide decrease disarm double drop enlist fly govern graduate grow import increase "
    "invade live mobilise mobilize mutiny ratify reconvene reign rejoin relocate reform reunite rise rule sail serve shrink sign speak "
    "surrender sway testify travel triple"
)
