"""Parts of the world, of states and of the sea that are no states: no actors, but not to be taken for any either."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import listed

REGIONS = listed("""
Europe; Asia; Africa; Americas; Antarctica; Oceania; Australasia; Eurasia; Middle East; Near East; Far East; Levant; Maghreb; Sahel; Sahara; Horn of Africa
West Bank; Gaza; Gaza Strip; Golan; Golan Heights; Sinai; Sinai Peninsula; Negev; Galilee; South Caucasus; North Caucasus; Caucasus; Transcaucasia; Balkans
Western Balkans; Scandinavia; Baltics; Baltic; Siberia; Crimea; Donbas; Donbass; Kashmir; Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan
Nakhichevan; Nakhchivan; Syunik; Zangezur; Zangezur corridor; Lachin corridor; Latin America; North America; South America; Central America; Caribbean; West Indies; Central Asia
Southeast Asia; South-East Asia; South East Asia; East Asia; South Asia; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Sub-Saharan Africa
Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Mediterranean; Black Sea; Caspian Sea; Caspian; Red Sea; Persian Gulf; Gulf; Gulf of Aden
Pacific; Pacific Ocean; Atlantic; Atlantic Ocean; North Atlantic; Indian Ocean; Indo-Pacific; Asia-Pacific; Arctic; Arctic Ocean; Baltic Sea; North Sea; Adriatic; Aegean; Aegean Sea; Sea of Azov; South China Sea
East China Sea; Sea of Japan; Yellow Sea; Arabian Sea; Arabian Peninsula; Arabia; Korean Peninsula; Korean peninsula; Iberia; Iberian Peninsula; Strait of Hormuz; Taiwan Strait; Bosphorus; Bosporus; Dardanelles; Suez Canal; Panama Canal
English Channel; Kurdistan; Iraqi Kurdistan; Tibet; Xinjiang; Inner Mongolia; Manchuria; Darfur; Kordofan; Tigray; Ogaden; Biafra; Katanga; Kivu; North Kivu; South Kivu; Ituri; Casamance; Cabinda; Azawad
Liptako-Gourma; KwaZulu-Natal; Zululand; Gauteng; Borno; Punjab; Sindh; Sind; Baluchistan; Balochistan; Khyber Pakhtunkhwa; Helmand; Kerala; Bihar; Gujarat; Assam; Tamil Nadu; Uttar Pradesh; Madhya Pradesh; Maharashtra; Rajasthan; Bengal; West Bengal; Aceh; Papua; Irian Jaya; Java; Sumatra
Borneo; Bali; Timor; Mindanao; Luzon; Okinawa; Hokkaido; Honshu; Kyushu; Kuril Islands; Kuriles; Sakhalin; Spratly Islands; Spratlys; Paracel Islands; Diego Garcia; Chagos Islands; Guam; Hawaii; Alaska; Alabama; Arizona; Arkansas; California; Colorado; Connecticut
Delaware; Florida; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina
North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; New England; Manhattan; Brooklyn; Bronx; Harlem; Silicon Valley; Midwest; Long Island
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; New South Wales; Queensland; Tasmania; Western Australia; South Australia; Catalonia; Basque Country; Andalusia; Galicia; Corsica; Sardinia
Sicily; Lombardy; Tuscany; Piedmont; Veneto; Calabria; Crete; Macedonia and Thrace; Thrace; Anatolia; Bavaria; Saxony; Lower Saxony; Hesse; Thuringia; Brandenburg; Rhineland; Ruhr; North Rhine-Westphalia; Schleswig-Holstein; Alsace; Lorraine; Brittany; Normandy; Provence; Burgundy
Savoy; Flanders; Wallonia; Silesia; Pomerania; Galicia; Transylvania; Bessarabia; Bukovina; Moravia; Bohemia; Sudetenland; Ruthenia; Vojvodina; Sandzak; Dalmatia; Slavonia; Krajina; Eastern Slavonia; Istria; Republika Srpska; Srpska; Gagauzia; Adjara; Ajaria
Karelia; Lapland; Svalbard; Spitsbergen; Channel Islands; Jersey; Guernsey; Isle of Man; Falkland Islands; Falklands; Malvinas; Gibraltar; Cayman Islands; British Virgin Islands; Virgin Islands; Anguilla; Guadeloupe; Martinique
French Guiana; Reunion; Mayotte; Tahiti; Bougainville; Azores; Madeira; Canary Islands; Balearic Islands; Mallorca; Majorca; Ibiza; Amazon; Andes; Himalayas; Alps; Pyrenees; Carpathians; Urals
Danube; Rhine; Volga; Dnieper; Dnipro River; Don; Vistula; Oder; Neisse; Elbe; Seine; Thames; Nile; Blue Nile; White Nile; Congo River; Niger River; Zambezi; Limpopo; Tigris; Euphrates; Jordan River; Jordan Valley; Indus; Ganges; Brahmaputra; Mekong; Yangtze; Yellow River; Amur; Mississippi River
Rio Grande; Orinoco; Lake Chad; Lake Victoria; Lake Geneva; Kent; Essex; Sussex; Surrey; Hampshire; Dorset; Devon; Cornwall; Somerset; Wiltshire; Norfolk; Suffolk; Cumbria; Lancashire; Yorkshire; Northumberland; Durham; Derbyshire; Nottinghamshire; Leicestershire; Warwickshire
Worcestershire; Gloucestershire; Oxfordshire; Berkshire; Hertfordshire; Glamorgan; Ulster; Munster; Leinster; Connacht; Tyrone; Fermanagh; Midlands; West Midlands; Merseyside; Wall Street; Chiapas; Sinaloa; Sonora; Chihuahua; Veracruz; Oaxaca; Baja California; Yucatan; Patagonia; Tierra del Fuego
Mato Grosso; Minas Gerais; Bahia; Amazonas; Antioquia; Arauca; Chaco; Primorye; Kamchatka; Chukotka; Yakutia; Altai; Buryatia; Kuban; Stavropol; Krasnodar; Mordovia; Bashkortostan; Udmurtia; Kalmykia; Luhansk People's Republic; Donetsk People's Republic; Zaporizhzhia; Kherson; Donetsk; Luhansk
Guangdong; Fujian; Sichuan; Yunnan; Hunan; Hubei; Henan; Hebei; Shandong; Zhejiang; Jiangsu; Jiangxi; Guangxi; Hainan; Heilongjiang; Jilin; Liaoning; Gansu; Shaanxi; Shanxi; Kowloon; New Territories; Kinmen; Matsu; Earth; West; East; North; South; Old World; New World; Third World; Global South; Outer Space
""")
