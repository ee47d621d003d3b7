"""Nouns beside a name that tell what it names: “the retailer X”, “X’s parliament”, “the village of X”."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words

# What the thing named is called: before the name, before “of” and the name, or after it and a comma.
COMPANY_NOUNS = words("""
company operator firm group bank party retailer manufacturer charity union agency movement organisation organization association institute university club team militia army front faction consortium
conglomerate giant subsidiary airline carrier brewer bourse brokerage shipyard insurer foundation committee council commission
think-tank tank watchdog regulator lobby network group unit brigade battalion regiment squadron ministry department corporation startup start-up college school hospital court tribunal body institution trust
coalition cartel gang guerrillas rebels partnership venture chain utility refiner steelmaker carmaker automaker drugmaker arms-maker shipbuilder cooperative
""")
ALLIANCE_NOUNS = words(
    "alliance bloc pact treaty league compact accord entente grouping confederation confederacy covenant axis"
)
# What papers do with documents: “a letter seen by X”.
SEEN = words("seen obtained reviewed published quoted")
PRESS_NOUNS = words(
    "newspaper magazine daily weekly tabloid broadsheet broadcaster website outlet newswire journal periodical station channel portal newsletter gazette"
)
STATE_NOUNS = words(
    "country nation state republic kingdom monarchy emirate sultanate principality neighbour neighbor neighbours neighbors island-state city-state superpower power ally"
)
PLACE_NOUNS = words("""
city town village port island islands region province district district county capital suburb valley river lake mountain mountains peninsula strait coast harbour harbor airport base border-town resort
settlement hamlet municipality territory enclave exclave desert sea bay gulf cape archipelago outskirts neighbourhood neighborhood quarter street camp north south east west northwest northeast southwest southeast
north-west north-east south-west south-east
""")
# What a name has: “X’s parliament”, “the parliament of X”, “X officials”.
STATE_HAS = words("""
president government parliament army navy military ambassador ambassadors border borders territory troops capital people population independence sovereignty constitution parliament minister prime foreign
king queen emperor coast coastline airspace waters economy currency citizens flag forces armed air-force invasion annexation occupation neighbours neighbors neighbour neighbor diplomats diplomat soldiers
envoy embassy delegation accession withdrawal admission rulers monarchy republic kingdom chancellor premier defence defense interior fleet coastguard senate legislature state
""")
BODY_HAS = words("""
shares share stock board employees staff workers executives executive chairman chairwoman director directors spokesman spokeswoman spokesperson headquarters unit subsidiary profit profits earnings sales factory factories plant
customers website chief founder shareholders statute members lawmakers activists supporters fighters militants rebels guerrillas candidate candidates report branch office offices researchers analysts investigators
""")
ALLIANCE_HAS = words("""
member members membership summit secretary-general treaty charter allies ally signatory signatories partners parties founders partner member-states council meeting secretariat presidency chair rotating
obligations commitments mutual collective expansion enlargement article pledge
""")
PERSON_HAS = words(
    "wife husband son daughter brother sister father mother family lawyer lawyers career death life biography remarks speech resignation successor predecessor party words comments house presidency office"
)
THING_NOUNS = words("""
missile missiles rifle rifles drone drones tank tanks jet jets aircraft helicopter helicopters howitzer howitzers launcher launchers radar radars torpedo torpedoes submarine submarines frigate frigates warship
warships cruiser destroyer carrier gun guns pistol pistols vehicle vehicles mobile anti-drone system systems satellite satellites bomber bombers fighter-jet vaccine virus disease prize award cup festival operation
affair scandal hurricane typhoon pipeline
""")
VESSEL_NOUNS = words(
    "ship ships boats vessels tankers submarines minelayer trawlers frigates destroyers ferries minehunter gunboats dredger lifeboat hydrofoil ketch brig sloop dhow troopship trawler tanker frigate destroyer vessel submarine ferry yacht boat freighter cutter cruiser corvette battleship warship steamer schooner carrier liner barge tug icebreaker minesweeper gunboat satellite rocket"
)
PLACE_HAS = words(
    "dam barrage weir reservoir canal gorge lake basin pass checkpoint plant field mine region province valley peninsula district airport river suburb area harbour harbor port prison street highway road bridge village town city coast strait island islands mountains refinery border crossing stadium"
)
SPEECH_VERBS = words("""
said says told added warned argued insisted noted replied stressed recalled explained declared claimed accused denied announced confirmed called urged praised asked answered wrote testified resigned joked
complained promised vowed pledged admitted conceded believes thinks smiled laughed died married
""")
STATE_VERBS = words("""
joined left ratified signed set formed established created founded paid invaded borders recognised recognized annexed withdrew withdraws mobilised mobilized refused sent supplied accuses hosts attacked acceded declared imposed expelled summoned
recalled surrendered seceded capitulated honoured honored agreed promised pledged owes failed offered exported imported asked invoked
""")
# Two words that only a state is told to do.
STATE_DEEDS = frozenset(
    {
        ("declared", "war"), ("declared", "independence"), ("declared", "neutrality"), ("pleaded", "neutrality"), ("stayed", "neutral"),
        ("remained", "neutral"), ("sued", "for"), ("gave", "notice"), ("seceded", "from"), ("acceded", "to"), ("annexed", "the"),
        ("broke", "off"), ("severed", "ties"), ("severed", "relations"), ("cut", "ties"), ("borders", "on"), ("closed", "its"),
    }
)  # fmt: skip
SIGNING_VERBS = words("signed ratified concluded founded established agreed initialled initialed")
STATE_OBJECT_CUES = words(
    "invade invaded invading attack attacked attacking occupy occupied annex annexed defend defended recognise recognised recognize recognized abandoned abandon against"
)
JOINING_VERBS = words(
    "join joined joins joining left leave leaves leaving quit quits quitting founded entered re-joined rejoined rejoin suspended exit"
)
# What a treaty is called, what is done with it, and what it does.
TREATY_HEADS = words(
    "Moratorium Mechanism Initiative Accord Accords Concord Concordat Armistice Agreement Charter Convention Covenant Treaty Protocol Memorandum Understanding Guarantee Commitment Undertaking Arrangement Pledge Oath Vow Declaration Settlement Assurances"
)
TREATY_VERBS = words("""
rejected reject rejects rejecting revive revived revives initialled initialed renew renews drafted invoke uphold upheld upholds fulfil fulfilled under ignoring ignored ignores signed ratified joined invoked invokes violated violates violating broke broken breaking breached breaches breaching honoured honours honored honors
respected observed flouted renounced denounced suspended suspends suspend concluded extended renewed terminated quit quitting leave leaves leaving left acceded abandoned join joining joins
""")
TREATY_NOUNS = words("""
belong belongs belonged secretariat breach breaches violation violations party parties signatory signatories member members membership obligations obligation commitments duties founders withdrawal article articles accession signatures signature terms
""")
BINDING_VERBS = words("""
obliges oblige requires require commits commit binds bind forbids forbid bars bar prohibits prohibit signed concluded obliged bound committed entitles divides
""")
