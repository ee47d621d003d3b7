"""Adjectives and peoples of regions, faiths and parties, and letters that name no body: no actors, alone or before a name."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import listed, words

PEOPLES = listed("""
Arab; Arabs; Arabic; Jewish; Jew; Jews; Islamic; Islamist; Islamists; Muslim; Muslims; Moslem; Moslems; Christian; Christians; Catholic; Catholics; Roman Catholic; Protestant; Protestants
Orthodox; Sunni; Sunnis; Shia; Shias; Shiite; Shiites; Shi'ite; Shi'ites; Alawite; Druze; Hindu; Hindus; Buddhist; Buddhists; Sikh; Sikhs; Zionist; European; Europeans; African; Africans; Asian; Asians
Latin American; North American; South American; Central American; Central Asian; Southeast Asian; South Asian; East Asian; West African; East African; North African; Southern African; Sahelian; Eurasian; Caucasian
Balkan; Baltic; Nordic; Scandinavian; Iberian; Slavic; Slav; Slavs; Turkic; Nordics; Balts; Western; Westerners; Eastern; Northern; Southern; Northeastern; Northwestern; Southeastern; Southwestern; Midwestern; Arctic; Alpine; Mediterranean; Transatlantic
Atlantic; Kurd; Kurds; Kurdish; Chechen; Chechens; Dagestani; Ingush; Tatar; Tatars; Tartar; Tibetan; Tibetans; Uighur; Uyghur; Uighurs; Uyghurs; Basque; Basques; Catalan; Catalans; Flemish; Walloon; Breton; Corsican; Bavarian; Saxon; Prussians; Tamil; Tamils; Sinhalese; Sinhala; Bengali
Punjabi; Kashmiri; Pashtun; Pashtuns; Pushtun; Baluch; Hazara; Rohingya; Karen; Hutu; Hutus; Tutsi; Tutsis; Zulu; Zulus; Xhosa; Tuareg; Tuaregs; Fulani; Hausa; Igbo; Yoruba; Amhara; Oromo; Tigrayan; Tigrayans; Hispanic; Latino; Latinos; Caribbean; Communist; Communists; Socialist; Socialists
Democrat; Democrats; Democratic; Republican; Republicans; Conservative; Conservatives; Liberal; Liberals; Tory; Labourite; Social Democrat; Social Democrats; Christian Democrat; Christian Democrats; Green; Greens; Marxist; Leninist; Maoist; Stalinist; Nazi; Nazis; Fascist; Fascists; Bolshevik; Bolsheviks
Gaullist; Thatcherite; Peronist; Baathist; Houthi; Roman; Romans; Viking; Vikings; Celtic; Germanic; Athenian; Athenians; Theban; Thebans; Corinthian; Corinthians; Trojan; Trojans; Carthaginian; Carthaginians; Macedonians; Ionian; Ionians; Spartiates; Hanseatic; Hellene; Hellenes; Inuit; Maori; Aboriginal; Gypsy; Gypsies; Roma; Anglo; Franco; Parisian; Muscovite; Londoner; Londoners; New Yorker; New Yorkers; Texan; Texans; Californian; Sicilian; Venetian; Florentine; Crimean; Siberian; Bosniak; Bosniaks; Bosnian Serb
Bosnian Serbs; Bosnian Croat; Bosnian Croats; Kosovo Albanian; Kosovo Albanians; Ulster; Biblical; Victorian; Marxists; Trotskyist; Euro; God; Allah; Bible; Koran; Quran; Internet; Web; Earth; English-speaking
""")
# Letters that stand for ideas, offices, money and machines.
LETTERS = words("""
AI AIDS ATM BTP CD CDs CPI DNA EBIT EPS FM FX GDP GDR GDRs GMT GNP HIV HQ ICBM ICBMs ID IED IEDs IPO IPOs IQ IT LNG LPG MPs MEPs MO MRI NGO NGOs OK PC PCs PIN PM PMI POW POWs PR RPG SMS SUV TV TVs UAV UAVs UFO VAT VIP VIPs WMD
II III IV VI VII VIII IX XI XII XIII XIV XVI PhD MBA BA MA CCTV GPS NMD ABM COVID COVID-19 SARS HR USB URL PDF FAQ QA Q&A H1 H2 Q1 Q2 Q3 Q4 MoU MOU MoUs SAM SAMs BST EDT
""")
