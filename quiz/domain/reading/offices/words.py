"""Words for what somebody is, and for what one state is to another."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.gazetteer.titles import HONORIFICS, MINISTERIAL, OFFICE_WORDS, OFFICES, ROLE_NOUNS, ROLE_WORDS

TIES = listed(
    "ally allies adversary adversaries rival rivals enemy enemies foe foes neighbour neighbours neighbor neighbors partner "
    "partners supplier suppliers guarantor mediator patron protector sponsor host depositary signatory signatories observer "
    "observers critic opponent opponents supporter backer power ruler member-state creditor debtor"
)
"""What a state or body can be to another."""
LEADS = frozenset(["founders", "chair", "co-chair", "leader", "founder", "head"])
"""What a state or body can be of something that it shares with others."""
BODIES = listed(
    "operator company firm agency newspaper daily weekly broadcaster regulator utility airline manufacturer contractor exporter "
    "importer watchdog bank shipyard maker producer conglomerate consortium think-tank charity foundation militia university hospital "
    "magazine station network cooperative insurer carmaker planemaker retailer museum refinery startup start-up ngo paper "
    "outlet grouping union association institute trader shipbuilder port"
)
"""What a body that is no state can be."""
PERSONS = listed(
    "skipper banker scholar nurse miner worker campaigner organiser organizer fellow dean principal rector provost whistleblower "
    "defector commentator presenter auditor investigator monitor rebel warlord oligarch tycoon magnate entrepreneur shopkeeper "
    "resident villager refugee survivor clerk aide confidant democrat republican conservative backbencher parliamentarian "
    "legislator magistrate barrister solicitor notary arbitrator interpreter translator owner chieftain pastor priest monk "
    "curator archivist biographer architect academic mechanic fisher shepherd herder trawlerman candidate nominee envoy "
    "defendant witness commentator strategist speechwriter columnist blogger broadcaster fighter figure member lecturer"
)
"""What a person can be besides holding an office."""
_NO_PERSON = listed(
    "list checklist shortlist blacklist twist mist fist wrist human german roman woman man ottoman talisman waist"
)
HEADS = ROLE_NOUNS | TIES | frozenset(word.lower() for word in OFFICES - HONORIFICS)
TIMES = frozenset(
    [
        "former",
        "then",
        "acting",
        "late",
        "outgoing",
        "incoming",
        "interim",
        "current",
        "new",
        "ex",
        "transitional",
        "caretaker",
    ]
)
"""How far an office reaches in time; part of what is said."""
WITHIN_TITLES = (
    TIMES | HEADS | ROLE_WORDS | frozenset(word.lower() for word in OFFICE_WORDS | MINISTERIAL) | {"-", "ex"}
)
PORTFOLIOS = listed(
    "state staff defence defense foreign affairs finance interior justice trade energy health education culture economy "
    "transport labour labor agriculture security industry environment"
)
"""What stands behind “of” within a title: “Secretary of State”."""
RANKS = listed(
    "general colonel major captain lieutenant sergeant admiral brigadier commodore corporal marshal field rear lord lady earl "
    "duke duchess count countess baron baroness marquis sheikh sheik imam ayatollah mullah father sister brother rabbi "
    "professor doctor coach gen gens col lt maj capt sgt cpl adm brig cmdr cdr major-general lieutenant-colonel "
    "lieutenant-general brigadier-general"
)
"""Before a name, how somebody is addressed; no office of a state."""
BEFORE_GENERAL = frozenset(["attorney", "secretary", "director", "governor", "inspector", "consul", "solicitor", "-"])
"""“Attorney General” is an office, “General” is none."""
SEATS = {
    "kremlin": "the Kremlin",
    "white house": "the White House",
    "pentagon": "the Pentagon",
    "downing street": "Downing Street",
    "élysée": "the Élysée",
}
"""Houses whose spokesman is not that of the whole state."""


def is_person_noun(word: str) -> bool:
    """Whether the word says what a person is: an office, or “hydrologist”, “fisherman”, “skipper”."""
    is_formed = word.endswith(("ist", "man", "woman")) and word not in _NO_PERSON and word.islower()
    return word in HEADS or word in PERSONS or is_formed
