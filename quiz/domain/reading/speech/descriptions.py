"""What sort of speaker a description without a name means, and how it is called: “three officials”, “a diplomatic note”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, FoundActor
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.gazetteer.contexts import COMPANY_NOUNS, PRESS_NOUNS
from quiz.domain.reading.gazetteer.titles import ROLE_NOUNS
from quiz.domain.reading.speech.cues import DOCUMENTS

_PEOPLE = ROLE_NOUNS | listed(
    "source critic witness resident observer supporter opponent rival survivor relative voter member protester demonstrator "
    "investigator insider specialist scholar campaigner ally colleague aide assistant lawyer veteran commentator person man "
    "woman head chief ambassador minister guard inspector auditor negotiator worker trader captain commander officer people men women "
    "narrator questioner moderator interviewer host guest caller reader viewer student parent boss owner founder "
    "interpreter translator engineer teacher farmer sailor nurse pilot driver clerk author widow priest bishop mayor soldier "
    "parliamentarian backbencher staffer participant attendee passenger villager local neighbour neighbor "
    "boy girl child teenager youth refugee fisher herder shepherd shopkeeper businessman businesswoman pensioner retiree "
    "grandmother grandfather mother father brother sister son daughter wife husband cousin uncle aunt friend companion comrade "
    "fighter militant insurgent rebel hostage prisoner detainee deserter defector lecturer academic professor doctor medic "
    "surgeon rescuer firefighter skipper crewman miner builder contractor monk imam king queen prince princess sultan emir "
    "arbitrator agent counsel attorney solicitor barrister magistrate juror rapporteur adjudicator commissioner warden keeper "
    "chairman chairwoman chairperson chair dean provost chancellor chieftain elder loyalist mediator broker envoy insider whistleblower whistle-blower sceptic skeptic detractor advocate proponent "
    "applicant claimant plaintiff defendant governor senator legislator lawmaker deputy delegate successor predecessor namesake "
    "counterpart nun clergyman civilian trucker smuggler landowner taxpayer consumer ecologist organiser organizer "
    "nominee candidate contender challenger incumbent frontrunner surrogate hopeful fishermen policemen servicemen congressman "
    "congresswoman statesman islander striker settler migrant trustee donor analyst economist historian biologist geologist "
    "ombudsman ombudswoman comptroller mp co-chair emissary vizier sheikh empress duke rabbi lender creditor importer exporter "
    "shipper supplier actuary surveyor demographer geographer philosopher playwright photographer blogger podcaster pollster astronomer "
    "recruit conscript cadet paratrooper gunner sergeant lieutenant colonel corporal major commodore attaché attache consul premier"
)
_BODIES = COMPANY_NOUNS | listed(
    "government authorities ministry police army military administration opposition office side campaign team delegation "
    "presidency embassy panel secretariat family enforcement union church court jury prosecution defence cabinet parliament agency staff judges "
    "inquiry commission panel probe investigation audit council committee congress senate assembly bureau directorate board "
    "tribunal navy fleet coastguard leadership government-in-exile kremlin palace chancellery consulate mission high-commission operator grid-operator "
    "treasury exchequer registry customs archive academy observatory trust command executive majority minority coalition junta regime"
)
_SMALL = listed(
    "some many most several other another both all few no one two three four five six seven eight nine ten senior former "
    "unnamed local foreign military diplomatic government independent security police his her its their dozens hundreds"
)

_FARTHEST = 80  # characters

# What only adds to a description begins here: “officials | who left”, “a note | seen by Oslo”.
REST = re.compile(
    r"\s(?:\w+ed|written|sent|seen|shown|drawn|held)\s(?:by|to|in|from|at|on|up)\s"
    r"|\s(?:released|published|issued|conducted|circulated|leaked|dated)(?:\s|$)"
    r"|\s(?:established|created|founded|formed|appointed|convened|commissioned|adopted|signed|drafted|written|made|held|set up)$"
    r"|\s(?:(?:now|then|formerly|currently|recently|still)\s)?(?:living|based|working|serving|speaking|stationed|exiled|headed|led|chaired)\s(?:in|at|for|from|with|by|on|under)\s"
    r"|\s(?:of|for|in|at|from|with|under|who|which|that|whom|whose|close|familiar|seen|obtained|on|by|to|near|inside)\s|[,(–—]"
)
# With “of” after them they are no description yet: “dozens of officials”.
COUNTS = re.compile(
    r"(?:(?:(?:only|nearly|about|almost|some|just) )?\d[\d.,]* ?(?:percent|per cent|%)|(?:at least )?(?:one|two|three|four|five|some|many|most|several|both|all|none|dozens|hundreds|members)"
    r"|an? (?:group|number|majority|handful|series|pair|set|member))",
    re.IGNORECASE,
)

# One office in several words: “the head of government”.
HEADED = re.compile(r"(?:head|hief) of (?:state|government|mission|delegation|diplomacy|staff)\b")
# One body in several words: “a commission of inquiry”.
_BODY_OF = re.compile(
    r"(?:commission|committee|board|court|panel|chamber|council|tribunal|team) of "
    r"(?:inquiry|enquiry|experts|judges|appeals?|audit|auditors|arbitrators|observers|inspectors|jurists|scientists|lawyers|ministers|elders)\b",
    re.IGNORECASE,
)


def singular(words: str) -> str:
    last = words.lower().split()[-1] if words.split() else ""
    if last.endswith("ies") and len(last) > 4:
        return last[:-3] + "y"
    return last if last in _PEOPLE | _BODIES | DOCUMENTS or last.endswith("ss") else last.removesuffix("s")


def kind_of(words: str) -> ActorKind | None:
    """What kind of actor a noun phrase without a name describes."""
    noun = "head" if HEADED.search(words) else "panel" if _BODY_OF.search(words) else singular(words)
    if noun in DOCUMENTS or noun in PRESS_NOUNS or noun == "media":
        return ActorKind.PUBLICATION
    if noun in _PEOPLE or noun.endswith(("ist", "ian", "yst", "crat", "maker", "goer", "keeper", "spokesperson")):
        return ActorKind.PERSON
    last = words.split()[-1] if words.split() else ""
    if last[:1].isupper() and last.endswith("s") and " " not in words:  # “Democrats”
        return ActorKind.PERSON
    return ActorKind.ORGANISATION if noun in _BODIES or last.lower() in _BODIES else None


def described(name: str, kind: ActorKind) -> FoundActor:
    """The actor under the words of the text; “experts” alone are “unnamed experts”."""
    small = _without_capital(name)
    if kind is ActorKind.PERSON and " " not in name and small.endswith("s") and small.islower():
        return FoundActor(f"unnamed {small}", kind, (small,))
    return FoundActor(small, kind)


def _without_capital(name: str) -> str:
    """The name as it stands inside a sentence: the opening word of “Three officials” loses its capital."""
    first, _, rest = name.partition(" ")
    keeps = first.lower() not in _SMALL and bool(rest)
    return name if keeps else name[:1].lower() + name[1:]


def is_of_several(words: str) -> bool:
    """Whether the description is of several people: “the two ministers”."""
    last = words.split()[-1].lower()
    return last.endswith("s") and singular(words) != last and not _BODY_OF.search(words)


def head_end(text: str, actors: Actors, start: int, end: int) -> int:
    """Where the head of a description ends: before what only adds to it, unless a name or a count goes on there."""
    rest = REST.search(text, start, end)
    while rest is not None and (
        _is_amid_a_name(actors, rest.start(), rest.end())
        or (rest.group() == " of " and HEADED.match(text, rest.start() - 4, end))
        or (rest.group() == " of " and _BODY_OF.match(text, text.rfind(" ", start, rest.start()) + 1, end))
        or (rest.group() == " of " and COUNTS.fullmatch(text, start, rest.start()))
    ):
        rest = REST.search(text, rest.end(), end)
    return rest.start() if rest else end


def _is_amid_a_name(actors: Actors, start: int, end: int) -> bool:
    """Whether a name goes on there: “the Ministry of Defence”."""
    return any(one.start < start and end < one.end for one in actors.inside(start - _FARTHEST, end + _FARTHEST))
