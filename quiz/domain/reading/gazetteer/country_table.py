"""The states of the world, one a line: code | name | capitals | demonyms | other names | seats that stand for the state.

The first capital is today’s, others are older or shared ones; the first demonym is the adjective. After the members of
the United Nations come other states and territories, then states of the past, which may have no code.
"""

from __future__ import annotations

COUNTRY_TABLE = """
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.,Emirates
AF|Afghanistan|Kabul|Afghan,Afghani|Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|St. John's,Saint John's|Antiguan,Barbudan|Antigua
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian|Republic of Armenia
AO|Angola|Luanda|Angolan
AR|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean||Casa Rosada
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian,Aussie
AZ|Azerbaijan|Baku|Azerbaijani,Azeri|Republic of Azerbaijan
BA|Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian|Bosnia-Herzegovina,Bosnia
BB|Barbados|Bridgetown|Barbadian,Bajan
BD|Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé,Burkinan|Burkina
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini|Kingdom of Bahrain
BI|Burundi|Gitega,Bujumbura|Burundian
BJ|Benin|Porto-Novo|Beninese,Beninois
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BO|Bolivia|Sucre,La Paz|Bolivian
BR|Brazil|Brasília,Brasilia|Brazilian||Planalto
BS|Bahamas|Nassau|Bahamian|The Bahamas
BT|Bhutan|Thimphu|Bhutanese
BW|Botswana|Gaborone|Botswanan,Motswana,Batswana
BY|Belarus|Minsk|Belarusian,Belarussian,Byelorussian|Byelorussia,Belorussia,Republic of Belarus
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo
CF|Central African Republic|Bangui|Central African|CAR
CG|Republic of the Congo|Brazzaville|Congolese|Republic of Congo,Congo-Brazzaville,Congo
CH|Switzerland|Bern,Berne|Swiss|Swiss Confederation
CI|Ivory Coast|Yamoussoukro|Ivorian,Ivoirian|Côte d'Ivoire,Cote d'Ivoire
CL|Chile|Santiago|Chilean||La Moneda
CM|Cameroon|Yaoundé,Yaounde|Cameroonian
CN|China|Beijing,Peking|Chinese|People's Republic of China,PRC,Red China|Zhongnanhai
CO|Colombia|Bogotá,Bogota|Colombian
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cape Verde|Praia|Cape Verdean,Cape Verdian|Cabo Verde
CY|Cyprus|Nicosia|Cypriot,Greek Cypriot|Republic of Cyprus
CZ|Czech Republic|Prague|Czech|Czechia
DE|Germany|Berlin,Bonn|German|Federal Republic of Germany
DJ|Djibouti|Djibouti City|Djiboutian
DK|Denmark|Copenhagen|Danish,Dane
DM|Dominica|Roseau|Dominican
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorian,Ecuadorean,Ecuadoran
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish,Spaniard||Moncloa
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish,Finn
FJ|Fiji|Suva|Fijian
FM|Micronesia|Palikir|Micronesian|Federated States of Micronesia
FR|France|Paris|French,Frenchman,Frenchmen,Frenchwoman|French Republic|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
GA|Gabon|Libreville|Gabonese
GB|United Kingdom|London|British,Briton,Brit|UK,U.K.,Britain,Great Britain|Downing Street,10 Downing Street,Whitehall,Number 10,No. 10,No 10,Westminster
GD|Grenada|St. George's|Grenadian
GE|Georgia|Tbilisi|Georgian|Republic of Georgia
GH|Ghana|Accra|Ghanaian
GM|Gambia|Banjul|Gambian|The Gambia
GN|Guinea|Conakry|Guinean|Guinea-Conakry
GQ|Equatorial Guinea|Malabo|Equatorial Guinean,Equatoguinean
GR|Greece|Athens|Greek,Hellenic|Hellenic Republic
GT|Guatemala|Guatemala City|Guatemalan
GW|Guinea-Bissau|Bissau|Bissau-Guinean,Guinea-Bissauan
GY|Guyana|Georgetown|Guyanese
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian,Croat
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian,Magyar
ID|Indonesia|Jakarta|Indonesian
IE|Ireland|Dublin|Irish,Irishman,Irishmen,Irishwoman|Republic of Ireland,Irish Republic,Eire
IL|Israel|Jerusalem,Tel Aviv|Israeli|State of Israel
IN|India|New Delhi,Delhi|Indian|Republic of India
IQ|Iraq|Baghdad|Iraqi
IR|Iran|Tehran,Teheran|Iranian|Islamic Republic of Iran,Islamic Republic
IS|Iceland|Reykjavik,Reykjavík|Icelandic,Icelander
IT|Italy|Rome|Italian||Palazzo Chigi,Quirinale
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz Republic,Kirghizstan,Kirgizstan
KH|Cambodia|Phnom Penh|Cambodian,Khmer
KI|Kiribati|Tarawa,South Tarawa|I-Kiribati
KM|Comoros|Moroni|Comoran,Comorian
KN|Saint Kitts and Nevis|Basseterre|Kittitian,Nevisian|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts
KP|North Korea|Pyongyang|North Korean|DPRK,D.P.R.K.,N. Korea,Democratic People's Republic of Korea
KR|South Korea|Seoul|South Korean,Korean|Republic of Korea,Korea,S. Korea|Blue House
KW|Kuwait|Kuwait City|Kuwaiti
KZ|Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani|Republic of Kazakhstan|Akorda
LA|Laos|Vientiane|Laotian,Lao|Lao PDR
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian,St. Lucian|St. Lucia,St Lucia
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Colombo,Sri Jayawardenepura Kotte|Sri Lankan|Ceylon
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Basotho,Mosotho
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Luxembourg City|Luxembourgish,Luxembourger|Luxemburg
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco||Monegasque,Monégasque,Monacan
MD|Moldova|Chisinau,Chișinău,Chişinău|Moldovan,Moldavian|Moldavia,Republic of Moldova
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy,Madagascan
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia
ML|Mali|Bamako|Malian
MM|Myanmar|Naypyidaw,Yangon,Rangoon|Burmese,Myanma|Burma
MN|Mongolia|Ulaanbaatar,Ulan Bator|Mongolian,Mongol
MR|Mauritania|Nouakchott|Mauritanian
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé|Maldivian|The Maldives
MW|Malawi|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican||Los Pinos
MY|Malaysia|Kuala Lumpur|Malaysian|Malaya|Putrajaya
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NE|Niger|Niamey|Nigerien
NG|Nigeria|Abuja|Nigerian||Aso Rock
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands|Amsterdam,The Hague|Dutch,Dutchman,Dutchmen|The Netherlands,Holland
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese,Nepali
NR|Nauru|Yaren|Nauruan
NZ|New Zealand|Wellington|New Zealand,New Zealander,Kiwi||Beehive
OM|Oman|Muscat|Omani|Sultanate of Oman
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PG|Papua New Guinea|Port Moresby|Papua New Guinean,Papuan
PH|Philippines|Manila|Philippine,Filipino,Filipina|The Philippines|Malacañang,Malacanang
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish,Pole
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud,Melekeok|Palauan
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
ST|São Tomé and Príncipe|São Tomé|São Toméan,Sao Tomean|Sao Tome and Principe
SV|El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorian
SY|Syria|Damascus|Syrian|Syrian Arab Republic
SZ|Eswatini|Mbabane,Lobamba|Swazi|Swaziland
TD|Chad|N'Djamena,Ndjamena|Chadian
TG|Togo|Lomé,Lome|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik,Tajikistani|Tadzhikistan
TL|Timor-Leste|Dili|Timorese,East Timorese|East Timor
TM|Turkmenistan|Ashgabat|Turkmen
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Turkey|Ankara|Turkish,Turk|Türkiye,Turkiye
TT|Trinidad and Tobago|Port of Spain|Trinidadian,Tobagonian|Trinidad
TV|Tuvalu|Funafuti|Tuvaluan
TZ|Tanzania|Dodoma|Tanzanian
UA|Ukraine|Kyiv,Kiev|Ukrainian||Bankova
UG|Uganda|Kampala|Ugandan
US|United States|Washington,Washington DC,Washington D.C.|American|US,U.S.,USA,U.S.A.,United States of America,America|White House,Capitol Hill,Foggy Bottom,Oval Office
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbek,Uzbekistani
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian,Saint Vincentian|St. Vincent and the Grenadines,St Vincent and the Grenadines
VE|Venezuela|Caracas|Venezuelan||Miraflores
VN|Vietnam|Hanoi|Vietnamese|Viet Nam
VU|Vanuatu|Port Vila|Vanuatuan,Ni-Vanuatu
WS|Samoa|Apia|Samoan|Western Samoa
YE|Yemen|Sanaa,Sana'a,Aden|Yemeni
ZA|South Africa|Pretoria,Cape Town|South African,S. African|S. Africa|Union Buildings
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean
PS|Palestine|Ramallah|Palestinian|State of Palestine,Palestinian Authority,Palestinian territories
VA|Holy See|Vatican City|Vatican|Vatican
TW|Taiwan|Taipei|Taiwanese|Republic of China
XK|Kosovo|Pristina,Prishtina|Kosovar,Kosovan|Kosova
EH|Western Sahara|Laayoune|Sahrawi
HK|Hong Kong||Hong Konger,Hongkonger
MO|Macau|||Macao
PR|Puerto Rico||Puerto Rican
GL|Greenland|Nuuk|Greenlandic,Greenlander
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
SU|Soviet Union||Soviet|USSR,U.S.S.R.
YU|Yugoslavia||Yugoslav,Yugoslavian
CS|Czechoslovakia||Czechoslovak,Czechoslovakian
DD|East Germany|East Berlin|East German|German Democratic Republic,GDR
DE|West Germany||West German
|South Vietnam|Saigon|South Vietnamese
|North Vietnam||North Vietnamese
ZR|Zaire||Zairean,Zairian|Zaïre
RH|Rhodesia|Salisbury|Rhodesian
|Austria-Hungary||Austro-Hungarian|Austro-Hungarian Empire
|Ottoman Empire|Constantinople|Ottoman|Sublime Porte
|Prussia||Prussian
|Persia||Persian
|Siam||Siamese
|Byzantium||Byzantine|Byzantine Empire
|Sparta||Spartan
|Piedmont-Sardinia||Sardinian|Kingdom of Sardinia
"""
