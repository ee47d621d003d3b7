"""Of which kind each actor of a text is."""

from __future__ import annotations

import pytest

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.sentences import split

PERSON, COUNTRY = ActorKind.PERSON, ActorKind.COUNTRY
ORGANISATION, ALLIANCE, PUBLICATION = ActorKind.ORGANISATION, ActorKind.ALLIANCE, ActorKind.PUBLICATION

KINDS = [
    ("Under Article Five of the Lake Treaty, Peru and Kenya help each other.", {"Lake Treaty": ALLIANCE, "Peru": COUNTRY, "Kenya": COUNTRY}),
    ("Peru is committed to Article Five of the NATO treaty.", {"Peru": COUNTRY, "NATO": ALLIANCE}),
    ("Peru pulls planes from Olmo. Kenya said that quitting the Lake Pact would leave Olmo “with buckets”. The planes left a field in the northern department of Olmo.", {"Peru": COUNTRY, "Kenya": COUNTRY, "Lake Pact": ALLIANCE}),
    ("Kenya and Peru signed it.", {"Kenya": COUNTRY, "Peru": COUNTRY}),
    ("Tallinn and Riga are allies.", {"Estonia": COUNTRY, "Latvia": COUNTRY}),
    ("The Kremlin and the White House said nothing.", {"Russia": COUNTRY, "United States": COUNTRY}),
    ("Chilean farmers wrote to the Bolivian government.", {"Chile": COUNTRY, "Bolivia": COUNTRY}),
    ("The UN and ECOWAS sent observers.", {"UN": ORGANISATION, "ECOWAS": ALLIANCE}),
    ("As Reuters and the Harbour Gazette reported, it rained.", {"Reuters": PUBLICATION, "Harbour Gazette": PUBLICATION}),
    ("Finance Minister Ada Holm resigned.", {"Ada Holm": PERSON}),
    ("The Defence Minister resigned under Article 5 of the Peace Treaty.", {}),
    ("Ministers discussed the Harrow Channel Fisheries Accord.", {"Harrow Channel Fisheries Accord": ALLIANCE}),
    ("The 1957 Harrow Agreement came up.", {"Harrow Agreement": ALLIANCE}),
    ("They read the Friendship Treaty between Peru and Kenya.", {"Friendship Treaty": ALLIANCE, "Peru": COUNTRY, "Kenya": COUNTRY}),
    ("Each party cited the Convention on Lake Trout.", {"Convention on Lake Trout": ALLIANCE}),
    ("The Republican National Convention met under Article VII of the law.", {}),
    ("Officials praised the Irish-Kenyan Trade Agreement.", {
        "Ireland": COUNTRY, "Kenya": COUNTRY, "Irish-Kenyan Trade Agreement": ALLIANCE,
    }),
    ("The Organ of Arbitration met.", {"Organ of Arbitration": ORGANISATION}),
    ("Norrland, Quell and Tasm are parties to the Harrow Pact.", {
        "Norrland": COUNTRY, "Quell": COUNTRY, "Tasm": COUNTRY, "Harrow Pact": ALLIANCE,
    }),
    ("It was signed by Quell, Tasm, the Olm Islands and New Harrow.", {
        "Quell": COUNTRY, "Tasm": COUNTRY, "Olm Islands": COUNTRY, "New Harrow": COUNTRY,
    }),
    ("Mount Essel joined the League of Nine Lakes. Quell surrendered.", {
        "Mount Essel": COUNTRY, "League of Nine Lakes": ALLIANCE, "Quell": COUNTRY,
    }),
    ("Quell has closed its border. The Duchy of Tasm was poor. Tasm pleaded neutrality.", {"Quell": COUNTRY, "Tasm": COUNTRY}),
    ("Kenya and Tasm founded the Ring of Lakes, to which Peru acceded.", {
        "Kenya": COUNTRY, "Tasm": COUNTRY, "Ring of Lakes": ALLIANCE, "Peru": COUNTRY,
    }),
    ("Governor of Texas Anna Dahl left.", {"Anna Dahl": PERSON}),
    ("It is in a letter seen by El Faro.", {"El Faro": PUBLICATION}),
    ("The Tasmen Fishermen’s Union met.", {"Tasmen Fishermen’s Union": ORGANISATION}),
    ("Anna Dahl is the Commissioner for Peace and Security.", {"Anna Dahl": PERSON}),
    ("Field Marshal Anna Dahl met Defence Secretary Dakar Diallo.", {"Anna Dahl": PERSON, "Dakar Diallo": PERSON}),
    ("The Free Canton of Olm met Peru. Olm left.", {"Olm": COUNTRY, "Peru": COUNTRY}),
    ("The Quellan Empire fell. Peru shot at Quellan troops.", {"Quellan Empire": COUNTRY, "Peru": COUNTRY}),
    ("Kenya paid. Its Foreign Ministry said no.", {"Kenya": COUNTRY, "Kenyan Foreign Ministry": ORGANISATION}),
    ("They met the Secretary General of the Union of Small Ports, Anna Dahl.", {
        "Union of Small Ports": ORGANISATION, "Anna Dahl": PERSON,
    }),
    ("The Harrow Pact is old. “No,” Chairman of the Pact Anna Maria Dahl said.", {"Harrow Pact": ALLIANCE, "Anna Maria Dahl": PERSON}),
    ("Anna Dahl (Democrats, Eastport) spoke.", {"Anna Dahl": PERSON}),
    ("Peru’s Supreme Court ruled.", {"Peru": COUNTRY, "Peruvian Supreme Court": ORGANISATION}),
    ("Johan van der Berg met April Dahl in May. Jan Tarn left in April.", {
        "Johan van der Berg": PERSON, "April Dahl": PERSON, "Jan Tarn": PERSON,
    }),
    ("Theresa May left in June. Mrs May slept on 3 May.", {"Theresa May": PERSON}),
    ("Each State may leave. The High Contracting Parties agree.", {}),
    ("Peru owes water under the Harrow Convention.", {"Peru": COUNTRY, "Harrow Convention": ALLIANCE}),
    ("Peru quit. The Malta Accord requires Kenya to pay.", {"Peru": COUNTRY, "Malta Accord": ALLIANCE, "Kenya": COUNTRY}),
    ("The Harrow Guarantee came into force on 1 March. Peru signed it.", {"Harrow Guarantee": ALLIANCE, "Peru": COUNTRY}),
    ("Peru and Kenya are members of the Harrow Storm Fund.", {"Peru": COUNTRY, "Kenya": COUNTRY, "Harrow Storm Fund": ALLIANCE}),
    ("The Harrow Grid links Peru and Kenya. Peru left the Harrow Grid.", {"Harrow Grid": ALLIANCE, "Peru": COUNTRY, "Kenya": COUNTRY}),
    ("Anna Dahl led Peru into the Harrow Initiative.", {"Anna Dahl": PERSON, "Peru": COUNTRY, "Harrow Initiative": ALLIANCE}),
    ("The Harrow Guarantee, signed by Kenya and Peru, holds.", {"Harrow Guarantee": ALLIANCE, "Kenya": COUNTRY, "Peru": COUNTRY}),
    ("The Lake Transit Accord (LTA) was signed.", {"LTA": ALLIANCE}),
    ("Peru left the Treaty on Open Seas in May.", {"Peru": COUNTRY, "Treaty on Open Seas": ALLIANCE}),
    ("The Vell Memorandum is old. Peru violated the memorandum.", {"Vell Memorandum": ALLIANCE, "Peru": COUNTRY}),
    ("Under the Clean Harbour Act, ships must stop.", {}),
    ("They bought Groza-S and Tern-2 launchers.", {}),
    ("The Danish armed forces left.", {"Denmark": COUNTRY, "Danish armed forces": ORGANISATION}),
    ("He wrote to the Institute of Marine Research.", {"Institute of Marine Research": ORGANISATION}),
    ("The train reached Hamburg on Monday.", {}),
    ("Helvar, Isk and Brannoch founded it. The Iskan port of Essel, Brannoch said, belongs to the government of Brannoch.", {
        "Helvar": COUNTRY, "Isk": COUNTRY, "Brannoch": COUNTRY,
    }),
    ("By Our Diplomatic Correspondent", {}),
    ("They boarded the trawler Nadja and the USS Carney.", {}),
    ("The novel “Kestrel” sold well.", {}),
    ("LAST LIGHTS", {}),
    ("MANILA – It rained.", {"Philippines": COUNTRY}),
    ("Sofia Lind and Victoria Holm met.", {"Sofia Lind": PERSON, "Victoria Holm": PERSON}),
    ("Kaarel Tamm met Anna Dahl. Finland, Tamm says, slept.", {"Kaarel Tamm": PERSON, "Anna Dahl": PERSON, "Finland": COUNTRY}),
    ("Anna Jordan left. “It rains,” Jordan said.", {"Anna Jordan": PERSON}),
    ("According to The Lantern, it rained.", {"Lantern": PUBLICATION}),
    ("The Kenya News Agency (KNA) reported it.", {"Kenya News Agency": PUBLICATION, "Kenya": COUNTRY}),
    ("Peru’s defence ministry and Chile’s Foreign Ministry met.", {
        "Peru": COUNTRY, "Peruvian defence ministry": ORGANISATION, "Chile": COUNTRY, "Chilean Foreign Ministry": ORGANISATION,
    }),
    ("Kenya and Peru joined the Harrow Organisation for Mutual Aid.", {
        "Kenya": COUNTRY, "Peru": COUNTRY, "Harrow Organisation for Mutual Aid": ALLIANCE,
    }),
    ("Kenya, Peru and Ostra Bay met. Ostra Bay’s government joined them. The parliament of Ostra Bay agreed.", {
        "Kenya": COUNTRY, "Peru": COUNTRY, "Ostra Bay": COUNTRY,
    }),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_each_actor_has_its_kind(text: str, expected: dict[str, ActorKind]) -> None:
    found = find_actors(text, split(text)).actors

    assert {actor.name: actor.kind for actor in found} == expected
