"""Whether words say enough by themselves, or need the story beside them to say anything."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quiz.domain.facts import FactKind
from quiz.domain.reading.clauses import Parses

_BARE = re.compile(
    r"^(?:\S+ ){1,6}(?:(?:has |have |had )?ruled|stood up (?:at|in) [^,;]*|appealed to (?:its|his|her|their) [a-z]+|became (?:a )?members?|joined|paid up|(?:was|were|had been|has been|have been) (?:intimated|informed|told|notified|warned|alerted)|fell due|reminded (?:(?!of|that|to\b)[^,; ]+ ?){1,9}|(?:received|got|paid|sent|delivered|did) nothing|(?:has |had |have )?paid no dues|stopped attending|applied for (?:a seat|membership)(?: of its own)?|(?:is|are|was|were) (?:set|due|about|ready|expected) to (?:join|leave|sign|accede|withdraw|quit)|followed(?: suit)?|applied|withdrew|acceded|quit|dropped out|pulled out|walked out|signed up"
    r"|came on board|came in|takes effect|took effect|signed|left|refused|agreed|voted|announced|asked|accepted|denied|came aboard"
    r"|ratified|put (?:its|their) names?|delivered|supplied|promised|pledged|founded|complied)(?:$|, )"
)
_COUNTED = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|any|none|more|others?)"
_NOUNLESS = re.compile(
    rf"\b(?:(?:his|her|its|their|the) {_COUNTED}|(?:a|an) \w+ one|new ones|did (?:not do )?so|done so|spare any)"
    rf"(?:$|[,;] | [\"“]| (?:in|on|by|from|without|after|before)\b)"
    r"|^(?:more|others|none|neither|both|half|most|some|(?:a|one) (?:third|quarter|fifth)|the (?:rest|remainder|other half))"
    r" (?:is|are|was|were|has|had|have)\b"
    rf"|\b(?:delivery|receipt|possession|charge) of {_COUNTED}(?:$|[,;]| (?:in|on|by|from|after|before|the)\b)"
    rf"|\b(?:delivered|handed over|supplied|sent|gave|got|bought|sold) (?:just |only )?{_COUNTED}$"
    rf"|\bsuch (?!an? )\w+ (?!as\b)|\b(?:half|part|most) of that (?:amount|number|sum)\b|^that second\b|\b(?:take|takes|took|taken) part(?:$|[:;,.])"
    r"|\b(?:undertook|promised|pledged|agreed|vowed|swore|had) to (?:set up|build|provide|supply|deliver|send|hand over|do|give|keep)$",
    re.I,
)
_ONE = re.compile(r"\bones?\b", re.I)
_NAMES_IT = re.compile(
    r"\S+ \S+ .*(?:[,;]| and| but)(?: \S+){0,5} $|(?<!\S)(?!it |this |that )\S+ (?:is|are|was|were) “?$", re.I
)
"""A whole clause before “a similar one”, or the noun itself: “the vote was a sad one”."""

_NO_CLAUSE = re.compile(
    r"(?:to|never|not|also|should(?! (?:the )?(?-i:[A-Z]))|is|are|was|were|has|had|have|will|would|could|can)\b"
    r"|“(?:is|are|was|were|has|had|have|will|would|could|can)\b(?!.*\?)"
    r"|(?:on|in|at|by|after|before|when|because|although)\b[^,]*, (?:after|before|when|because|although)\b[^,]*$",
    re.I,
)
_PLACED = re.compile(r"“(?:well|far|in|on|at|by|for|from|like|with|without)\b([^“”]*)”$", re.I)
_RESIDUE = re.compile(r"\*\*|•|\s[’']s\b|\b\w+[’']s (?:is|are|was|were)\b|\b[A-Z]{4,}/[A-Z]{4,}\b")
_NO_DUTY = re.compile(
    r"(?:an?|the|that|this|those|neither(?! \w+ nor)|do so|be recalled|give notice of leaving|not owe|meet that|\w+ing)\b"
    r"|(?:not )?(?:come|leave|act|withhold|answer|deliver|help)$"
)
_DONE_SO = re.compile(r"\b(?:done|did|do|does) so(?:\.?$| before\b| by\b)")
_NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
_OPEN_LIST = re.compile(rf"\b(?:(?:by|between|with|among) {_NAME}|[a-z]+ed|joined|left|quit), {_NAME}[.?]?$")
_NOBODYS = re.compile(
    rf"(?:{_NAME}|it|they|he|she)(?: (?!(?:the|an?|its|their|his|her|that)\b)“?[a-z]+){{1,4}}(?<! what)(?<! when) (?:it|them)(?:[”.,;]|$| [a-z])"
)
_BARE_ROLE = re.compile(
    r"(?:the|an?) (?:minister|spokes(?:man|woman|person)|secretary[ -]general|president|chair(?:man|woman|person)?|director|head"
    r"|leader|ambassador|envoy|official|adviser|commander|governor|mayor|member|general)$",
    re.I,
)
_OF_NOBODY = re.compile(
    r" (?:of|for|in|at) the (?:government|ministry|department|agency|panel|council|commission|committee|party|group|movement|country"
    r"|company|firm|broker|dealer|fund|secretariat|mission|delegation|army|navy|union|bloc|alliance|body|organi[sz]ation|project|institute|office)$"
    r"|(?:^| )the (?:pact|treaty|protocol|compact|accord|convention|agreement|bloc|alliance|union|government|country|ministry|group|company"
    r"|firm|party|panel|agency|body|mission)[’']s [A-Za-z -]+$"
    r"|^the (?!(?:president|premier|chancellor|king|queen|pope|emperor)$)[a-z-]+$",
    re.I,
)
"""“The head of the panel”: of which?"""
_UNNAMED = re.compile(
    r"(?:both sides|the two(?: sides| countries| states)?|the (?:finding|list|move|step|council|ministry|group))\b(?! of\b| for\b| that\b)",
    re.I,
)
"""“Both sides should meet”: which?"""
_WHAT_WAS_TOLD = re.compile(
    r"\b(?:over|by|in|about|of|to|on|with|from|debate|rejected?|dismissed|denied|regretted) the (?:affair|scandal|matter|issue|incident|row|dispute|finding|result|request|accusation"
    r"|allegation|claim|charge|move|decision|offer|proposal|plan|idea|question|answer|reply|warning|announcement|delay)s?[.”]*$",
    re.I,
)
"""“Resigned over the affair”, “must rule on the request”: of what was told before."""
_SOME_BODY = re.compile(
    r"^(?:The|An?) (?:government|ministry|official|spokes\w+|text|department|resident) said that\b|\b(?:on|in|of|at|chairs?|chaired|leads?|led) the (?:council|panel|committee|board|commission)[.”]*$"
)
"""“The government said that …”, “gave up its seat on the council”: of which?"""
_BROKEN_OFF = re.compile(
    r"^[^,]* (?:had|has|have), [^,]*\.$|\b(?:lies|lay)\.$|^(?:Request|Demand|Appeal|Letter|Complaint|Proposal) (?:has|had|was|is|remains?|remained)\b|^[Aa]s (?:January|February|March|April|May|June|July|August|September|October|November|December),"
)
_RELATIVE_TIME = re.compile(
    r"\b(?:this|last|next) (?:spring|summer|autumn|fall|winter|half-year|quarter|weekend|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|night)\b",
    re.I,
)
_AND_THAT = re.compile(r", and that\b")
"""What goes on with words that only a verb of saying before it can govern."""

_POINTING_BACK = re.compile(
    r"“(?:(?:This|That) (?:\w+ly )?(?:\w*[^\Ws]s|was|were|will|would|can|could|had|may|might|must|should)\b(?! why\b)"
    r"|(?:These|Those) (?:are|were|will|would|can|could|have|had|may|might|must|should)\b"
    r"|(?:He|She|They)\b"
    r"|It (?!(?:is|was|’s|would be|will be|has been|may be|remains|seems|takes|took) (?:[\w’-]+ ){0,5}?(?:to|that|for|if|when|who|time)\b)"
    r"|It[’'](?:s|ll|d) (?!(?:[\w’-]+ ){0,5}?(?:to|that|for|if|when|who|time)\b))"
)
_LEANING = re.compile(
    r"“(?:But|And|Instead|So (?!long|far as)|Yet|Then|Nor|Or|Otherwise|Likewise)\b"
    r"|“(?!.*\b(?:an?|the|no|my|our|your|its|every|each|any) [a-z])[^“”]*\b(?:theirs|it|them)(?: (?:before|again|now|too|all|then|first))?[.!?]?”[.!?]?$"
    r"|“\w+ \w+(?: \w+)?[.!?]?”[.!?]?$"
)
"""A quotation that goes on with what was said before, ends in what only that names, or has next to no words."""
_FEW = 3
_DIRECT = re.compile(r"“[A-Z][^“”]*”[.!?]?")


def says_enough(kind: FactKind, texts: Mapping[str, str], statement: str) -> bool:
    """Whether a fact of that kind, with those texts in its slots, can be understood without the story."""
    told = next((texts[slot] for slot in ("what", "content", "duty") if texts.get(slot)), "")
    content = texts.get("content", "")
    fails = is_bare(kind, texts, statement) or names_nothing(told) or bool(residue(told)) or breaks_off(told)
    fails = fails or (kind is FactKind.OBLIGATION and not can_follow_must(texts.get("duty", "")))
    fails = fails or _AND_THAT.search(texts.get("what", "")) is not None or _BROKEN_OFF.search(statement) is not None
    fails = (
        fails or points_back(content) or (_DIRECT.fullmatch(content.strip()) is not None and not _has_a_verb(content))
    )
    return not (
        fails
        or _UNNAMED.match(told) is not None
        or _WHAT_WAS_TOLD.search(told) is not None
        or _SOME_BODY.search(statement if kind is FactKind.CLAIM else told.rstrip(".")) is not None
        or is_no_clause(content)
        or lacks_its_noun(content)
        or _is_of_nobody(texts.get("role", ""))
    )


def points_back(content: str) -> bool:
    """Whether a quotation means what only the words before it name: “This will help”, “So far we have a tenth of it”."""
    is_whole = _DIRECT.fullmatch(content.strip()) is not None
    return _POINTING_BACK.match(content) is not None or (is_whole and _LEANING.match(content.strip()) is not None)


def _is_of_nobody(role: str) -> bool:
    """Whether the role leaves to the story whose it is: “a secretary-general”, “Ada Berg’s Ostian counterpart”."""
    is_bare_office = _BARE_ROLE.fullmatch(role) is not None or role.endswith(" counterpart")
    return is_bare_office or _OF_NOBODY.search(role) is not None


def is_bare(kind: FactKind, texts: Mapping[str, str], statement: str) -> bool:
    """Whether its clause lacks what its words need: “Russia joined”, “Greece followed”, “Norland got its two”."""
    duty = texts.get("duty", "")
    told = texts.get("what") or duty
    if _DONE_SO.search(statement):
        return True
    if kind is FactKind.OBLIGATION and not can_follow_must(duty) and not duty.startswith("give notice"):
        return True
    return (kind is FactKind.EVENT and _BARE.search(told.rstrip(".")) is not None) or lacks_its_noun(told)


def can_follow_must(duty: str) -> bool:
    """Whether a duty is a whole verb phrase: not “a joint inspection”, nor that somebody leaves."""
    return bool(duty) and not (
        _NO_DUTY.match(duty) or residue(duty) or breaks_off(duty) or duty.count("“") != duty.count("”")
    )


def told_from_today(words: str) -> str:
    """A time that is another one for each reader, “last August”; empty where there is none."""
    found = _RELATIVE_TIME.search(words)
    return found[0] if found else ""


def lacks_its_noun(words: str) -> bool:
    """Whether it counts or compares what only the story names: “got its two”, “a similar one”, “half of that amount”."""
    found = _NOUNLESS.search(words.rstrip(".”"))
    return found is not None and not (_ONE.search(found[0]) and _NAMES_IT.search(words[: found.start()]))


def is_no_clause(content: str) -> bool:
    """Whether what was said has no subject or no verb of its own: “to send ships”, “never explained it”."""
    placed = _PLACED.match(content)
    return _NO_CLAUSE.match(content) is not None or (placed is not None and not _tells_something(content.strip("“”.!")))


@lru_cache(maxsize=4096)
def _has_a_verb(words: str) -> bool:
    """Whether a quotation has a verb with its subject, or orders something: not ““And one day longer.””"""
    told = words.strip("“”.!? ")
    clauses = Parses(told).clauses(0, len(told))
    return any(clause.verb.is_finite for clause in clauses) or len(told.split()) <= _FEW


@lru_cache(maxsize=4096)
def _tells_something(words: str) -> bool:
    """Whether words that open with a place or a time go on to a subject with its verb: “in 1989 we could afford it”."""
    clauses = Parses(words).clauses(0, len(words))
    return any(clause.verb.is_finite and clause.has_own_subject and not clause.opener for clause in clauses)


def residue(words: str) -> str:
    """A mark of lay-out or an ending that belongs to a word left out: “•”, “**”, “ ’s”; empty where there is none."""
    found = _RESIDUE.search(words)
    if found:
        return found[0].strip()
    return "" if words.count("(") == words.count(")") else "()"[words.count(")") > words.count("(")]


def breaks_off(words: str) -> bool:
    """Whether a list stops before its last member, or a condition before it is told: “was signed by Norland, Ostia”."""
    return _OPEN_LIST.search(words.strip()) is not None or words.rstrip(" .?").endswith((" on condition", ", due"))


def names_nothing(words: str) -> bool:
    """Whether its “it” stands for something that only the story names: “Ostia made up for it”."""
    return _DIRECT.fullmatch(words.strip()) is None and _NOBODYS.match(words) is not None
