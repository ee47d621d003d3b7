"""Titles and offices that stand before a name or are told of a person."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words

# Only ever before a name; they say nothing about an office.
HONORIFICS = words(
    "Sayyid Sayed Sayyed Sheikha Datuk Dato Datuk Haji Mwalimu Maulana Pandit Shri Smt Don Doña Monsignor Mr Mrs Ms Miss Mx Sir Dame Lord Lady Dr Prof Professor Rev Reverend Hon Madame Monsieur Herr Frau Señor Messrs"
)
MALE_HONORIFICS = words(
    "Mr Sir Lord Monsieur Herr Señor King Prince Emperor Sultan Emir Sheikh Sheik Pope Imam Father Duke Count Baron Ayatollah Chairman Spokesman"
)
FEMALE_HONORIFICS = words(
    "Mrs Ms Miss Dame Lady Madame Frau Queen Princess Empress Sister Duchess Countess Baroness Chairwoman Spokeswoman Congresswoman"
)
# The last word of an office: a person’s title wherever it stands before a name, alone or after the words below.
OFFICES = words("""
Commandant Comdt Cllr Tánaiste Alderman Constable Provost Nuncio Subedar Midshipman Quartermaster Adjutant Bombardier President Premier Chancellor Minister Secretary Ambassador Envoy Senator Governor Mayor Speaker Chairman Chairwoman Chairperson Chair Chief Director
Commissioner Commander Representative Spokesman Spokeswoman Spokesperson Marshal General Colonel Major Captain Lieutenant Sergeant Admiral Brigadier
Commodore Corporal Inspector Detective Superintendent Justice Judge Prosecutor Attorney Archbishop Bishop Cardinal Pope Patriarch Rabbi Imam
Ayatollah Mullah Father Sister Brother King Queen Prince Princess Emperor Empress Sultan Emir Sheikh Sheik Shah Tsar Czar Kaiser Duke Duchess Count
Countess Baron Baroness Congressman Congresswoman Deputy Leader Consul Counsellor Councillor Treasurer Commissar Coordinator Adviser Advisor
Secretary-General Director-General Attorney-General Governor-General Vice-President Vice-Chancellor Ex-President Chargé Major-General Lieutenant-Colonel Lieutenant-General Brigadier-General CEO Rapporteur Negotiator Delegate
Sen Rep Gov Gen Gens Col Lt Maj Capt Sgt Cpl Adm Brig Cmdr Cdr Pres Insp Amb Supt Taoiseach Doge Regent Archon Consul Professor Doctor Archduke
Margrave Elector Khan Caliph Viceroy Protector Steward Warden Chieftain Marquis Earl Lord Lady Coach Captain Attaché MP MEP CFO COO
""")
# Words that come before an office within a title.
OFFICE_WORDS = words("""
Prime Field Wing Vice Deputy Foreign Defence Defense Interior Finance Economy Economic Trade Energy Justice Health Culture Education Transport Agriculture Labour Labor
Environment Home External Internal Affairs Chief First Second Third Acting Former Ex- Interim Senior Assistant Associate Under Secretary State National Security
Federal Financial Privatisation Presidential General Attorney Lieutenant Major Brigadier Rear Vice Air Crown Grand Supreme High Permanent Special Executive Managing Police Military Naval Army Navy
Staff Press Opposition Party Parliamentary Minority Majority House Senate Cabinet Junior Labor Information Communications Development Planning Oil Petroleum
Industry Commerce Maritime Fisheries Migration Immigration Water Security Privy Treasury Budget Commissioner President Minister Director Prime-
""")
# The same told of a person in small letters, after the name or before it: “the Armenian prime minister”.
ROLE_NOUNS = words("""
president premier chancellor minister secretary ambassador envoy senator governor mayor speaker chairman chairwoman chairperson chair chief director
commissioner commander representative spokesman spokeswoman spokesperson marshal general colonel major captain lieutenant admiral brigadier judge prosecutor
lawyer attorney archbishop bishop cardinal pope patriarch king queen prince princess emperor sultan emir shah tsar leader negotiator adviser advisor
lawmaker aide deputy delegate diplomat analyst economist historian professor researcher activist author editor correspondent reporter journalist expert official
secretary-general director-general vice-president president-elect founder head boss chief co-founder coordinator treasurer consul rapporteur dictator ruler
politician veteran farmer teacher fisherman doctor engineer pilot soldier sailor officer trader banker executive manager coach player striker
defender midfielder goalkeeper champion singer actor actress dissident broker sociologist counterpart colleague lawyer writer poet artist scientist student strongman monarch regent junta
""")
ROLE_WORDS = words("""
prime vice deputy foreign defence defense interior finance economy trade energy justice health culture education transport former ex- acting interim senior chief
first state national security military naval army navy press opposition party parliamentary crown supreme high special executive managing permanent
assistant general agriculture environment labour home external affairs water social fisheries industry planning oil petroleum migration labor economic communications european then-prime then-president then-foreign current new incoming outgoing retired late veteran
""")
# What ministers and ministries are for: “Water Resources Minister”, “Secretary of State for Trade”.
MINISTERIAL = words(
    "State Staff Defence Defense Foreign Affairs Finance Interior Justice Trade Energy Health Education Culture Economy Economic Transport Labour Labor "
    "Agriculture Internal External National Security Emergency Situations Industry Environment Home Parliament Congress Commons House Senate Tourism Fisheries Water Sport Works Development Information Mines Oil "
    "Peace Climate Political Humanitarian Integration Infrastructure Relations Development Cooperation Enlargement Migration Maritime "
    "Resources Housing Science Technology Sports Youth Women Gender Urban Rural Mining Digital Ecology Ecological Transition Social Welfare Land Lands Forestry "
    "Religious Veterans European Regional Local Natural Ports Railways Aviation Civil Power Electricity Petroleum Livestock Ocean Oceans Disaster Emergencies "
    "Innovation Population Family Reconstruction Reconciliation Mineral Minerals Border Borders Constitutional Administrative Territorial Commerce Blue Union Home"
)
