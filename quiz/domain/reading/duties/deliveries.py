"""What was sent, paid or let through under a duty, in full, in part or not at all; and requests turned down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found

DELIVERING = listed(
    "send deliver release pay supply provide give contribute ship transfer hand dispatch despatch deploy rush distribute donate"
)
REFUSING = listed("turn reject refuse decline ignore rebuff dismiss deny")
_TELLING = listed("inform notify tell consult warn ask")
_NOBODY = re.compile(r"\A (?:nobody|no one|none of (?:them|its \w+))\b")
_COUNT = r"[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
_LITTLE = re.compile(
    r"\A (?:[\ue000-\ue00f]+ )?(?:(?P<none>nothing|no one|nobody|none)\b|(?P<no>no|not a single) [a-z]"
    r"|(?P<only>only|just|barely|merely|no more than|less than|fewer than|half|a fraction|a third|a quarter|a tenth)\b)"
)
_PART = re.compile(
    rf"\b(?:{_COUNT}|half|a (?:third|quarter|tenth)) of (?:the |its |an? )?(?:promised |agreed )?(?P<all>(?:{_COUNT}) )"
    r"(?P<thing>[a-z])"
)
_HALF = re.compile(
    r" (?:about |roughly |nearly |almost |over |more than )?(?:half|a third|a quarter|two thirds|part|some) ?(?:of\b|[,.;]|\Z)"
)
_HALF_OF = re.compile(
    r"(?:(?:only|just|barely|about|less than|more than) )*(?:half|a third|a quarter|two thirds|part|some) of (?P<what>(?:its|their|the) .+)"
)
_NO_MORE = re.compile(r"(?: in full| up| on time| already| every year| so far)*(?:[,.;]|\Z)")
_SOON = re.compile(
    r" (?:at once|immediately|promptly|swiftly|quickly|the same (?:day|night)|within \w+|after \w+ (?:hours?|days?|weeks?)"
    r"|(?:the|its|this|that|every) (?:[a-z]+ )?(?:call|appeal|request|plea)\b)"
)
_TOO_LATE = re.compile(r"\b(?:too|days?|hours?|weeks?) late\b")
_THEN_NONE = re.compile(
    r" [^,;.]{1,60}(?:,| and|, and) (?:nothing|none|no (?:ships?|troops|help|aid|aircraft|soldiers|money))\b"
)
_ANSWER = re.compile(r"(?:[a-z]+ )?(?:repl(?:y|ies)|answers?|response|assurances?)\b")
_ENVOYS = re.compile(
    r" (?:an?|its|his|her|their|the) (?:[a-z]+ ){0,2}?(?:ambassador|envoys?|minister|greetings|condolences)\b"
)
_NO_GIFT = re.compile(
    r" [^,;.]{0,40}\b(?:notice|reasons?|comments?|details?|explanations?|evidence|interviews?|up|speech|accounts?|answer|version|estimate|view|until|deadline|ultimatum)\b"
)
_AS_DUE = re.compile(
    r"\b(?:as part of (?:its|their) (?:obligations?|commitments?|duties)|as (?:agreed|promised|required"
    r"|pledged)|as (?:the |its |their )?(?:[\w\ue000-\ue00f-]+ ){0,3}?(?:demands?|requires?|prescribes?"
    r"|obliges|lays down|says|stipulates|foresees))\b"
)
WITHHOLDING = {
    "withhold": (" ",),
    "hold": (" back ", " up "),
    "cut": (" off ",),
    "shut": (" off ",),
    "stop": (" ",),
    "halt": (" ",),
    "suspend": (" ",),
    "block": (" ",),
    "freeze": (" ",),
}
SUPPLIES = re.compile(
    r"\A (?:back |off |up )?(?:(?:the|its|all|some|most|any|their|this"
    r"|of) )*(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:water|gas|oil|coal"
    r"|electricity|power|grain|wheat|data|figures|information|intelligence|reports?|notices?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|exports?|payments?|funds?|troops"
    r"|contributions?|releases?|flows?|transit|fuel|arms|weapons|ammunition|fish|food|medicines?"
    r"|ships|vessels|convoys|trucks|trains)\b(?! (?:pipelines?|fields?|prices?|companies|company|output|production|plants?))"
)
_REQUEST = re.compile(
    r"\A(?: down| out)? (?:(?:the|its|their|his|her|this|both|all|every|that|such|an?|repeated) )*"
    r"(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:requests?|appeals?|calls?|pleas?|demands?|application)\b"
)
_TO_JOIN = re.compile(r"\bto (?:join|rejoin|leave)\b")
_TO_THE_AID = re.compile(
    r"\A (?:quickly |immediately |swiftly )?to (?:the |its |their )?(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:aid"
    r"|help|rescue|defence"
    r"|assistance|side)\b"
)
_IN_BREACH_OF = re.compile(r" in (?:[a-z]+ )?(?:breach|violation|defiance) of .*")


def deliveries(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody sent, held back or turned down."""
    if act.is_told and not act.passive:
        yield from first_found((_gave, _paid, _answered, _told_nobody, _withheld, _refused, _came), act)


