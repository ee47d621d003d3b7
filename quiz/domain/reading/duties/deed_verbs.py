"""The verbs that tell of what is owed: what each says of a duty, which of its arguments owes it, and what its object must be."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.cues import BOUND
from quiz.domain.reading.duties.deeds import Sort
from quiz.domain.reading.duties.masking import pattern


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a verb says of a duty.

    ``by_object`` is whether its object owes and not its subject; ``loose`` whether it tells of a duty only beside a treaty.
    ``needs`` is what must follow it.
    """

    sort: Sort
    kept: Kept = Kept.UNKNOWN
    by_object: bool = False
    loose: bool = False
    needs: re.Pattern[str] | None = None


_DUTY = pattern(
    rf"\A (?:[\w'’\ue000-\ue00f-]+ ){{0,6}}?(?:{BOUND}|targets?|deadlines?|limits?|ceilings?|arrears|debts?|bills?|goals?"
    r"|requirements?|<alliance>|criteria|payments?)\b"
)
_PAPER = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,5}?(?:complaints?|requests?|protests?|appeals?|claims?|applications?|suits?|objections?|notes?"
    r"|petitions?|proceedings|demands?|warnings?|ultimatum|letters?|call)\b"
)
_HELP = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,5}?(?:help|aid|assistance|support|protection|talks|consultations?|damages|compensation"
    r"|apology|explanations?|answers?|deferral|extension|exemption|waiver|clarification|relief|arbitration|meeting|session"
    r"|troops|return|release|payment|access|inspection|investigation|inquiry|guarantees|reinforcements|loans?)\b"
)
_ACCESS = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,6}?(?:access|entry|requests?|passage|help|aid|permission|permits?|visas?|use|overflight|transit"
    r"|right|rights|asylum|assistance|support|inspect\w+|clearance|landing|offers?|plea|calls?|demands?|proposals?|motions?"
    r"|loans?|payments?|extradition|bids?|shipments?|deliver\w+|quota\w*|warrants?|plans?|compromise)\b"
)
_BARRED = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,4}?(?:borders?|airspace|ports?|bases?|strait|waters|crossings?|gates?|roads?|bridges?|pipelines?"
    r"|taps?|valves?|canal|railway|lines?|trucks?|ships?|vessels?|cargo(?:es)?|convoys?|boats?|trawlers?|fuel|grain|exports?"
    r"|bans?|restrictions?|tolls?|embargo|tariffs?|dut(?:y|ies)|fees?|lev(?:y|ies)|tax(?:es)?|blockade|visas?)\b"
)
_GOODS = re.compile(
    r" (?:[\w'’%.,\ue000-\ue00f-]+ ){0,7}?(?:water|gas|oil|coal|electricity|power|megawatts|grain|wheat|rice|data|figures|catch(?:es)?"
    r"|information|intelligence|reports?|notices?|warnings?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|exports?|payments?"
    r"|funds?|money|sum|troops|soldiers|battalions?|police|officers|contingents?|contributions?|transit|fuel|arms|weapons|ammunition|fish"
    r"|food|aid|help|medicines?|doses|vaccines?|doctors|nurses|ships?|vessels|frigates?|planes?|aircraft|helicopters?|jets"
    r"|convoys?|trucks|trains|tonnes|tons|barrels|litres|loans?|stocks?|surplus|share|fees?|debts?|arrears|dues|refunds?"
    r"|suspects?|prisoners?|refugees|asylum seekers|blockade|ban|embargo|equipment|teams?|experts|engineers|inspectors"
    r"|divers|firefighters|tents|trucks|generators|guns|missiles|warheads|tanks|minehunters?|reactors?|dams?|gates?|reservoirs?"
    r"|licen[cs]es?|permits?|quotas?|dollars|euros|pounds|crowns|francs|million|billion|requests?|calls?|appeals?|part"
    r"|ambulances|transformers?|airfields?|bases?|brigades?|men|patrols?|services|costs?|half|third|quarter|nothing|none)\b"
    r"| [$€£]| (?:about |some |only |nearly |almost |over |just )?\d| (?:it|them|him|her|us)\b|\Z| (?:at once|on|in|within|by) "
)
_THROUGH = re.compile(r" (?:[\w'’\ue000-\ue00f-]+ ){1,6}?(?:through|pass|in|into|land|dock|enter|return|cross|leave|use|inspect|across)\b")
_SILENT = re.compile(
    r" (?:[a-z]+ly )?(?:silent|neutral|idle|passive|out|away|aside|inactive|mum|quiet|on the (?:sidelines|fence)|at home|in (?:port"
    r"|barracks)|aloof|by|back|deaf|empty-handed|unmoved|indifferent|absent)\b"
)
_CHARGES = re.compile(
    r"(?: (?:the|this|that|these|those|any|all|such|his|her|their|its|it|having|owing|[\w'’\ue000-\ue00f-]+)){0,4}? "
    r"(?:charges?|accusations?|allegations?|claims?|figures?|version|report|breach|wrongdoing|debts?|explanation|criticism"
    r"|account|interpretation|reading|having|owing|being|responsibility|blame|it|this|that)\b"
)
_LATE = re.compile(
    r" (?:[a-z]+ )?(?:\w+|\d+)(?:-\w+)? (?:hours?|days?|weeks?|months?|years?)\b(?! (?:ago|earlier))|[^.;,]{0,60}\b(?:late|too late|overdue)\b"
)
_UNTIL = re.compile(r"[^.;]{1,60}?\b(?:until|deadline|ultimatum|by the end of|(?:days|weeks|hours|months) to)\b")
_FEET = re.compile(r" (?:its|their) (?:feet|heels)\b")
_COURT = re.compile(r"[^.;]{1,60}?\b(?:court|arbitration|tribunal|arbitrators?|panel|judges|council|commission|secretariat)\b")
_TO_DO = re.compile(r"[^.;,]{1,80}? (?:not )?to [a-z]+\b")
_READY = re.compile(r" (?:its |their )?(?:ready|readiness|willing|willingness|prepared|determination|resolve|intention) to\b")
_THE_PACT = pattern(
    r"\A (?:from |of |out of )?(?:(?:the|its|their|this|that) )?(?:[a-z-]+ ){0,2}(?:<alliance>|<heads>\b|it\b|membership|participation)"
)
_LIMIT = re.compile(r"[^.;]{0,60}?\b(?:quotas?|limits?|shares?|allowances?|ceilings?|caps?|maximum|number|amount)\b")
_AT_HAND = re.compile(r"[^.;]{1,60}? (?:at (?:the |its |their )?(?:[\w\ue000-\ue00f'’]+ )?disposal|available)\b")
_NO, _YES, _OPEN = Kept.NO, Kept.YES, Kept.UNKNOWN
_ASK = Meaning(Sort.REQUEST, by_object=True)
_LIKE = Meaning(Sort.REQUEST, by_object=True, loose=True)
_FAIL = Meaning(Sort.FAILURE, _NO)
_SLACK = Meaning(Sort.FAILURE, _NO, loose=True)


