"""Verbs and nouns of giving and getting, and what can be given without being goods."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import listed

GIVING = {
    "supply": "supplied",
    "deliver": "delivered",
    "sell": "sold",
    "send": "sent",
    "provide": "provided",
    "ship": "shipped",
    "export": "exported",
    "give": "gave",
    "donate": "donated",
    "hand": "handed over",
    "transfer": "transferred",
    "lend": "lent",
    "furnish": "furnished",
    "lease": "leased",
    "fly": "delivered",
    "airlift": "airlifted",
    "pump": "pumped",
    "dispatch": "dispatched",
    "return": "returned",
    "smuggle": "smuggled",
    "loan": "lent",
    "gift": "gave",
}
"""Lemmas of giving, with the verb of the statement."""
WITH_IN = frozenset(["fly"])
"""Verbs of giving only with “in”: “flew in food”."""
LEAVING_TO = frozenset(["place", "put"])
"""Verbs of giving only with “at Norland’s disposal”."""
GIVEN_WITH = listed("supply provide furnish equip arm")
"""Verbs that take whom they serve first: “supplied Norland with rifles”."""
GIVEN_FIRST = listed("give sell send lend hand")
"""Verbs that can take two objects: “gave Norland two ships”."""
GETTING = {
    "receive": "supplied",
    "buy": "sold",
    "purchase": "sold",
    "import": "supplied",
    "obtain": "supplied",
    "acquire": "supplied",
    "get": "supplied",
}
"""Lemmas of getting, with the verb that says the same of the other side."""
NOUNS = listed(
    "supply supplies sale sales delivery deliveries export exports shipment shipments transfer transfers provision donation "
    "donations"
)
"""“the supply of weapons to Azerbaijan by Belarus”"""
NO_GOODS = listed(
    "message messages signal signals letter letters note notes request requests proposal proposals ultimatum invitation "
    "invitations warning warnings notice answer answers reply replies speech speeches word words blow verdict order orders "
    "bill bills case cases report reports condolences greetings apology apologies thanks permission way rise priority "
    "advice evidence assurance assurances guarantee guarantees pledge pledges promise promises credit power powers "
    "support help backing opportunity chance chances right rights time interview mandate statement copy copies approval "
    "consent vote votes independence hope cause troops soldiers delegation delegations envoy envoys ambassador ambassadors "
    "diplomat diplomats minister ministers representative representatives mission team teams observers inspectors "
    "peacekeepers forces force army people prisoners refugees territory control command responsibility authority sovereignty "
    "attention details account explanation impetus boost shape voice shelter refuge asylum access preference reason name "
    "post posts seat seats chairmanship presidency victory win lead "
    "status membership deadline months days weeks"
)
"""What is not handed over as goods are, though one sends or gives it."""
