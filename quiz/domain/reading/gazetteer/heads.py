"""Words within a name that say what it names: an organisation, an alliance, a place, or a thing that never acts."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words

# The last word of an organisation’s name, or the first before “of” or “for”.
ORGANISATION_HEADS = words("""
Academy Archive Archives Library Administration Agency Airlines Airways Air Aerospace Army Arsenal Arms Assembly Association Associates Authority Bank Banking Battalion Board
Brigade Brigades Broadcasting Brothers Bros Cement Cables Controls Copper Chemical Motors Bancorp Bancshares Bureau Bureaux Bundestag Cabinet Capital Center Centre Chamber Chemicals Church Circle Clinic Club Coalition Command Commission Committee
Communications Companies Company Computer Confederation Conference Congress Conservatives Consortium Construction Contingent Cooperation Cooperative Corp Corporation Corps Council
Court Delegation Democrats Department Devices Directorate Division Duma Electric Electronics Energy Engineering Enterprise Enterprises Exchange Executive
Metals Minerals Mining Foods Textiles Logistics Farms Trading Ventures Optics Robotics Dynamics Instruments Avionics Ordnance Munitions Freight Cargo Haulage Ferries
Pharma Biotech Renewables Utilities Solutions Consulting Properties Contractors Builders Publishing Breweries Mills Diamonds Supply Supplies Exports Imports Refineries Refinery Minerals
Export Federation Financial Fleet Force Forces Forum Foundation Front Fund Funds Gas Government Group Groups Guard Guards Headquarters Holding Holdings Hospital Inc
Industries Industry Inspectorate Institute Institution Insurance International Investments Knesset Laboratories Laboratory League Legion Legislature Ltd LLC PLC Plc plc
Majlis Marines Media Militia Ministries Ministry Mission Motor Motors Movement Museum Navy Network Observatory Office Oil Orchestra Organisation Organization Paper
Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Police Power Programme Program Railways Regiment Registry Relief Republicans Research Resources School Secretariat
Securities Senate Service Services Shipping Shipyard Shipyards Society Software Squadron Squad Staff Steel Stores Studios Syndicate Systems Taskforce Tea Technologies Technology Telecom Telecommunications
Theatre Tribunal Trust Union Unit United University Veterans Volunteers Watch Wing Works Workers Rights Worldwide Yard Yards GmbH AG SA NV Oyj AB Co Crescent Cross
Embassy Embassies Consulate Legation Headquarters Dockyard Dockyards Foundry Registry Treasury Ombudsman Presidium Politburo Soviet Diet Storting Sejm Rada Verkhovna Bundesrat Riksdag Folketing Althing Synod Guild Chancellery Presidency
City Town Rovers Athletic Wanderers Rangers Albion Utd FC CF AC Dynamo Spartak Torpedo Lokomotiv Olympique Sporting Inter Sox Mets Yankees Dodgers
""")
# An organisation’s first word, before “of” or “for” and more of its name.
ORGANISATION_OPENERS = words("""
Academy Administration Agency Alliance Assembly Association Authority Bank Board Bureau Cabinet Center Centre Chamber Church Coalition College Command Commission Committee Common
Commonwealth Community Compact Confederation Conference Congress Consortium Convention Cooperation Council Court Democrats Department Directorate Doctors Economic Entente Federation Forum
Foundation Friends Front Fund General Government Group House Institute Intergovernmental International League Legion Majlis Ministries Ministry Mission Monetary Movement Museum Office Order Organ Organisation
Organization Pact Parliament Party Partnership School Secretariat Senate Service Society States Supreme Treaty Tribunal Trust Union University World Workers
""")
# The same in other languages, as the first word.
FOREIGN_OPENERS = words("""
Grupo Groupe Gruppe Gruppo Partido Parti Partito Movimiento Mouvement Movimento Frente Comité Comitê Conseil Consejo Ligue Liga Banco Banque Banca Instituto Institut Fundación Fundação
Fondation Compañía Companhia Compagnie Empresa Stiftung Sociedad Sociedade Société Federación Fédération Asociación Association Ejército Brigada Harakat Jabhat Jaysh Ansar Liwa Hezb Hizb
""")
# A name that ends so is an alliance of states even where nothing else is known of it.
ALLIANCE_HEADS = words("Alliance Pact League Compact Bloc Entente Concord Confederacy Axis Quad")
# These may be one: where the text speaks of members, or states join and leave.
ALLIANCE_MAYBE_HEADS = words("""
Coalition Community Union Commonwealth Confederation Federation Accord Accords Treaty Covenant Convention Charter Agreement Protocol Organisation Organization Association Partnership
Cooperation Council Forum Initiative Front Group Group Arrangement Framework Concert Ring Circle Triangle Defence Defense Shield Guarantee Brotherhood Association Conference Concord Assembly Market
Watch Guard Fund Patrol Zone Area Commitment Moratorium Mechanism Nations States Dialogue Understanding Declaration Club Network Four Five Six Seven Eight Nine Ten Pool Bond
""")
# Written law and agreements: what is named so is no actor unless it has members.
DOCUMENT_HEADS = words("""
Moratorium Mechanism Accord Accords Act Agreement Amendment Amendments Annex Appendix Article Articles Bill Chapter Charter Clause Code Communiqué Communique Constitution Convention Covenant Declaration Decree
Directive Doctrine Formula Framework Law Letter Memorandum Note Order Paper Paragraph Plan Principles Proclamation Protocol Protocols Regulation Report Resolution Roadmap Schedule Section Statement Statute
Strategy Treaty Treaties Tract Undertaking Understanding Initiative Guarantee Pledge Oath Vow Assurances Settlement
""")
# What an alliance, a union or a state has, and no company: alone it names nobody.
ORGANS = words("Council Commission Committee Assembly Secretariat Tribunal Court Presidency")
# Events, prizes, wars and equipment.
THING_HEADS = words("""
Age Airbus Award Awards Bowl Campaign Championship Championships Christmas Club Cold Conflict Crisis Cup Day Days Deal Derby Dialogue Election Elections Era Exercise Exercises Festival Final Finals Front
Games Genocide Grand Holocaust Intifada Marathon Massacre Medal Mission Olympics Open Operation Peace Pipeline Plan Prix Prize Process Project Rebellion Reformation Revolution Rising Round Season Series
Siege Spring Storm Summit Talks Tour Tournament Trophy Uprising War Wars Week Year Battle Affair Scandal Question Line Wall Curtain Stream Model Mark Class
""")
# A name that begins so is a storm’s, a ship’s or an undertaking’s.
THING_OPENERS = words("""
Cyclone Hurricane Typhoon Storm Operation Exercise Resolution USS HMS HMNZS HMAS HMCS RMS INS MV SS USNS USCGC RFA KRI BRP HNLMS HDMS MT RV FV
""")
PLACE_HEADS = words("""
Airport Airfield Archipelago Avenue Barracks Bay Beach Border Boulevard Bridge Camp Canal Cape Castle Cathedral Cemetery Channel Coast Corridor County Creek Crossing Delta Desert District Embankment Emirates
Falls Forest Fort Gate Glacier Gorge Gulf Harbor Harbour Heights Highlands Highway Hill Hills Hotel House Island Islands Islets Isle Isles Jetty Junction Kingdom Lagoon Lake Lakes Lane Lowlands Marsh Monastery
Mosque Mount Mountain Mountains Narrows Oasis Oblast Ocean Okrug Palace Park Pass Passage Peak Peninsula Pier Plain Plains Plateau Plaza Point Port Prefecture Prison Province Range Reef Region Republic Reservoir
Ridge River Road Rock Rocks Route Sands Sea Shoal Shore Shoals Sound Square Stadium Station Steppe Strait Straits Strip Street Suburb Territory Territories Tower Township Tunnel Valley Village Volcano Waters Wood
""")
PLACE_OPENERS = words(
    "Isla Islas Île Îles Ilha Ilhas Lake Mount Mt Cape Fort Ft Port Gulf Strait Straits Bay Isle Isles Island Camp Sea St Saint San Santa São El Los Las Puerto Rio Villa Nizhny Novy Bad North South East West Upper Lower Greater "
)
# What a state’s name may end in: “the Republic of Freedonia”, “the Kingdom of Ruritania”.
STATE_OPENERS = words(
    "Republic Kingdom Federation Sultanate Emirate Duchy Principality Canton Protectorate Khanate Commonwealth Dominion State Union Empire Confederation Free Grand People's Democratic Federal Islamic"
)
STATE_FORMS = words(
    "Republic Kingdom Sultanate Emirate Duchy Principality Empire Federation Confederation Dominion Canton Protectorate Khanate Grand-Duchy"
)
# What may stand before these: “the Free Canton of X”.
STATE_ADJECTIVES = words(
    "Free Grand Federal Democratic People's People’s Islamic United Socialist Federated Independent Sovereign"
)
# A name of two words that ends so is a state: “the Ruritanian Empire”.
LAST_STATE_FORMS = words("Kingdom Republic Sultanate Emirate Duchy Principality Empire Khanate")
# Bodies of a state in small letters after its adjective or in its genitive: “the Armenian defence ministry”.
BODY_NOUNS = words("""
agency army authority academy bank bureau cabinet coastguard coast-guard command commission committee corporation council court department directorate embassy force forces guard institute
intelligence judiciary legislature marines militia military ministry navy office parliament police regulator senate secretariat service services treasury tribunal delegation mission fleet presidency
""")
BODY_WORDS = words("""
armed special security ground air naval military state arms export foreign defence defense interior finance justice trade energy health central national border coast secret intelligence supreme
constitutional high lower upper house and electoral election space nuclear weapons procurement import investment statistics customs tax federal emergency emergencies general riot peacekeeping rapid
reaction reserve presidential prime minister's press information education culture economy agriculture development investigative anti-corruption news broadcasting aviation maritime land transport affairs
""")
