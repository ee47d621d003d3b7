"""What a treaty takes from whoever does not keep it: “members who miss two payments will lose their vote”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import members
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.verb_phrases import spelled

_LOSING = listed("lose forfeit")
_WHOEVER = re.compile(
    r"(?:\A|[,;:] )(?:and |but )?(?P<noun>members?|parties|partners|signatories|(?:an?|any|each|every|those) (?:member|party|partner|signatory|state|country|government)s?|members? states?"
    r"|whoever|those)(?P<rest> (?:that|who|which|in|with|behind|under)\b[^,;:]{3,80}| (?:misses|leaves|breaks|falls)\b[^,;:]{3,80}) \Z",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r"members?(?: states?)?|parties|signatories", re.IGNORECASE)


def forfeits(act: Act) -> Iterator[Deed]:
    """What the clause says that members lose who do not do what they must."""
    group = act.clause.verb
    is_rule = (group.tense is Tense.PRESENT and not group.auxiliaries) or act.auxiliary in {"will", "shall", "would"}
    if act.lemma not in _LOSING or not is_rule or act.negated or act.line.saying(*act.verb) is not None:
        return
    found = _WHOEVER.search(act.line.plain(0, act.verb[0]))
    rest = spelled(act.line, *found.span("rest"), None).strip() if found else ""
    if found is None or not rest or not act.rest.strip(" ."):
        return
    for debtor in members(act):
        noun = found["noun"].lower()
        noun = f"members of {act.line.cast.names[debtor.actor]}" if _MEMBERS.fullmatch(noun) else noun
        who = Who(debtor.actor, f"{noun} {rest}", is_group=True)
        said, end = act.told_of(who), max(act.ends().end, act.verb[1])
        who, duty = replace(who, sure=False), f"respect that {who.words} {said}"
        yield Deed(Sort.DUTY, who, who, duty, said, found.start("noun"), end, act.verb, loose=True)
