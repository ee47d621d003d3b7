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
    "make": "handed over",
    "cede": "handed over",
    "pass": "handed over",
    "turn": "handed over",
    "sign": "handed over",
    "rush": "delivered",
    "ferry": "delivered",
    "truck": "delivered",
    "funnel": "supplied",
    "channel": "supplied",
    "forward": "handed over",
    "resell": "sold",
    "release": "handed over",
    "present": "gave",
    "contribute": "gave",
}
"""Lemmas of giving, with the verb of the statement."""
PARTICLES = {
    "fly": frozenset(["in", "out"]),
    "pass": frozenset(["on", "along", "over"]),
    "turn": frozenset(["over"]),
    "sign": frozenset(["over"]),
    "make": frozenset(["over"]),
}
"""Verbs of giving only with such a word behind: “flew in food”, “turned over its radars”."""
LEAVING_TO = frozenset(["place", "put"])
"""Verbs of giving only with “at Norland’s disposal”."""
GIVEN_WITH = listed("supply provide furnish equip arm present issue outfit stock")
"""Verbs that take whom they serve first: “supplied Norland with rifles”."""
GIVEN_FIRST = listed("give sell send lend hand loan lease gift")
"""Verbs that can take two objects: “gave Norland two ships”."""
GETTING = {
    "receive": "supplied",
    "buy": "sold",
    "purchase": "sold",
    "import": "supplied",
    "obtain": "supplied",
    "acquire": "supplied",
    "get": "supplied",
    "accept": "supplied",
    "procure": "sold",
    "source": "supplied",
    "secure": "supplied",
    "borrow": "lent",
    "rent": "leased",
    "take": "supplied",
}
"""Lemmas of getting, with the verb that says the same of the other side."""
GOING_ON = listed("keep begin start continue resume finish stop cease regret admit acknowledge confirm recall remember")
"""Verbs that say of the giving behind them that it took place: “went on supplying”, “stopped selling”."""
TAKEN = listed("delivery receipt possession")
"""“took delivery of the tanks”"""
GIFTS = listed("gift present donation loan grant")
"""“made Norland a present of two ships”, “went to Norland as a gift from Ostia”"""
NOUNS = listed(
    "supply supplies sale sales delivery deliveries export exports shipment shipments transfer transfers provision donation "
    "donations consignment consignments shipload shiploads convoy batch cargo handover lease gift"
)
"""“the supply of weapons to Azerbaijan by Belarus”"""
NOUNS_OF_GETTING = listed("purchase purchases acquisition import imports receipt")
"""“Azerbaijan’s purchase of weapons from Belarus”"""
ARRIVING = {
    "reach": frozenset([""]),
    "arrive": frozenset(["in", "at"]),
    "go": frozenset(["to"]),
    "come": frozenset(["to"]),
}
"""Verbs of arriving with the prepositions behind them."""
NO_GOODS = listed(
    "message messages call calls visit visits fright comfort heart lesson lessons signal signals letter letters notification notifications note notes request requests proposal proposals ultimatum invitation "
    "invitations warning warnings notice answer answers reply replies speech speeches word words blow verdict order orders "
    "bill bills case cases report reports condolences greetings apology apologies thanks permission way rise priority "
    "advice evidence assurance assurances guarantee guarantees pledge pledges promise promises credit power powers "
    "support help backing opportunity chance chances right rights time interview mandate statement copy copies approval "
    "consent vote votes independence hope cause troops soldiers delegation delegations envoy envoys ambassador ambassadors "
    "diplomat diplomats minister ministers representative representatives mission team teams observers inspectors "
    "peacekeepers forces force army people prisoners refugees territory control command responsibility authority sovereignty "
    "attention details account explanation impetus boost shape voice shelter refuge asylum access preference reason name "
    "post posts seat seats chairmanship presidency victory win lead "
    "decision decisions endorsement endorsements habitat look warmth blame scare edge sense "
    "status membership deadline months days weeks"
)
"""What is not handed over as goods are, though one sends or gives it."""
