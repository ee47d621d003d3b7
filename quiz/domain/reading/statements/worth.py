"""Statements of which nobody would be asked anything: that somebody gave no comment, that “the move” followed another."""

from __future__ import annotations

import re

_SILENT = re.compile(
    r"\b(?:(?:declined|refused) (?:to (?:comment|elaborate|answer|respond|speak|discuss)|comment)|(?:could|can) not be (?:immediately )?reached"
    r"|(?:did|does|has|have|had) not (?:immediately )?(?:responded?|repl(?:y|ied)|comment(?:ed)?|elaborated?|answer(?:ed)?)"
    r"|(?:was|were) not (?:immediately )?available|gave no (?:further )?(?:details|reasons?|comment)"
    r"|(?:posted|issued|released|published|made|read) (?:an? |the )?(?:short |brief |joint |long )?(?:statement|message|post|comment)"
    r"(?: (?:on|via|in|at|through) (?:(?:its|his|her|their|the|a) )?(?:[\w-]+ ){0,2}[\w-]+)?"
    r"|spoke (?:to|with) (?:reporters|journalists|the press)|held a (?:press|news) conference)\.?$"
    r"|\b(?:declined|refused) to comment\b"
)
_POINTING_BACK = re.compile(
    r"^(?:The|That|This|Such an?) (?:move|step|decision|announcement|development|news|action|remarks?|comments?|statement|measure|incident|change)"
    r" (?:follow(?:s|ed)|came|comes|marks?|marked|means|meant|is|was|were|are|has|had|will|would|drew|prompted|sparked|increased|underlined|underscores?)\b"
)
_WHICH_ONE = re.compile(
    r"^The (?:talks|meetings?|summit|session|negotiations|ceremony|vote|hearing|conference|event|gathering)"
    r" (?:(?:has|have|had) )?(?:kicked off|began|begun|started|ended|closed|opened|resumed|took place|concluded|was held|were held)\.?$"
)
_LEFT_OPEN = re.compile(
    r"^(?:Last|This|Next) (?:year|month|week|weekend)\b|^(?:Yesterday|Today|Tomorrow|Earlier this)\b|^The (?:ruling|decision|verdict|result|deal) was announced\.?$|\b(?:that|this|the same) (?:decision|step|move|plan|measure|proposal|offer|demand|date|deadline|position|view|goal|aim|process)[.”]*$"
)


def is_worth_asking(statement: str) -> bool:
    """Whether the statement tells something by itself that one may be asked about."""
    return not any(told.search(statement) for told in (_SILENT, _POINTING_BACK, _WHICH_ONE, _LEFT_OPEN))