def _asks(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.REQUEST, by_object=True, loose=True, needs=needs)


def _fails(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.FAILURE, _NO, loose=True, needs=needs)


_CLASSES: tuple[tuple[Meaning, str], ...] = (
    (_ASK, "request urge beg implore petition exhort entreat call+on call+upon appeal+to appeal+for plead remind"),
    (_ASK, "invoke trigger activate insist+on apply+for sue press+for turn+to look+to"),
    (_LIKE, "ask press pressure lobby demand summon protest order instruct convene call+for warn encourage write+to expect"),
    (_asks(_TO_DO), "tell invite want"),
    (_asks(_PAPER), "lodge file submit send issue repeat renew hand+over register"),
    (_asks(_HELP), "seek want propose invite"),
    (_asks(_UNTIL), "give grant set"),
    (_asks(_COURT), "refer take bring raise"),
    (Meaning(Sort.PROMISE), "promise pledge vow swear undertake commit guarantee"),
    (Meaning(Sort.PROMISE, loose=True), "agree consent assure"),
    (Meaning(Sort.PROMISE, needs=_DUTY), "reaffirm renew confirm reiterate accept acknowledge recognise recognize"),
    (Meaning(Sort.OFFER, loose=True), "offer volunteer"),
    (Meaning(Sort.OFFER, loose=True, needs=_AT_HAND), "place put make"),
    (Meaning(Sort.OFFER, loose=True, needs=_READY), "stand be declare express"),
    (Meaning(Sort.DEBT, needs=_GOODS), "owe"),
    (_FAIL, "refuse decline withhold neglect default shirk"),
    (_SLACK, "delay postpone stall skip boycott ignore overlook evade cancel abstain lag dawdle obstruct hamper hinder"),
    (_SLACK, "hold+back hold+up turn+away turn+back rule+out look+away look+the+other+way sit+on cut+off let+down side+with"),
    (_fails(_ACCESS), "reject deny block veto refuse turn+down dismiss rebuff oppose"),
    (_fails(_BARRED), "close shut seize detain impose ban bar confiscate restrict impound levy"),
    (_fails(_GOODS), "stop halt suspend cut interrupt freeze reduce divert retain withdraw recall hold slash conceal hide dump"),
    (_fails(_SILENT), "remain stay stand keep look sit"),
    (_fails(_LATE), "take wait arrive come answer reply respond"),
    (_fails(_FEET), "drag"),
    (_fails(_DUTY), "miss fall exceed escape dodge"),
    (_fails(_LIMIT), "exceed overfish overshoot surpass"),
    (Meaning(Sort.KEEPING, _YES, needs=_DUTY), "meet honour honor fulfil fulfill respect observe uphold discharge satisfy follow"),
    (Meaning(Sort.KEEPING, _YES, needs=_DUTY), "comply abide+by stick+to live+up+to stand+by stay+within adhere+to keep+to keep"),
    (Meaning(Sort.KEEPING, _YES, loose=True), "dispatch despatch deploy mobilise mobilize step+in rescue evacuate refund repay reimburse"),
    (Meaning(Sort.KEEPING, _YES, loose=True), "assist defend compensate waive apologise apologize come+to rush+to escort"),
    (
        Meaning(Sort.KEEPING, _YES, loose=True, needs=_GOODS),
        "deliver hand+over send pay provide supply release transfer return lift restore reopen contribute share publish report "
        "destroy scrap dismantle extend host train settle clear lend donate ship give open increase raise double shut+down "
        "answer reply respond help support take+in accept admit receive disclose notify consult inform spend cover ratify join+in",
    ),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=_THROUGH), "let allow permit"),
    (Meaning(Sort.BREACH, _NO), "violate flout betray desert infringe contravene renege backtrack go+back+on sell+out sidestep"),
    (Meaning(Sort.BREACH, _NO, needs=_DUTY), "break breach tear+up disregard circumvent undermine bypass trample dishonour"),
    (Meaning(Sort.BREACH, _NO, loose=True), "cheat abandon"),
    (Meaning(Sort.BREACH, Kept.DISPUTED, loose=True, needs=_CHARGES), "deny dispute reject dismiss contest rebut refute"),
    (Meaning(Sort.CHARGE, by_object=True), "accuse blame fault reproach charge"),
    (Meaning(Sort.CHARGE, by_object=True, loose=True), "criticise criticize condemn slam chide rebuke scold rebuke lambast"),
    (Meaning(Sort.LEAVING, needs=_THE_PACT), "denounce suspend freeze leave quit exit withdraw pull+out terminate"),
)


def _table() -> Mapping[str, tuple[tuple[str, Meaning], ...]]:
    found: defaultdict[str, list[tuple[str, Meaning]]] = defaultdict(list)
    for meaning, verbs in _CLASSES:
        for each in verbs.split():
            lemma, *little = each.split("+")
            found[lemma].append((" ".join(little), meaning))
    return {lemma: tuple(sorted(each, key=lambda one: -len(one[0]))) for lemma, each in found.items()}


_BY_LEMMA = _table()
_APART = frozenset({"down", "back", "up", "off", "away", "out", "over", "in"})


def meanings(lemma: str, rest: str) -> list[Meaning]:
    """What the verb can say of a duty with what follows it, the likeliest first."""
    return [
        meaning
        for little, meaning in _BY_LEMMA.get(lemma, ())
        if _has(little, rest) and (meaning.needs is None or meaning.needs.match(rest))
    ]


def _has(little: str, rest: str) -> bool:
    if not little or re.match(rf" (?:[a-z]+ly )?{little}\b", rest):
        return True
    return little in _APART and re.match(rf"(?: [\w'’\ue000-\ue00f-]+){{1,4}}? {little}(?=[ ,.;]|\Z)", rest) is not None
