"""The states of the world, one a line: code | name | capitals | demonyms | other names | seats that stand for the state.

The first capital is today’s, others are older or shared ones; the first demonym is the adjective. After the members of
the United Nations come other states and territories, then states of the past, which may have no code.
"""

from __future__ import annotations

COUNTRY_TABLE = """
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.,Emirates
AF|Afghanistan|Kabul|Afghan,Afghani|Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|St. John's,Saint John's,St John's|Antiguan,Barbudan|Antigua,Antigua & Barbuda
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian|Republic of Armenia
AO|Angola|Luanda|Angolan
AR|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean||Casa Rosada
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian,Aussie
AZ|Azerbaijan|Baku|Azerbaijani,Azeri|Republic of Azerbaijan
BA|Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian|Bosnia-Herzegovina,Bosnia,Bosnia & Herzegovina,Bosnia-Hercegovina,BiH
BB|Barbados|Bridgetown|Barbadian,Bajan
BD|Bangladesh|Dhaka,Dacca|Bangladeshi|East Pakistan
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé,Burkinan|Burkina,Upper Volta
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini|Kingdom of Bahrain
BI|Burundi|Gitega,Bujumbura|Burundian
BJ|Benin|Porto-Novo|Beninese,Beninois|Dahomey
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BO|Bolivia|Sucre,La Paz|Bolivian
BR|Brazil|Brasília,Brasilia|Brazilian||Planalto,Itamaraty
BS|Bahamas|Nassau|Bahamian|The Bahamas
BT|Bhutan|Thimphu,Thimpu|Bhutanese
BW|Botswana|Gaborone|Botswanan,Motswana,Batswana|Bechuanaland
BY|Belarus|Minsk|Belarusian,Belarussian,Byelorussian|Byelorussia,Belorussia,Republic of Belarus
BZ|Belize|Belmopan|Belizean|British Honduras
CA|Canada|Ottawa|Canadian
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo,D.R. Congo,Congo-Kinshasa,DR of Congo
CF|Central African Republic|Bangui|Central African|CAR,C.A.R.
CG|Republic of the Congo|Brazzaville|Congolese|Republic of Congo,Congo-Brazzaville,Congo,Congo Republic
CH|Switzerland|Bern,Berne|Swiss|Swiss Confederation
CI|Ivory Coast|Yamoussoukro|Ivorian,Ivoirian|Côte d'Ivoire,Cote d'Ivoire
CL|Chile|Santiago,Santiago de Chile|Chilean||La Moneda
CM|Cameroon|Yaoundé,Yaounde|Cameroonian
CN|China|Beijing,Peking|Chinese|People's Republic of China,PRC,Red China|Zhongnanhai
CO|Colombia|Bogotá,Bogota|Colombian||Casa de Nariño
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cape Verde|Praia|Cape Verdean,Cape Verdian,Cabo Verdean|Cabo Verde
CY|Cyprus|Nicosia|Cypriot,Greek Cypriot|Republic of Cyprus
CZ|Czech Republic|Prague|Czech|Czechia
DE|Germany|Berlin,Bonn|German|Federal Republic of Germany,Third Reich,Nazi Germany,Weimar Republic
DJ|Djibouti|Djibouti City|Djiboutian
DK|Denmark|Copenhagen|Danish,Dane
DM|Dominica|Roseau|Dominican
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorian,Ecuadorean,Ecuadoran||Carondelet
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish,Spaniard||Moncloa
ET|Ethiopia|Addis Ababa|Ethiopian,Abyssinian|Abyssinia
FI|Finland|Helsinki|Finnish,Finn
FJ|Fiji|Suva|Fijian
FM|Micronesia|Palikir|Micronesian|Federated States of Micronesia,FSM
FR|France|Paris|French,Frenchman,Frenchmen,Frenchwoman|French Republic|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
GA|Gabon|Libreville|Gabonese
GB|United Kingdom|London|British,Briton,Brit,Britisher|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|Downing Street,10 Downing Street,Whitehall,Number 10,No. 10,No 10,Westminster
GD|Grenada|St. George's,St George's,Saint George's|Grenadian
GE|Georgia|Tbilisi|Georgian|Republic of Georgia
GH|Ghana|Accra|Ghanaian
GM|Gambia|Banjul|Gambian|The Gambia
GN|Guinea|Conakry|Guinean|Guinea-Conakry
GQ|Equatorial Guinea|Malabo|Equatorial Guinean,Equatoguinean
GR|Greece|Athens|Greek,Hellenic|Hellenic Republic
GT|Guatemala|Guatemala City|Guatemalan
GW|Guinea-Bissau|Bissau|Bissau-Guinean,Guinea-Bissauan|Guinea Bissau
GY|Guyana|Georgetown|Guyanese|British Guiana
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian,Croat
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian,Magyar
ID|Indonesia|Jakarta,Nusantara|Indonesian|Dutch East Indies
IE|Ireland|Dublin|Irish,Irishman,Irishmen,Irishwoman|Republic of Ireland,Irish Republic,Eire,Irish Free State
IL|Israel|Jerusalem,Tel Aviv|Israeli|State of Israel
IN|India|New Delhi,Delhi|Indian|Republic of India|South Block,Raisina Hill
IQ|Iraq|Baghdad|Iraqi
IR|Iran|Tehran,Teheran|Iranian|Islamic Republic of Iran,Islamic Republic,I.R. Iran
IS|Iceland|Reykjavik,Reykjavík|Icelandic,Icelander
IT|Italy|Rome|Italian||Palazzo Chigi,Quirinale
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan,Transjordan
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz Republic,Kirghizstan,Kirgizstan
KH|Cambodia|Phnom Penh|Cambodian,Khmer|Kampuchea
KI|Kiribati|Tarawa,South Tarawa|I-Kiribati|Gilbert Islands
KM|Comoros|Moroni|Comoran,Comorian
KN|Saint Kitts and Nevis|Basseterre|Kittitian,Nevisian|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts,St Kitts,St. Kitts & Nevis,St Kitts & Nevis,Saint Kitts
KP|North Korea|Pyongyang|North Korean|DPRK,D.P.R.K.,N. Korea,Democratic People's Republic of Korea
KR|South Korea|Seoul|South Korean,Korean|Republic of Korea,Korea,S. Korea,ROK,R.O.K.|Blue House,Cheong Wa Dae
KW|Kuwait|Kuwait City|Kuwaiti
KZ|Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani|Republic of Kazakhstan|Akorda
LA|Laos|Vientiane|Laotian,Lao|Lao PDR,Lao People's Democratic Republic
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian,St. Lucian,St Lucian|St. Lucia,St Lucia
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Colombo,Sri Jayawardenepura Kotte,Sri Jayewardenepura Kotte|Sri Lankan|Ceylon
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Basotho,Mosotho|Basutoland
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Luxembourg City|Luxembourgish,Luxembourger|Luxemburg
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco||Monegasque,Monégasque,Monacan
MD|Moldova|Chisinau,Chișinău,Chişinău,Kishinev|Moldovan,Moldavian|Moldavia,Republic of Moldova
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy,Madagascan
MH|Marshall Islands|Majuro|Marshallese|RMI
MK|North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia,FYROM,Republic of North Macedonia,FYR Macedonia
ML|Mali|Bamako|Malian
MM|Myanmar|Naypyidaw,Yangon,Rangoon,Nay Pyi Taw,Naypyitaw|Burmese,Myanma|Burma
MN|Mongolia|Ulaanbaatar,Ulan Bator|Mongolian,Mongol
MR|Mauritania|Nouakchott|Mauritanian
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé,Male|Maldivian|The Maldives
MW|Malawi|Lilongwe|Malawian|Nyasaland
MX|Mexico|Mexico City|Mexican||Los Pinos
MY|Malaysia|Kuala Lumpur|Malaysian|Malaya|Putrajaya
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian|South West Africa,South-West Africa
NE|Niger|Niamey|Nigerien
NG|Nigeria|Abuja|Nigerian||Aso Rock
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands|Amsterdam,The Hague|Dutch,Dutchman,Dutchmen,Dutchwoman|The Netherlands,Holland,Kingdom of the Netherlands
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese,Nepali
NR|Nauru|Yaren|Nauruan
NZ|New Zealand|Wellington|New Zealand,New Zealander,Kiwi|Aotearoa New Zealand,Aotearoa|Beehive
OM|Oman|Muscat|Omani|Sultanate of Oman
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PG|Papua New Guinea|Port Moresby|Papua New Guinean,Papuan|PNG
PH|Philippines|Manila|Philippine,Filipino,Filipina|The Philippines|Malacañang,Malacanang
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish,Pole|Republic of Poland,Rzeczpospolita Polska
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud,Melekeok,Koror|Palauan
PY|Paraguay|Asunción,Asuncion|Paraguayan
QA|Qatar|Doha|Qatari
RO|Romania|Bucharest|Romanian|Rumania
RS|Serbia|Belgrade|Serbian,Serb|Republic of Serbia
RU|Russia|Moscow|Russian|Russian Federation|Kremlin
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia,KSA
SB|Solomon Islands|Honiara|Solomon Islander|Solomons
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish,Swede
SG|Singapore||Singaporean|Republic of Singapore
SI|Slovenia|Ljubljana|Slovenian,Slovene
SK|Slovakia|Bratislava|Slovak,Slovakian|Slovak Republic
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino||Sammarinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali,Somalian
SR|Suriname|Paramaribo|Surinamese,Surinamer|Surinam
SS|South Sudan|Juba|South Sudanese
ST|São Tomé and Príncipe|São Tomé|São Toméan,Sao Tomean,Santomean,Sao Toméan|Sao Tome and Principe,São Tomé & Príncipe
SV|El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorian,Salvadoreño
SY|Syria|Damascus|Syrian|Syrian Arab Republic
SZ|Eswatini|Mbabane,Lobamba|Swazi|Swaziland,eSwatini,Kingdom of Eswatini
TD|Chad|N'Djamena,Ndjamena|Chadian
TG|Togo|Lomé,Lome|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik,Tajikistani|Tadzhikistan
TL|Timor-Leste|Dili|Timorese,East Timorese|East Timor,Timor Leste
TM|Turkmenistan|Ashgabat,Ashkhabad|Turkmen,Turkmenistani
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Turkey|Ankara|Turkish,Turk|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye
TT|Trinidad and Tobago|Port of Spain,Port-of-Spain|Trinidadian,Tobagonian|Trinidad,Trinidad & Tobago,Tobago
TV|Tuvalu|Funafuti|Tuvaluan|Ellice Islands
TZ|Tanzania|Dodoma|Tanzanian|Tanganyika,United Republic of Tanzania
UA|Ukraine|Kyiv,Kiev|Ukrainian||Bankova
UG|Uganda|Kampala|Ugandan
US|United States|Washington,Washington DC,Washington D.C.|American|US,U.S.,U.S,USA,U.S.A.,United States of America,America|White House,Capitol Hill,Foggy Bottom,Oval Office
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbek,Uzbekistani
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian,Saint Vincentian|St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent,St. Vincent,St Vincent,SVG
VE|Venezuela|Caracas|Venezuelan||Miraflores
VN|Vietnam|Hanoi|Vietnamese|Viet Nam,Socialist Republic of Vietnam
VU|Vanuatu|Port Vila,Port-Vila|Vanuatuan,Ni-Vanuatu|New Hebrides
WS|Samoa|Apia|Samoan|Western Samoa
YE|Yemen|Sanaa,Sana'a,Aden|Yemeni
ZA|South Africa|Pretoria,Cape Town|South African,S. African|S. Africa|Union Buildings
ZM|Zambia|Lusaka|Zambian|Northern Rhodesia
ZW|Zimbabwe|Harare|Zimbabwean
PS|Palestine|Ramallah|Palestinian|State of Palestine,Palestinian Authority,Palestinian territories
VA|Holy See|Vatican City|Vatican|Vatican
TW|Taiwan|Taipei|Taiwanese|Republic of China,Formosa,Chinese Taipei
XK|Kosovo|Pristina,Prishtina|Kosovar,Kosovan|Kosova
EH|Western Sahara|Laayoune|Sahrawi,Sahrawian,Saharawi|Sahrawi Arab Democratic Republic,SADR,Sahrawi Republic
HK|Hong Kong||Hong Konger,Hongkonger
MO|Macau|||Macao
PR|Puerto Rico||Puerto Rican
GL|Greenland|Nuuk|Greenlandic,Greenlander|Kalaallit Nunaat
FO|Faroe Islands|Tórshavn|Faroese,Faroe Islander|Faroes,Faeroe Islands,Faeroes,The Faroes
CK|Cook Islands|Avarua|Cook Islander
NU|Niue|Alofi|Niuean
TK|Tokelau||Tokelauan
NC|New Caledonia|Nouméa|New Caledonian
PF|French Polynesia|Papeete|French Polynesian
BM|Bermuda||Bermudian,Bermudan
AW|Aruba|Oranjestad|Aruban
CW|Curaçao|Willemstad|Curaçaoan
MS|Montserrat||Montserratian
GB|England||English,Englishman,Englishmen
GB|Scotland|Edinburgh|Scottish,Scot,Scots,Scotsman||Holyrood
GB|Wales|Cardiff|Welsh,Welshman
GB|Northern Ireland|Belfast|Northern Irish||Stormont
|Abkhazia|Sukhumi|Abkhaz,Abkhazian
|South Ossetia|Tskhinvali|South Ossetian,Ossetian
|Transnistria|Tiraspol|Transnistrian|Transdniester
|Nagorno-Karabakh|Stepanakert|Karabakhi|Artsakh,Nagorny Karabakh,Karabakh
|Northern Cyprus||Turkish Cypriot|Turkish Republic of Northern Cyprus
|Somaliland|Hargeisa|Somalilander
SU|Soviet Union||Soviet|USSR,U.S.S.R.,Soviet Russia,Union of Soviet Socialist Republics
YU|Yugoslavia||Yugoslav,Yugoslavian
CS|Czechoslovakia||Czechoslovak,Czechoslovakian
DD|East Germany|East Berlin|East German|German Democratic Republic,GDR
DE|West Germany||West German
|South Vietnam|Saigon|South Vietnamese
|North Vietnam||North Vietnamese
ZR|Zaire||Zairean,Zairian|Zaïre
RH|Rhodesia|Salisbury|Rhodesian
|Austria-Hungary||Austro-Hungarian,Habsburg,Hapsburg|Austro-Hungarian Empire,Habsburg Empire,Habsburg Monarchy,Hapsburg Empire
|Ottoman Empire|Constantinople|Ottoman|Sublime Porte,Ottoman Turkey
|Prussia||Prussian
|Persia||Persian
|Siam||Siamese
|Byzantium||Byzantine|Byzantine Empire
|Sparta||Spartan
|Piedmont-Sardinia||Sardinian|Kingdom of Sardinia
"""
