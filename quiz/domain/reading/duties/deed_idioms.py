"""Turns of phrase that tell of what is owed: verbs of plain meaning that say so only with what follows them."""

from __future__ import annotations

import re

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.cues import BOUND
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deed_objects import ALONE, DUTY, GIFT, GOODS, MATTER, OTHERS, REQUEST, THINGS
from quiz.domain.reading.duties.deeds import Sort
from quiz.domain.reading.duties.masking import pattern

_NO, _YES = Kept.NO, Kept.YES
_JOINT = (
    r"(?:[\w'’\ue000-\ue00f-]+ ){0,4}?(?:missions?|force|patrols?|exercises?|operation|deployment|fleet|brigade|command|corps|battalion|deal|agreement"
    r"|commitments?|promises?|pledges?|inspections?|arrangement|scheme|project|programme)\b"
)
_JOINT_FORCE = re.compile(rf" (?:of |from |at |with |over )?{_JOINT}")
_TO_JOINT = re.compile(rf" (?:(?:to|for|behind|towards?) {_JOINT}|[^.;,]{{2,70}}? (?:to|for|towards?) {_JOINT})")
_SET_ASIDE = re.compile(
    rf"(?: aside| in)? [^.;,]{{2,70}}? (?:to|for|towards?) (?:{_JOINT}|[^.;,]{{0,40}}?\b(?:fund|pact|treaty|alliance|bloc|allies|defence|defense|aid)\b)"
)
_AT_DOING = re.compile(
    r" at (?:(?:the|its|any|a|such|all|this|so) )*(?:[\w'’-]+ ){0,3}?(?:[a-z]+ing\b|bills?|costs?|sums?|requests?|terms|fees?|idea|demands?|payments?|price|quotas?|scale|prospect)"
)
_ITS_BACK = pattern(
    r"\A (?:(?:its|their|his|her) backs? (?:up)?on (?:<parties>|<alliance>|(?:the|its|their|this|that|an?) (?:[a-z-]+ ){0,2}?"
    rf"(?:all(?:y|ies)|neighbours?|partners?|members?|{BOUND}))|a deaf ear\b|(?:its|their) nose up at)"
)
_HANDS = pattern(r"\A (?:its|their) hands of (?:<parties>|<alliance>|(?:the|its|their|this) [a-z])")
_TO_THE_WOLVES = re.compile(
    r" [^.;,]{2,60}? (?:to the (?:wolves|dogs|lions)|under the bus|overboard|to (?:its|their) fate|out to dry|in the back)\b"
)
_NO_TO = re.compile(
    r" [“\"‘']?no[”\"’']? to (?:(?:the|any|all|its|their|a|an|this|such|more) )*(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:requests?|appeals?|troops|calls?|demands?|missions?|payments?"
    r"|inspect\w+|(?:send|pay|provid|deliver|help|host|shar|join|open|supply|lend|fund)\w*ing)\b"
)
_HEELS = re.compile(r" (?:in )?(?:its|their) heels\b")
_AT_RULES = pattern(rf"\A (?:its|their) nose at (?:[\w\ue000-\ue00f'’]+ ){{0,4}}?(?:{BOUND}|<alliance>)")
_AS_LITTLE = pattern(
    rf"\A [“\"‘]?(?:(?:an?|the|its|their|this|that|any) )+(?:[\w\ue000-\ue00f'’-]+ ){{0,2}}?(?:{BOUND}|text|<alliance>)[”\"’]? (?:[a-z]+ )?as (?:an? |mere|scrap|little|optional|something)"
)
_SNOOK = pattern(
    rf"\A (?:a snook at|a mockery of|light of|nonsense of|a nonsense of|short work of|fun of|fast and loose with|false (?:to|with)|roughshod over"
    rf"|a coach and horses through|afoul of|foul of|counter to|a hole in|over|on|underfoot) (?:[\w\ue000-\ue00f'’]+ ){{0,4}}?(?:{BOUND}|<alliance>|[Aa]rticle \d)"
)
_RULES = pattern(
    rf"\A (?:up |around |round )?(?:[\w\ue000-\ue00f'’-]+ ){{0,4}}?(?:{BOUND}|rulings?|orders?|decisions?|limits?|ceilings?|caps?|targets?|embargo|quotas?|<alliance>)\b"
)
_GOT_AROUND = pattern(
    r"\A (?:around|round|past) (?:[\w\ue000-\ue00f'’-]+ ){0,3}?(?:rules?|embargo|limits?|ban|ceilings?|sanctions|treaty|pact|<alliance>)\b"
)
_BY_PARTY = pattern(
    r"\A (?:<parties>|<alliance>|(?:its|their|the) (?:[a-z]+ )?(?:all(?:y|ies)|partners?|members?|neighbours?))(?=[ ,.;]|\Z)"
)
_WITH_ITS_ALLIES = re.compile(
    r" (?:faith|ranks) with (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:[\ue000\ue001\ue005]|all(?:y|ies)|partners?|members?|neighbours?|others|bloc|rest)"
)
_GIVEN_WORD = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:offers?|promises?|pledges?|guarantees?|assurances?|commitments?|invitations?|signature|undertakings?|obligations?|pact|treaty|accord)\b"
)
_SHORT = re.compile(r" (?:[a-z]+ )?short (?:on|of|in|with|by)\b")
_BARE_DELIVERY = re.compile(
    r" to (?:deliver|pay|come|appear|show|turn up|show up|respond|reply|act|comply|cooperate|ratify|report|consult|help)(?=[,.;”\"]|\Z| (?:in|on|by|within|as) )"
)
_TO_DO_SO = re.compile(
    r" to (?:notify|inform|tell|consult|warn|ask|pay|send|deliver|report|register|declare|file|ratify|mention|renew|invite|return)\b"
)
_THROUGH_WITH = pattern(r"\A through (?:with|for) (?:<parties>|<alliance>|(?:the|its|their|an?) )")
_TO_THE_SIDE = re.compile(
    r" (?:to|around|behind) (?:the |its |their )?(?:[\w'’\ue000-\ue00f-]+ ){0,2}?(?:side|aid|help|defence|defense|cause|[\ue001\ue003\ue005])"
)
_UNDERTAKEN = re.compile(
    r" (?:up )?(?:to )?(?:(?:the|a|an|full|sole|joint|its|their|part) )*(?:[a-z]+ )?(?:responsibility|charge|leadership|command|duty|task|burden|lead|costs?|limits?|ceilings?|quotas?|cuts) (?:for|of|in|to|on)\b"
)
_LIABLE = re.compile(
    r" (?:also |still |now )?(?:on the hook|liable|answerable|(?:jointly )?responsible) for (?:(?:the|its|their|all|half of the|a third of the) )?(?:[a-z-]+ ){0,2}?(?:costs?|bills?|upkeep|maintenance|defen[cs]e|security|supply|repairs?|damage|transport|training|patrol\w*|[a-z]+ing)\b"
)
_A_NUMBER = re.compile(
    r"(?: over| back| in)? (?:only |just |barely |fewer than |less than )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|none|half)(?=[.,;]|\Z| (?:in|on|by|last|so far|this|within|to date)\b)"
)
_TO_ITS_WORD = re.compile(rf" [^.;,]{{2,60}}? to (?:its|their|his|the) (?:[a-z]+ )?{BOUND}\b")
_OF_BREACH = re.compile(
    r" [^.;,]{2,60}? of (?:any |all |the )?(?:[a-z]+ )?(?:breach|violation|wrongdoing|charges?|default|blame)\b"
)
_KEPT_OPEN = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:ports?|borders?|airspace|strait|canal|crossings?|roads?|bases?|lines?) open\b"
)
_CLAUSE = pattern(r"\A (?:the|its|this|that) (?:[a-z-]+ ){0,3}?(?:clause|guarantee|mechanism|provision)\b")
_ALLIES = re.compile(r" (?:in |for )?(?:its|their|the) (?:[a-z]+ )?(?:allies|partners|guarantors)\b")
_FOR_MONEY = re.compile(
    r" [^.;,]{2,60}? (?:for|over|about) (?:[\w'’$€£,.-]+ ){0,4}?(?:payments?|money|arrears|dues|debts?|bills?|fees?|contributions?|sums?|million|billion)\b"
)
_SOS = re.compile(
    r" (?:out )?(?:an?|the|its|urgent|repeated) (?:[a-z]+ )?(?:sos|distress call|cry for help|call for help|mayday|alarm|plea|appeal)\b",
    re.IGNORECASE,
)
_UNDER_THE_PACT = pattern(
    r"\A (?:compensation|damages|reimbursement|help|aid|assistance|support|protection|refunds?|[^.;,]{2,50}? (?:under|from) (?:<alliance>|<parties>))"
)
_TO_IT = re.compile(
    rf" (?:to|on|upon|with) (?:(?:the|its|their|this|that|all|every|an?|most) )*(?:[\w'’\ue000-\ue00f-]+ ){{0,3}}?(?:requests?|appeals?|calls?|rulings?|demands?|verdicts?|{BOUND})\b"
)
_CALLED = re.compile(r" to (?:the|its|that|this) (?:[a-z]+ )?(?:calls?|occasion|challenge|appeal)\b")
_ACCORDING = pattern(
    rf"\A in (?:full |strict )?(?:accordance|line|keeping|conformity|accord) with (?:[\w\ue000-\ue00f'’-]+ ){{0,3}}?(?:{BOUND}|<alliance>|[Aa]rticle \d)"
)
_AGAINST = pattern(
    rf"\A (?:in (?:[a-z]+ )?(?:defiance|contempt|breach|violation|contravention) of|contrary to) (?:[\w\ue000-\ue00f'’-]+ ){{0,3}}?(?:{BOUND}|<alliance>|[Aa]rticle \d)"
)
_ITS_PART = re.compile(r" (?:its|their) (?:full )?(?:part|bit|share|duty)\b")
_OFF = pattern(
    r"\A (?:off )?(?:<parties>|them|it|(?:its|their|the) [a-z]+)(?:['’]s)? (?:off\b|from|of (?:its|their|any|all|the)|(?:(?:its|their|the|all|this|part of|half of) )+(?:[a-z]+ ){0,2}?(?:debts?|fees?|loans?|arrears|dues|bills?|payments?))"
)
_A_DEBT = re.compile(r" (?:off )?(?:[\w'’$€£,.\ue000-\ue00f-]+ ){0,6}?(?:debts?|arrears|loans?|dues|fees?)\b")
_RESPITE = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){1,4}?(?:(?:an?|another|the|its|one|further|more) )+(?:[a-z-]+ ){0,2}?(?:waiver|extension|exemption|reprieve|deferral|grace period|time to|respite|deferment|moratorium)\b"
)
_ON_HOLD = pattern(
    rf"\A (?:(?:the|its|their|all|this) )*(?:[\w\ue000-\ue00f'’-]+ ){{0,4}}?(?:{BOUND}|payments?|deliver(?:y|ies)|participation|cooperation|contributions?|inspections?|<alliance>)[^.;,]{{0,40}}? (?:on (?:hold|ice)|in abeyance|to one side|aside)\b"
)
_TO_STOP = pattern(
    rf"\A to (?:suspend|halt|stop|freeze|block|withhold|cut(?: off)?|slash|scrap|tear up|rip up|shred|break|violate|ignore|withdraw|annul|revoke|cancel|denounce|abandon|disregard)"
    rf" (?:[\w'’\ue000-\ue00f-]+ ){{0,4}}?(?:{BOUND}|{THINGS}|<alliance>|[Aa]rticle \d)"
)
_LAND = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:land|territor(?:y|ies)|islands?|strip|areas?|villages?|enclaves?|prisoners|captives|remains|gold|reserves|archives?)\b"
)
_INSPECTORS = re.compile(
    r"(?: out| away)? (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:inspectors|observers|monitors|teams?|ships?|patrols?|engineers|trucks|convoys?)\b"
)
_DUTY_DROPPED = re.compile(
    rf" (?:back |down |down on )?(?:on |from )?(?:[\w'’\ue000-\ue00f-]+ ){{0,3}}?(?:{BOUND}|offers?|contributions?|missions?|presence|deployment|payments?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|aid)\b"
)

