"""What must follow a verb that tells of a duty, for it to tell of one: a paper that is lodged, goods that are sent, a border that is shut."""

from __future__ import annotations

import re

from quiz.domain.reading.duties.cues import BOUND
from quiz.domain.reading.duties.masking import pattern

DUTY = pattern(
    rf"\A (?:[\w'’\ue000-\ue00f-]+ ){{0,6}}?(?:{BOUND}|targets?|deadlines?|limits?|ceilings?|arrears|debts?|bills?|goals?"
    r"|requirements?|<alliance>|criteria|payments?|invoices?|charter|copy|rulings?|decisions?|verdicts?|orders?|demands?|schedule|bans?|moratorium|signature|ours|theirs|(?:every|each) (?:line|letter|word|clause|comma))\b"
)
PAPER = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,5}?(?:complaints?|requests?|protests?|appeals?|claims?|applications?|suits?|objections?|notes?"
    r"|petitions?|proceedings|demands?|warnings?|ultimatum|letters?|call)\b"
)
HELP = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,5}?(?:help|aid|assistance|support|protection|talks|consultations?|damages|compensation"
    r"|apology|explanations?|answers?|deferral|extension|exemption|waiver|clarification|relief|arbitration|meeting|session"
    r"|troops|return|release|payment|access|inspection|investigation|inquiry|guarantees|reinforcements|loans?)\b"
)
ACCESS = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,6}?(?:access|entry|requests?|passage|help|aid|permission|permits?|visas?|use|overflight|transit"
    r"|right|rights|asylum|assistance|support|inspect\w+|clearance|landing|offers?|plea|calls?|demands?|proposals?|motions?"
    r"|loans?|payments?|extradition|bids?|shipments?|deliver\w+|quota\w*|warrants?|plans?|compromise)\b"
)
BARRED = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,4}?(?:borders?|airspace|ports?|bases?|strait|waters|crossings?|gates?|roads?|bridges?|pipelines?"
    r"|taps?|valves?|canal|railway|lines?|trucks?|ships?|vessels?|cargo(?:es)?|convoys?|boats?|trawlers?|fuel|grain|exports?"
    r"|bans?|restrictions?|tolls?|embargo|tariffs?|dut(?:y|ies)|fees?|lev(?:y|ies)|tax(?:es)?|blockade|visas?|doors?|current|supply)\b| [A-Z][\w’'-]+ to\b"
)
THINGS = (
    r"(?:water|gas|oil|coal|electricity|power|megawatts|grain|wheat|rice|data|figures|catch(?:es)?|information|intelligence"
    r"|reports?|notices?|warnings?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|exports?|payments?|funds?|money|sum|troops"
    r"|soldiers?|battalions?|police|officers|contingents?|contributions?|transit|fuel|arms|weapons|ammunition|fish|food|aid"
    r"|help|assistance|medicines?|doses|vaccines?|doctors?|nurses?|ships?|vessels?|frigates?|planes?|aircraft|helicopters?|jets?"
    r"|convoys?|trucks?|trains?|tonnes?|tons?|barrels?|litres?|liters?|gallons?|loans?|stocks?|surplus|share|portion|fees?|debts?|arrears|dues|refunds?"
    r"|suspects?|prisoners?|refugees|migrants|asylum seekers|blockade|ban|embargo|equipment|teams?|experts?|engineers?"
    r"|inspectors?|divers?|firefighters?|tents?|generators?|guns?|missiles?|warheads?|tanks?|minehunters?|reactors?|dams?|gates?"
    r"|reservoirs?|licen[cs]es?|permits?|quotas?|dollars|euros|pounds|crowns|francs|million|billion|requests?|calls?|appeals?"
    r"|part|ambulances|transformers?|airfields?|bases?|brigades?|men|patrols?|services|costs?|half|third|quarter|nothing|none"
    r"|notifications?|replies|compensation|certificates|amount|volumes?|quantit(?:y|ies)|surcharges?|tolls?|sanctions?|visits?"
    r"|restrictions?|missions?|observers?|monitors?|delegations?|bodies|instruments?|files?|records|names|inspections?|hospitals?"
    r"|peacekeepers?|maize|corn|flour|sugar|cement|timber|seed|fertili[sz]er|blankets|rations|batches|boats?|cutters?|drones?"
    r"|tugs?|barges?|ferr(?:y|ies)|buses|pumps?|turbines?|medics?|rescuers?|sappers|crews?|uniforms|shells|mortars|howitzers|radars?"
    r"|batter(?:y|ies)|bags?|sacks?|crates?|cents?|cash|cheques?|instalments?|installments?|tranches?|grants?|subsid(?:y|ies)|hardware|rifles|launchers"
    r"|declarations?|inventor(?:y|ies)|readings|samples|maps|images|photos|photographs|recordings|blueprints|plans|vehicles|trainers?|instructors?|cadets|sailors|pilots)"
)
GOODS = re.compile(
    rf"(?: (?:(?!that )[\w'’%.,\ue000-\ue00f-]+ ){{0,7}}?{THINGS}\b"
    r"(?! (?:pipelines?|fields?|prices?|compan\w+|output|production|plants?|ministr\w+|ministers?|sector|industry|markets?)\b)"
    r"| [$€£]| (?:about |some |only |nearly |almost |over |just |(?:less|more|fewer) than )?\d| (?:them|him|her|us)\b"
    r"| (?:everything|all|what) (?:that )?(?:it|they|we|he|she) (?:was|were|is|are|had been|has been) (?:due|owed|promised|entitled)\b"
    r"| (?:none|half|most|all|some|part) of (?:it|them|that)\b)"
)
THROUGH = re.compile(
    r"(?! back\b) (?:[\w'’\ue000-\ue00f-]+ ){1,6}?(?:through|pass|in|into|land|dock|enter|return|cross|leave|use|inspect|across)\b"
)
SILENT = re.compile(
    r" (?:[a-z]+ly )?(?:silent|neutral|idle|passive|away|aside|inactive|mum|quiet|on the (?:sidelines|fence)|at home|in (?:port"
    r"|barracks)|aloof|by|back|deaf|empty-handed|unmoved|indifferent|absent)\b"
)
DEBTS = re.compile(
    r" (?:(?:the|this|these|those|any|its|all) )?(?:[a-z]+ )?(?:figures?|findings?|amounts?|charges?|accusations?|allegations?|debts?|arrears|owing|having|breach|wrongdoing|bill|sum|(?:it|this|that)(?=[.,;”\"]|\Z))(?=[ .,;]|\Z)| (?:ever )?having (?:[a-z]+ )"
)
ITS_PART = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:everything|all (?:it|that)|its (?:best|part|share|duty)|more than (?:its|our|their) share"
    r"|our (?:best|part|share|duty)|(?:exactly |precisely |just )?what (?:we|it|they|he|she|the [a-z]+) (?:had |have |has )?(?:signed|promised|agreed"
    r"|pledged|owed|undertook|undertaken|committed|was|were|are|is|must|had to)|burdens?|costs?|loads?|share)\b"
)
UNDONE = re.compile(
    r" (?:still |yet |largely |so far )?(?:unpaid|unanswered|unheeded|outstanding|overdue|unfulfilled|unmet|undelivered|in arrears|missing|lacking)\b"
)
COMMITTED = re.compile(
    r" [“\"‘]?(?:itself |themselves )?(?:[a-z]+(?:ly)? ){0,2}(?:committed|bound|obliged|determined|resolved|pledged|entitled|exempt\w*)[”\"’]?(?= |[,.;]|\Z)"
)
ON_ITSELF = re.compile(r" (?:it (?:up)?on (?:itself|themselves)|on the task|delivery)\b")
OTHERS = re.compile(
    r"(?![^.;,]{0,80}\bthat\b) (?:[\w'’\ue00f-]+ ){0,3}?(?:[\ue000\ue001\ue003\ue005]|members?|part(?:y|ies)|partners?|all(?:y|ies)"
    r"|neighbours?|neighbors?|others?|secretar\w+|council|commission|commissioner|each other|one another|sides?|governments?|states"
    r"|guarantors?|signator(?:y|ies)|depositary|them|us|it|nobody|no one)\b"
)
NOTICE = re.compile(
    r" (?:[a-z-]+ ){0,4}?notice\b(?! of (?!(?:[a-z'’]+ ){0,2}(?:withdrawal|denunciation|leaving|departure|termination|quitting)))"
)
LEAVE = re.compile(
    r"[^.;]{0,80}?\b(?:withdraw\w*|leav(?:e|ing)|quit|exit|pull(?:ing)? out|walk(?:ing)? out|follow\w* [^.;]{1,40} out|(?:scrap|terminat\w+|abrogat\w+|denounc\w+)(?= (?:the )?\ue000))\b"
)
NO_QUESTION = re.compile(
    r"(?! (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:whether|why|how|what|if|who|when|in private|about)\b)"
)
LATE = re.compile(
    r"[^.;]{0,60}?\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:hours?|days?|weeks?|months?"
    r"|years?) (?:late\b|later\b|before\b|until\b|to (?:reply|answer|respond|act|arrive|send|agree))|too late\b|overdue\b)"
)
UNTIL = re.compile(r"[^.;]{1,60}?\b(?:until|deadline|ultimatum|by the end of|(?:days|weeks|hours|months) to)\b")
FEET = re.compile(r" (?:its|their) (?:feet|heels)\b")
COURT = re.compile(
    r"[^.;]{1,60}?\b(?:court|arbitration|tribunal|arbitrators?|panel|judges|council|commission|secretariat)\b"
)
TO_DO = re.compile(r"[^.;,]{1,80}? (?:not )?to [a-z]+\b")
TO_ACT = re.compile(
    r"[^.;,]{0,40}? (?:not )?to (?!meet|talk|continue|discuss|hold|work|resume|begin|start|sign|join|leave|negotiate|disagree|speak|go\b)[a-z]+\b"
)
SOMETHING = re.compile(r" [\w“\"\ue000-\ue00f$€£]")
READY = re.compile(
    r" (?:its |their )?(?:ready|readiness|willing|willingness|prepared|determination|resolve|intention) to\b"
)
THE_PACT = pattern(
    r"\A (?:from |of |out of )?(?:(?:the|its|their|this|that) )?(?:[a-z-]+ ){0,2}(?:<alliance>|<heads>\b|it\b|membership|participation|obligations|compliance|implementation)"
)
LIMIT = re.compile(r"[^.;]{0,60}?\b(?:quotas?|limits?|shares?|allowances?|ceilings?|caps?|maximum|number|amount)\b")
AT_HAND = re.compile(r"[^.;]{1,60}? (?:at (?:the |its |their )?(?:[\w\ue000-\ue00f'’]+ )?disposal|available)\b")
OF_A_DUTY = re.compile(rf"[^.;]{{1,160}}?\b(?:{THINGS}|{BOUND})\b")
_REPLY = r"(?:answer|reply|replies|answers|response|respond|help|object|comply|pay|settle|decide|act|agree)"
DAYS_TO = re.compile(rf" (?:[a-z]+ )?(?:\d+|[a-z-]+) (?:hours?|days?|weeks?|months?|years?) to {_REPLY}\b")
EXTENSION = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:extensions?|delays?|waivers?|exemptions?|reprieves?|deferrals?|relief|loans?|aid)\b"
)
ARMS = re.compile(
    r" (?:[\w'’%.,\ue000-\ue00f-]+ ){0,4}?(?:mines?|weapons?|arms|missiles?|drones?|rifles|(?:military )?(?:hardware|equipment)|tanks|helicopters|jets|ammunition|goggles|force|warheads?|munitions?|nets|gear)\b"
)
FOR = re.compile(r"[^.;,]{1,60}? for\b")
WAITING = re.compile(rf" for [^.;,]{{0,60}}?{THINGS}\b|(?! for) [^.;,]{{0,60}}?{THINGS}\b")
SOMETHING_OWED = re.compile(
    rf" (?i:(?:no|not a) (?:word|sign)\b|(?:half|most|much|part|some|none|little|a (?:third|quarter)) of what (?:it|they|we|had|was|has|the)\b|(?:(?:the|its|their|all|no|not|a|single|some|most|first|second|last|any|remaining|promised|[\w\ue000-\ue00f]+['’]s?|\ue003\ue00f*) )*(?:[a-z\d,.-]+ ){{0,2}}?{THINGS})\b"
)
DEADLINE = re.compile(r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:deadline|ultimatum|term|period)\Z")
OPENED = re.compile(
    r" (?:(?:its|their|the|all|his|her|our) )+(?:[a-z]+ ){0,2}?(?:borders?|airspace|ports?|harbours?|harbors?|bases?|gates?|books|sluices|valves?"
    r"|crossings?|markets?|waters|airfields?|depots?|archives|files|pipelines?|taps?|shelters?|hospitals)\b"
)
AT_ONCE = re.compile(
    r" (?:at once|anyway|nonetheless|all the same|in full|up(?=[,.;]|\Z)|without delay|within|promptly|immediately|swiftly|yes\b|no\b|in (?:under )?(?:\d|an? )|on time)|[,.;]|\Z"
)
MATTER = re.compile(
    r" (?:[\w'’%.,\ue000-\ue00f-]+ ){0,6}?(?:deliver\w+|suppl\w+|payments?|contributions?|exercises?|inspections?|transfer|obligations?|works?"
    r"|release|exchange|summit|talks|call|calls|requests?|appeals?|warnings?|letters?|notes?|invitations?|summons|telegrams?|distress|deadlines?|reports?|rulings?|orders?|decisions?"
    r"|shipments?|mission|missions|deployment|vote|votes|implementation|ratification|repairs?|handover|cooperation|programme|orders|quotas?"
    r"|rules?|provisions?|terms|treaty|pact|promises?|access|passage|transit|aid|troops|rotation|patrols?|meetings? of)\b"
)
UNRELATED = re.compile(
    r"[^.;]{0,60}?\b(?<!after the )(?<!before the )(?<!since the )(?:resign\w*|elections?|comments?|interviews?|reporters|journalists|applause|calm|dinner|visits?|exhibition|ceremony"
    r"|referendum|parliament|police(?! (?:commandos|officers|trainers|instructors|contingents?|units?|advisers|battalions?|boats?|cars?))|strike|wages|speech|questions?|photographs?|crowd|minute of silence)\b"
)
FOR_HELP = re.compile(r" [^.;]{1,60}? for (?:[a-z]+ )?(?:help|aid|assistance|support|rescue|reinforcements)\b")
MEETING = re.compile(r" (?:an?|the) (?:[a-z]+ ){0,2}?(?:meeting|session|summit|council)\b")
ALONE = re.compile(r"(?=[,.;”\"]|\Z)| (?:so far|to date|until now|fully|again|in full|as|with)\b| [“\"]")
ATTENTION = re.compile(r" (?:the |[\w'’\ue000-\ue00f]+ )?attention (?:of|to)\b")
LATE_WITH = re.compile(
    r" (?:itself |themselves )?(?:still |again |now |also |often |repeatedly |very |badly )?(?:(?:[a-z\d]+ )?(?:months?|years?|weeks?|days?) )?(?:late(?= with| in| again|[,.;”\"]|\Z)"
    r"|behind (?:with|on|in|schedule)|(?:(?:\d+|an?|two|three|four|five|six|several) )?(?:instal?lments?|payments?|deliver(?:y|ies)|reports?|months?|years?) (?:behind|short|in arrears|overdue|late)|slow to|in default|remiss|absent|unready|unprepared)\b"
)
LEFT = re.compile(
    r" (?:[\w'’\ue001-\ue00f-]+ ){1,4}?(?:alone|to (?:face|fight|fend|cope|deal)|to (?:its|their|our|his) (?:own )?fate|in the (?:lurch|dark|cold)"
    r"|without(?! (?:a word|saying|comment\w*|warning)\b)|stranded|exposed|defenceless|defenseless|high and dry)\b"
)
REQUESTS = re.compile(r" (?:[\w'’\ue000-\ue00f-]+ ){0,4}?(?:requests?|appeals?|pleas?|calls? for|demands?|cry|cries)\b")
NO_MENTION = re.compile(r" (?:no|not a word|nothing) ?(?:mention|of|about)\b")
OF_A_PAPER = re.compile(
    r" .*\b(?:reports?|declarations?|returns|inventor(?:y|ies)|notifications?|filings?|lists?|registers?|statistics|figures)\b"
)
END = re.compile(r" (?:up )?(?:its|their|our|his|her) (?:end|side)\b")
SOLE = re.compile(r" (?:[Oo]nly [\ue001\ue003\ue005]\ue00f*\Z|[\ue001\ue003\ue005]\ue00f* alone\Z)")
SHUT = re.compile(
    r" (?:firmly |tightly |largely )?(?:shut|closed|empty|dry|tied up|unmanned|unused|locked|idle|at anchor|in (?:dry dock|port|storage|a shipyard|the (?:yard|hangar))|only on (?:paper|maps)|on paper"
    r"|on the drawing board|unbuilt|unfinished|nowhere to be seen)\b"
)
GATES = re.compile(
    r" .*\b(?:borders?|airspace|ports?|gates?|sluices|crossings?|taps?|valves?|pipelines?|depots?|bases?|canal|strait|locks?|bridges?|(?:ships?|frigates?|boats?|lines?|trucks?|planes?|helicopters?|road|railway|dam|hospital)(?: (?:promised|pledged|meant|intended) (?:to|for) [^,;]{2,40})?)\Z"
)
JOINT_WORK = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,4}?(?:missions?|council|talks|commission|meetings?|force|patrols?|exercises?|summit|conference)\b"
)
SUPPLIES = re.compile(
    r" (?:back |off |up )?(?:(?:the|its|all|some|most|any|their|this"
    r"|of) )*(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:water|gas|oil|coal"
    r"|electricity|power|grain|wheat|data|figures|information|intelligence|reports?|notices?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|exports?|payments?|funds?|troops"
    r"|contributions?|releases?|flows?|transit|fuel|arms|weapons|ammunition|fish|food|medicines?"
    r"|ships|vessels|convoys|trucks|trains)\b(?! (?:pipelines?|fields?|prices?|companies|company|output|production|plants?))"
)
REQUEST = re.compile(
    r"(?: down| out)? (?:(?:the|its|their|his|her|this|both|all|every|that|such|an?|repeated) )*"
    r"(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:requests?|appeals?|calls?|pleas?|demands?|application)\b(?![^.;,]{0,40}? to (?:join|rejoin|leave)\b)"
)
TO_THE_AID = re.compile(
    r" (?:quickly |immediately |swiftly )?to (?:the |its |their )?(?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:aid"
    r"|help|rescue|defence"
    r"|assistance|side)\b"
)
GIFT = re.compile(
    r"(?! (?:[\w'’\ue000-\ue00f-]+ ){0,5}?(?:notices?|reasons?|comments?|details?|explanations?|evidence|interviews?|speech(?:es)?|accounts?"
    r"|answers?|versions?|estimates?|views?|ultimatum|ambassadors?|envoys?|ministers?|ex-ministers|greetings|condolences|messages?|letters?"
    r"|statements?|verdicts?|blows?|jolt|victory|story|article|lectures?|control|power|(?:this|the) report|(?:this|the) notice)\b)"
    r" [\w“\"$€£\ue000-\ue00f]"
)
KEPT_WAITING = re.compile(r" [^.;,]{1,60} waiting\b")
ESCAPE = re.compile(r" [^.;,]{1,60} (?:escape|slip|go (?:free|unpunished)|get away|flee|lapse|expire|rot|rust|die)\b")
FAULT = re.compile(
    r"(?! no\b) (?:[a-z]+ ){0,4}?(?:arrears|debts?|backlog|omissions?|oversights?|errors? of|regrets?|faults?|failings?|delays?|shortcomings?|lapses?|mistakes?|errors?|guilt|responsibility|blame|breach(?:es)?|shortfalls?)\b"
)
EXCUSE = re.compile(
    r" (?:[a-z-]+ ){0,4}?(?:drought|weather|storms?|accidents?|shortages?|strikes?|bureaucracy|budget\w*|fog|ice|floods?|breakdowns?|outages?"
    r"|technical|fault|maintenance|lack|cost|costs|repairs|pandemic|winter|harvest|difficulties)\b"
)
GAP = re.compile(
    r" (?:up |good )?(?:for )?(?:the |its |their |that )?(?:[a-z]+ )?(?:difference|shortfall|gap|arrears|deficit|balance|delay|loss(?:es)?)\b"
)
QUICK_TO = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:quick|swift|prompt|the first|among the first) to (?:respond|help|answer|send|pay|react|reply|act|deliver|comply|ratify)\b"
)
TARGET = re.compile(r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:targets?|goals?|threshold|minimum)\b")
CENT = re.compile(
    r" (?:a|one|a single|any|much|so much as a|none|nothing|not? a)(?: (?:red|single|of|the))*(?: (?:cents?|penny|pence|dime|dollar|euro|drop|grain|soldier|ship|reply|answer|word"
    r"|money|payments?|shipments?|deliver(?:y|ies)|help|aid|it|that|this))?\b"
)
PAYMENT = re.compile(
    r" (?:(?:an?|the|its|their|any|no|one|two|three|all|every|both|only|just|good on) )+(?:[a-z]+ ){0,2}?(?:payments?|repayments?|deliver(?:y|ies)|contributions?"
    r"|instal?lments?|transfers?|deposits?|donations?|shipments?|down payments?|returns|declarations?)\b"
)
TO_HELP = re.compile(
    r" (?:to )?(?:provid|suppl|deliver|send|shar|pay|fund|host|notify|inform|report|contribut|transfer|exchang|publish|releas|protect|train|support|guard"
    r"|recogni[sz]|appl|honou?r|observ|respect|accept|admit|cooperat|patrol)[a-z]*\b"
)
GOING_ON = re.compile(
    r"(?: on| up)? (?:to )?(?:provid|suppl|deliver|send|shar|pay|fund|host|notify|inform|report|contribut|transfer|exchang|publish|releas|protect|train|support|guard"
    r"|honou?r|observ|respect|meet|meeting|fulfil|apply|applying|abid|comply|patrol|accept|admit)[a-z]*\b"
)
BEYOND = re.compile(
    r" (?:[\w'’-]+ ){0,6}?(?:beyond|above|over|in excess of|more than) (?:its|their|the (?:agreed|allowed|permitted)|what (?:it|they) (?:is|was|are|were)) (?:[a-z]+ ){0,2}?(?:share|quota|limit|allowance"
    r"|allotment|entitlement|ceiling|entitled|allowed|due|allotted)\b"
    r"|[^.;,]{1,60}? (?:more than|over|above|beyond) (?:the )?(?:[\d,.]+|number|amount|share|limit)? ?(?:that )?(?:it|they) (?:is|was|are|were|has been|have been) (?:allowed|permitted|entitled|allotted|granted)\b"
)
TO_NOTHING = re.compile(
    r" (?:to (?:nothing|naught|nought)|unkept|unfulfilled|unmet|by the board|nowhere|up in smoke)\b"
)
A_WORD_GIVEN = re.compile(
    r" (?i:.*\b(?:undertakings?|promises?|pledges?|commitments?|assurances?|vows?|offers?|guarantees?))(?:, [^;]*)?\Z"
)
NOT_TO_AN_END = re.compile(
    r"(?!(?: to)? (?:nothing|naught|nought|an? (?:end|halt|standstill|agreement)|terms|power|light|office|blows|grips|pass)\b)"
)
