"""The words of treaties and obligations that several rules look for."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.masking import pattern

BOUND = (
    r"(?:obligations?|commitments?|promises?|pledges?|word|faith|dut(?:y|ies)|part|terms|undertakings?|guarantees?|share|dues|invoices?|bills?|debts?"
    r"|quotas?|(?:side|end) of (?:the )?(?:bargain|deal|agreement)|treaty|pact|accord|agreement|convention"
    r"|deal|contract"
    r"|provisions?|rules?|responsibilit(?:y|ies)|oath|vows?|signatures?|ceasefire|truce|alliance|embargo(?:es)?"
    r"|sanctions|articles?|clauses?|convention)"
)
"""What one can keep or break."""

WHAT_BINDS = pattern(
    r"\A (?:to |with |by |up to |on |from |in |away from |back on |out of )?(?:all |each |every |any "
    r"|none |neither |no |both |most |many )?"
    r"(?:of )?(?:(?:even )?(?:its|their|his|her|our|my|the|this|that|these|those|such|an?"
    r"|<party>['’]s?) )?(?:[a-z-]+ ){0,3}?"
    rf"(?:{BOUND}\b|<alliance>|[Aa]rticles? \d+)"
)
"""Such a thing as the object of the verb before it."""

BY_TREATY = pattern(
    r"<alliance>|\b(?:[Aa]rticles?|[Pp]aragraph) \d+|\b(?:[Cc]lause|[Cc]harter|[Tt]reaty|[Pp]act"
    r"|[Aa]greement|[Aa]ccord|[Tt]ext"
    r"|[Pp]rotocol|[Cc]onvention|[Rr]ules?|[Tt]erms|[Aa]nnex|[Ss]tatutes?|[Dd]eal)\b"
)
"""What lays down a duty."""

LAYING = listed(
    "oblige require bind commit provide stipulate entitle limit cap guarantee grant give allow permit prohibit ban forbid bar set "
    "lay demand prescribe exempt make ask call foresee envisage impose assign fix cover protect empower authorise authorize specify let excuse"
)
"""What a treaty does when it lays down a duty."""