def _gave(act: Act) -> Iterator[Deed]:
    is_present = act.clause.verb.tense is Tense.PRESENT and not act.clause.verb.auxiliaries
    if act.lemma not in DELIVERING or act.negated or is_present or _NO_GIFT.match(act.rest):
        return
    little, is_due = _LITTLE.match(act.rest) or _THEN_NONE.match(act.rest), _AS_DUE.search(act.rest[:200]) is not None
    for who in act.subjects:
        rest = act.needed(who)
        part = _PART.search(rest)
        if little or part:
            kept = Kept.UNKNOWN if _HALF.match(act.rest) else Kept.NO
            yield from act.deed(Sort.FAILURE, who, _whole(act, rest, part), kept)
        elif rest and not _ENVOYS.match(act.rest):
            for deed in act.deed(Sort.KEEPING, who, f"{act.base} {rest}", Kept.YES, plain=is_due):
                yield replace(deed, loose=not is_due)


def _whole(act: Act, rest: str, part: re.Match[str] | None) -> str:
    """The duty of which only a part was done: “sent 3 of the 12 ships” gives “send 12 ships”; a mark where it is not told."""
    if part:
        return f"{act.base} {part['all']}{rest[part.start('thing') :]}"
    half = _HALF_OF.match(rest)
    if half:
        return f"{act.base} {half['what']}"
    none = re.match(r"(?:no|not a single) (?P<what>[a-z].*)", rest)
    return f"{act.base} {none['what']}" if none and not _ANSWER.match(none["what"]) else UNTOLD


def _paid(act: Act) -> Iterator[Deed]:
    """“Ghana has paid”: its dues, as the story tells before."""
    if act.lemma == "pay" and not act.negated and _NO_MORE.match(act.rest):
        for who in act.subjects:
            yield from act.deed(Sort.KEEPING, who, UNTOLD, Kept.YES)


def _answered(act: Act) -> Iterator[Deed]:
    """“Orland answered at once.”"""
    if act.lemma in {"answer", "respond", "react"} and not act.negated and _SOON.match(act.rest):
        is_late = _TOO_LATE.search(act.rest) is not None
        for who in act.subjects:
            sort, kept = (Sort.FAILURE, Kept.NO) if is_late else (Sort.KEEPING, Kept.YES)
            yield from act.deed(sort, who, UNTOLD, kept)


def _told_nobody(act: Act) -> Iterator[Deed]:
    """“Ostia had informed nobody.”"""
    if act.lemma in _TELLING and not act.negated and _NOBODY.match(act.rest):
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, f"{act.base} others", Kept.NO)


def _withheld(act: Act) -> Iterator[Deed]:
    little_words = WITHHOLDING.get(act.lemma)
    if little_words and not act.negated and act.rest.startswith(little_words) and SUPPLIES.match(act.rest):
        for who in act.subjects:
            rest = act.needed(who)
            duty = _IN_BREACH_OF.sub("", f"not {act.base} {rest}") if rest else ""
            yield from act.deed(Sort.BREACH, who, duty, Kept.NO)


def _refused(act: Act) -> Iterator[Deed]:
    if act.lemma in REFUSING and not act.negated and _REQUEST.match(act.rest) and not _TO_JOIN.search(act.rest):
        for who in act.subjects:
            what = re.sub(r"^(?:down|out) ", "", act.needed(who))
            yield from act.deed(Sort.FAILURE, who, f"answer {what}" if what else "", Kept.NO)


def _came(act: Act) -> Iterator[Deed]:
    if act.lemma in {"come", "rush"} and not act.negated and _TO_THE_AID.match(act.rest):
        for who in act.subjects:
            rest = act.needed(who)
            yield from act.deed(Sort.KEEPING, who, f"come {rest}" if rest else "", Kept.YES)
