"""More shapes in which members are told: with frozen participation, in brackets, on board, in the ranks, led out, in the chair."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST
from quiz.domain.reading.duties.membership_words import AFTER

_TO = r"(?P<alliance><alliance>)"
_FORM = r"(?:make up|makes up|form|constitute|comprise|are the members of|are in|belong to|are bound by|are parties to)"
_BESIDES = r"(?:besides|beside|apart from|alongside|other than|next to)"
SHAPES_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (Relation.JOINED, r"\b(?P<verb>(?:joined|entered|swelled) (?:its|their|the) ranks)(?P<alliance>)(?! of\b)"),
        (Relation.JOINED, rf"\b(?P<verb>joined|entered|swelled) the ranks of {_TO}"),
        (
            Relation.JOINED,
            rf"\b(?P<verb>(?:is|are|was|were) (?:one of|among) (?:the )?(?:<number>|\d+|many|few)? ?(?:states|countries|nations|governments)"
            rf" (?:that|which|to) have (?:ratified|joined|acceded to|signed up to)) {_TO}",
        ),
        (Relation.LEFT, r"\b(?P<verb>(?:has|have) (?:been|stayed) out)(?P<alliance>)(?= since\b)"),
        (
            Relation.LEFT,
            r"\b(?P<verb>left|quit|walked out|pulled out)(?: [^.;,]{1,60})?,? (?:leaving|reducing) (?P<alliance><name>) (?:with|to) (?:just |only )?(?:<number>|\d+|a )",
        ),
        (
            Relation.MEMBER,
            r"\b(?P<verb>chairs|presides over|(?:holds|has held|took over|assumed) the (?:[a-z-]+ )?(?:presidency|chair|chairmanship|leadership) (?:of|in))"
            rf" (?P<alliance><name>){AFTER}",
        ),
    )
]
PLACED_SHAPES = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"(?P<members><parties>)['’]s? (?P<cue>participation|membership) (?:in|of) {_TO} (?P<aside>)(?=(?:(?:has|have|had) been|is|was|remains?) (?:now |currently |still |temporarily )?"
            r"(?:frozen|suspended|paused|on (?:ice|hold)|in abeyance)\b)",
        ),
        (Relation.MEMBER, rf"\({LIST}\) (?:together |now |today )?(?P<cue>{_FORM}) (?P<alliance><pact>)"),
        (Relation.MEMBER, rf"[–—] {LIST} [–—] (?:together |now |today )?(?P<cue>{_FORM}) (?P<alliance><pact>)"),
        (
            Relation.MEMBER,
            r"\b[Ww]ith (?P<members><parties>) (?:now |already |also |safely )?(?P<cue>on board|aboard|in the fold|inside)(?P<aside>),[^.;]{0,40}?(?P<alliance><name>)",
        ),
        (
            Relation.JOINED,
            rf"(?P<members><party>), not (?:yet )?an? (?P<cue>member|party|signatory) (?:of|to) {_TO} (?P<aside>)until <date>",
        ),
        (
            Relation.MEMBER,
            rf"(?P<members><party>)(?:,| –) (?P<alliance>its|<name>['’]s?) (?:[a-z-]+ ){{0,2}}(?P<cue>members?|part(?:y|ies)|signator(?:y|ies)) {_BESIDES} (?P<aside>)",
        ),
    )
]