_THANKS_FOR = re.compile(r" (?:its|their|his|her) (?:[a-z]+ )?(?:appreciation|gratitude|thanks) to [^.;,]{1,60}? for\b")
_ITS_WORD = re.compile(r" (?:[\w\ue000-\ue00f]+ ){0,2}?(?:its|their|our) (?:firm )?(?:word|promises?|pledges?)\b")
_IN_TIME = re.compile(
    r"[^.;,]{0,60}?\b(?:in (?:good |due |plenty of )?time|(?:well )?in advance|beforehand|ahead of (?:time|schedule)|early(?=[.,;]|\Z)|on time|on schedule"
    r"|(?:days|weeks|months|years) (?:ahead|in advance|early))\b"
)


def _failing(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.FAILURE, _NO, loose=True, needs=needs)


def _breaking(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.BREACH, _NO, needs=needs)


def _keeping(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.KEEPING, _YES, loose=True, needs=needs)


def _promising(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.PROMISE, loose=True, needs=needs)


def _asking(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.REQUEST, by_object=True, loose=True, needs=needs)


FIRST_IDIOMS: tuple[tuple[Meaning, str], ...] = (
    (
        Meaning(Sort.KEEPING, _YES, by_object=True, loose=True, needs=_THANKS_FOR),
        "express extend convey offer voice record",
    ),
    (Meaning(Sort.PROMISE, loose=True, needs=_ITS_WORD), "give"),
    (_keeping(_IN_TIME), "announce notify declare report register finish complete"),
)
"""Those that are tried before the verbs of plain meaning."""
IDIOMS: tuple[tuple[Meaning, str], ...] = (
    (
        Meaning(Sort.KEEPING, _YES, loose=True),
        "pay+up cough+up settle+up chip+in pitch+in pull+its+weight foot+the+bill",
    ),
    (_failing(_AT_DOING), "balk baulk bristle"),
    (_keeping(GIFT), "make+available"),
    (_failing(_ITS_BACK), "turn"),
    (_failing(_HANDS), "wash"),
    (_failing(_TO_THE_WOLVES), "throw hang stab leave"),
    (_failing(_NO_TO), "say"),
    (_failing(_HEELS), "dig drag"),
    (_failing(_SHORT), "come fall"),
    (_failing(_BARE_DELIVERY), "fail"),
    (_failing(_TO_DO_SO), "forget omit neglect"),
    (_failing(_INSPECTORS), "stonewall keep+out lock+out shut+out turn+away turn+back"),
    (
        _failing(_JOINT_FORCE),
        "veto block sit+out stay+out+of opt+out+of back+out+of bow+out+of duck+out+of pull+out+of drop+out+of stay+away+from",
    ),
    (
        Meaning(Sort.FAILURE, _NO, plain=False, needs=REQUEST),
        "brush+off brush+aside wave+away shrug+off spurn snub stonewall",
    ),
    (_failing(MATTER), "shelve defer put+off call+off scrap hold+up axe"),
    (_failing(DUTY), "duck skirt skimp+on"),
    (_failing(OTHERS), "forsake double-cross"),
    (
        _breaking(_GIVEN_WORD),
        "retract rescind annul revoke withdraw recant disown disavow repudiate water+down walk+back nullify",
    ),
    (_breaking(_AT_RULES), "thumb"),
    (_breaking(_AS_LITTLE), "treat regard see"),
    (_breaking(_SNOOK), "cock make play ride run fall drive trample tread stamp blow drop"),
    (_breaking(_RULES), "defy disobey transgress overstep bust subvert undercut shred rip+up overrun"),
    (_breaking(_GOT_AROUND), "get go work wriggle slip"),
    (_breaking(_WITH_ITS_ALLIES), "break"),
    (_breaking(_AGAINST), "act behave move"),
    (_keeping(_WITH_ITS_ALLIES), "keep"),
    (_keeping(_BY_PARTY), "stick+by stand+by"),
    (_keeping(_THROUGH_WITH), "come follow"),
    (_keeping(_TO_IT), "bow accede act hew defer yield"),
    (_keeping(_RULES), "obey heed"),
    (_keeping(_CALLED), "rise"),
    (_keeping(_ACCORDING), "act behave move"),
    (_keeping(_ITS_PART), "do play pay"),
    (_keeping(ALONE), "step+up"),
    (
        _keeping(GOODS),
        "rush turn+over surrender stump+up fork+over fork+out chip+in cough+up give+back square vacate relinquish remit disburse pitch+in+with",
    ),
    (_keeping(_OFF), "let excuse exempt absolve free release forgive spare relieve"),
    (_keeping(_A_DEBT), "forgive write+off cancel waive square"),
    (_keeping(_RESPITE), "grant give accord allow"),
    (_promising(_TO_JOINT), "dedicate assign throw devote"),
    (_promising(_SET_ASIDE), "earmark set pencil reserve allot"),
    (_promising(_UNDERTAKEN), "assume accept take shoulder subscribe sign+up"),
    (_promising(_TO_THE_SIDE), "rally"),
    (Meaning(Sort.PROMISE, needs=DUTY), "recommit rededicate"),
    (Meaning(Sort.DUTY, loose=True, needs=_LIABLE), "be"),
    (
        _keeping(_A_NUMBER),
        "deliver hand send supply provide ship give return release lend train destroy scrap dismantle build host contribute pay",
    ),
    (_asking(_TO_ITS_WORD), "hold"),
    (Meaning(Sort.KEEPING, _YES, by_object=True, loose=True, needs=_OF_BREACH), "clear acquit absolve exonerate"),
    (_keeping(_KEPT_OPEN), "keep leave hold"),
    (_asking(_CLAUSE), "activate invoke trigger"),
    (_asking(_ALLIES), "call"),
    (_asking(_FOR_MONEY), "chase dun hound badger pester sue"),
    (_asking(_SOS), "send issue sound put"),
    (_asking(_UNDER_THE_PACT), "claim solicit"),
    (Meaning(Sort.BREACH, loose=True, needs=_TO_STOP), "threaten vow warn plan intend"),
    (_keeping(_LAND), "return hand+over give+back hand+back give+up cede"),
    (_failing(_ON_HOLD), "put place hold keep"),
    (_failing(_DUTY_DROPPED), "scale scale+back scale+down trim cut+back discontinue mothball renege+on"),
)
