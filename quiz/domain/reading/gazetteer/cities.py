"""Cities of the world that are no capital, the larger ones after GeoNames (geonames.org, CC BY 4.0): no actors."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import listed

CITIES = listed("""
A Coruña; Aachen; Aarhus; Abeokuta; Aberdeen; Abha; Abidjan; Abobo; Abomey-Calavi; Abū Ghurayb; Abū al-Kahṣīb; Acapulco; Adana; Adelaide; Ado-Ekiti
Agadez; Agadir; Agege; Aguascalientes; Ahmedabad; Ahvaz; Aihara; Ajegunle; Ajman; Akowonjo; Aksaray; Aktobe; Akure; Al Ain City; Al Aḩmadī
Al Başrah al Qadīmah; Al Diwaniyah; Al Fallūjah; Al Fayyum; Al Hillah; Al Hoceïma; Al Hufūf; Al Jubayl; Al Kharj; Al Khuşūş; Al Madīnah; Al Mansurah
Al Mawşil al Jadīdah; Al Maḩallah al Kubrá; Al Maḩmūdīyah; Al Mubarraz; Al Qadarif; Al Qāmishlī; Al Ḩasakah; Al Ḩudaydah; Al ‘Amārah; Al-Kut; Alanya
Albacete; Albuquerque; Alcalá de Henares; Alcorcón; Aleppo; Alexandria; Alicante; Alimosho; Almere Stad; Almería; Altona; Amadora; Ambato; Anaheim
Anchorage; Andijon; Angren; Antakya; Antalya; Antipolo; Antofagasta; Antwerp; Aqaba; Ar Raqqah; Archway; Ardabīl; Arequipa; Arifwala; Arkhangelsk
Arlington; Arusha; Arāk; Ash Shaţrah; Ashdod; Assiut; Astrakhan; Aswān; Ataşehir; Atlanta; Atyrau; Auckland; Augsburg; Avdiivka; Awasa; Badalona
Bafoussam; Bahawalpur; Bahir Dar; Bahçelievler; Bakersfield; Bakhmut; Balbala; Balti; Baltimore; Bamenda; Bandar Abbas; Bandar Lampung; Bandung
Bangalore; Banja Luka; Bannu; Banqiao; Baoding; Baoshan; Baotou; Baranovichi; Barcelona; Barnaul; Barquisimeto; Barranquilla; Basel; Basildon; Basra
Basrah; Batam; Batikent; Baton Rouge; Battagram; Batumi; Bauchi; Bawshar; Bayan Nur; Bayjī; Bazhong; Bağcılar; Beersheba; Beira; Bekasi; Belgorod
Belo Horizonte; Belém; Bengaluru; Benghazi; Benguela; Benin City; Benoni; Bergen; Beslan; Bethlehem; Bexley; Beylikdüzü; Bharatpur; Bhawana; Bhopal
Białystok; Bida; Bielefeld; Bielsko-Biala; Bihac; Bila Tserkva; Bilbao; Birkenhead; Birmingham; Biên Hòa; Blackpool; Blantyre; Bloemfontein
Bnei Brak; Bobo-Dioulasso; Bobruysk; Bochum; Bogor; Boise; Boksburg; Bologna; Bombay; Borama; Bordeaux; Borshchahivka; Boston; Bouake; Bouaké
Bournemouth; Bradford; Braga; Brampton; Braunschweig; Braşov; Breda; Bremen; Brescia; Brest; Brest-Litovsk; Brighton; Brisbane; Bristol; Brno
Brooklyn; Bruges; Bryansk; Bucheon-si; Buda; Budta; Buffalo; Bukavu; Bukhara; Bulawayo; Bunamwaya; Bunia; Buraydah; Burewala; Burgas; Burgos
Burlington; Burnaby; Burnley; Bursa; Busan; Bushehr; Business Bay; Bydgoszcz; Bytom; Cabinda; Cagayan de Oro; Calabar; Calais; Calcutta; Calgary
Cali; Callao; Caloocan; Calumbo; Camama; Camayenne; Cambridge; Camp David; Campinas; Campo Grande; Cancun; Cancún; Cannes; Canton; Carabanchel
Carrefour; Cartagena; Casablanca; Castelló de la Plana; Catania; Cazenga; Cebu City; Central Coast; Cergy-Pontoise; Chak Jhumra; Changchun; Changsha
Changshu; Changwon; Changzhou; Chaozhou; Charleroi; Chattogram; Cheboksary; Chelyabinsk; Chemnitz; Chengdu; Chennai; Cheongju-si; Cherepovets
Cherkasy; Chernihiv; Chernivtsi; Chernobyl; Chesapeake; Chiang Mai; Chiba; Chicago; Chiclayo; Chihuahua; Chilanzar; Chimoio; Chiniot; Chita
Chittagong; Chitungwiza; Chongqing; Christchurch; Chula Vista; Chunian; Cincinnati; City of Westminster; Ciudad Guayana; Ciudad Juárez; Ciudad Lineal
Ciudad Nezahualcoyotl; Cleveland; Cluj; Cluj-Napoca; Cochabamba; Coimbatore; Colchester; Cologne; Colorado Springs; Columbus; Constanta; Constantine
Constanţa; Cordoba; Cork; Corpus Christi; Cotonou; Coventry; Craiova; Croydon; Cuenca; Culiacán; Curitiba; Cusco; Cuíto; Częstochowa; Córdoba; Cúcuta
Cần Thơ; Da Nang; Daegu; Daejeon; Dalian; Dallas; Daloa; Dammam; Danang; Daqing; Darnytsya; Darwin; Datong; Davao; Davos; Dayrah; Dazhou; Daşoguz
Debrecen; Deir ez-Zor; Delmas; Denizli; Denver; Depok; Dera Ghazi Khan; Dera Ismail Khan; Derbent; Derby; Derry; Desna; Desnyanskyi; Detroit; Dhahran
Diepsloot; Dihok; Diyarbakir; Diyarbakır; Dnipro; Dniprovskyi; Donaustadt; Donetsk; Dongguan; Dortmund; Douala; Dover; Dresden; Dubai; Dubrovnik
Dudley; Duisburg; Dundee; Dunedin; Dunkirk; Duque de Caxias; Durban; Durham; Durrës; Düsseldorf; East Helsinki; East Jerusalem; East London
Ebute Ikorodu; Ecatepec de Morelos; Edmonton; Eilat; Eimsbüttel; Eindhoven; Eixample; El Obeid; El Paso; Elazığ; Elche; Eldoret; Emalahleni
Enfield Town; Entebbe; Enugu; Erbil; Erfurt; Erzurum; Esenler; Esenyurt; Eskişehir; Eslamshahr; Esna; Espoo; Etobicoke; Evaton; Exeter; Faisalabad
Fallujah; Fatih; Favoriten; Fengshan; Fergana; Fort Wayne; Fort Worth; Fortaleza; Foshan; Frankfurt; Frankfurt am Main; Freiburg; Fremont; Fresno
Fuencarral; Fuencarral-El Pardo; Fuenlabrada; Fukuoka; Fuyang; Fuzhou; Galaţi; Galway; Ganja; Ganzhou; Gao; Gatineau; Gaza; Gaza City; Gaziantep
Gazipur; Gboko; Gdansk; Gdańsk; Gdynia; Geelong; Gelsenkirchen; General Santos; Geneva; Genoa; Gent; Getafe; Ghent; Gijón; Gilbert; Giza; Glasgow
Glendale; Gliwice; Gloucester; Goiânia; Gold Coast; Golfe; Goma; Gombe; Gomel; Gonder; Gorazde; Gori; Goris; Gothenburg; Goyang-si; Gqeberha; Granada
Graz; Greensboro; Grodno; Groningen; Grozny; Guadalajara; Guangzhou; Guantanamo; Guantanamo Bay; Guarulhos; Guayaquil; Guilin; Guiyang; Gujranwala
Gujrat; Gulu; Gustavo Adolfo Madero; Gwangju; Gyumri; Hafar Al-Batin; Hafizabad; Haifa; Haikou; Haiphong; Halifax; Halle; Hama; Hamadān; Hamamatsu
Hamburg; Hamburg-Mitte; Hamburg-Nord; Hamhŭng; Hangzhou; Hannover; Hanover; Harbin; Hargeysa; Harrow; Hebron; Hefei; Herat; Hermosillo; Herāt
Hialeah; High Wycombe; Hiroshima; Hlaingthaya; Ho Chi Minh City; Hobart; Hodeidah; Hohhot; Hoji ya Henda; Homs; Hong Kong Island; Honolulu; Horlivka
Houston; Hrodna; Hsinchu; Huainan; Huambo; Huancayo; Huddersfield; Huizhou; Hull; Hyderabad; H̱olon; Iaşi; Ibadan; Idlib; Ijebu Ode; Ikare; Ikeja
Ile-Ife; Ilesa; Ilford; Ilorin; Incheon; Incirlik; Indianapolis; Indore; Innsbruck; Inverness; Ipoh; Ipswich; Iquitos; Irbid; Irbil; Irkutsk; Irvine
Iseyin; Isfahan; Isfara; Islington; Ismailia; Istanbul; Istaravshan; Ivano-Frankivsk; Ivanovo; Izhevsk; Izmir; Iztapalapa; Jacksonville; Jaffna
Jaipur; Jalalabad; Jalalpur Pirwala; Jalālābād; Jammu; Jebel Ali; Jeddah; Jenin; Jepara; Jerez de la Frontera; Jericho; Jermuk; Jersey City
Jhang Sadr; Jiading; Jiangmen; Jiangyin; Jieyang; Jijiga; Jilin; Jinan; Jizzax; Johannesburg; Johor Bahru; Jos; João Pessoa; Kaduna; Kahama
Kahramanmaraş; Kakamega; Kaliningrad; Kalininskiy; Kallakurichi; Kaluga; Kampung Baru Subang; Kamyanske; Kananga; Kandahar; Kandahār; Kano; Kanpur
Kansas City; Kaohsiung; Kapan; Karabağlar; Karachi; Karagandy; Karaj; Karbala; Karlsruhe; Karşıyaka; Kashan; Kassala; Kassel; Kasur; Katowice
Katsina; Kaunas; Kawasaki; Kayes; Kayseri; Kazan; Keelung; Kelar; Kemerovo; Kenitra; Kennedy; Kerman; Kermanshah; Khabarovsk; Khamis Mushait
Khan Younis; Kharkiv; Kharkov; Khartoum North; Kherson; Khirdalan; Khmelnytskyi; Khorramabad; Khorramshahr; Khujand; Khulna; Khuraybat as Sūq
Khān Yūnis; Khānaqīn; Kidal; Kiel; Kielce; Kigoma; Kikolo; Kikwit; Kima Kieza; Kingston upon Hull; Kira; Kirkuk; Kisangani; Kisumu; Kitakyushu
Kitchener; Kitwe; Klaipeda; Klaipėda; Knin; Kobe; Kolkata; Kolwezi; Kom Ombo; Konak; Konibodom; Konya; Korhogo; Kostanay; Koumassi; Koutiala; Kowloon
Kowloon City; Košice; Kraków; Krasnodar; Krasnogvargeisky; Krasnoyarsk; Krefeld; Kremenchuk; Kropyvnytskyi; Krugersdorp; Kryvyy Rih; Kumamoto; Kumasi
Kunduz; Kunming; Kunshan; Kurgan; Kursk; Kutaisi; Kyoto; Kyzylorda; Köln; Küçükçekmece; Kāshān; Kŭlob; Lachin; Lagos; Lahore; Lanzhou; Larkana
Las Palmas de Gran Canaria; Las Vegas; Latakia; Latina; Lausanne; Laval; Le Havre; Leeds; Leganés; Leicester; Leipzig; Lekki; Leningrad; Lexington
Lexington-Fayette; León de los Aldama; Lianyungang; Liege; Likasi; Lille; Limerick; Linyi; Linz; Lipetsk; Liverpool; Liège; Lobito; Logan City
Londonderry; Long Beach; Longueuil; Los Angeles; Louisville; Lubango; Lubbock; Lublin; Lubumbashi; Lucknow; Ludhiana; Luhansk; Luton; Lutsk; Luxor
Lviv; Lvov; Lyon; Lyons; Lübeck; Lüliang; Maastricht; Maceió; Madinah; Madison; Madras; Madīnat an Naşr; Magdeburg; Magnitogorsk; Mahilyow; Maianga
Maiduguri; Mainz; Maipú; Makassar; Makhachkala; Makiyivka; Makkah; Makurdi; Malang; Malanje; Malatya; Malingao; Malir Cantonment; Malmo; Malmö
Maltepe; Manaus; Manchester; Mandalay; Manhattan; Mannheim; Mansfield; Manukau City; Maracaibo; Maradi; Mardan; Marg‘ilon; Marienthal; Mariupol
Markham; Marne La Vallée; Marrakesh; Marseille; Marseilles; Mashhad; Masina; Matadi; Matola; Mawlamyine; Mazar-i-Sharif; Mazār-e Sharīf; Mbandaka
Mbeya; Mbuji-Mayi; Meads; Mecca; Medan; Medellin; Medellín; Medina; Meknes; Melbourne; Melitopol; Memphis; Mersin; Mesa; Messina; Mexicali; Miami
Mianyang; Middlesbrough; Milan; Milton Keynes; Milwaukee; Mingora; Minhang; Minna; Minneapolis; Misrata; Misratah; Mississauga; Mitrovica; Mixco
Modena; Mogilev; Mokotów; Mombasa; Monterrey; Montpellier; Montreal; Montréal; Mopti; Morelia; Morogoro; Mostar; Mosul; Mukalla; Mulenvos; Multan
Mumbai; Munich; Muratpaşa; Murcia; Murmansk; Musaffah; Muzaffarābād; Mwanza; Mykolayiv; Málaga; Mérida; Móstoles; Mönchengladbach; Mülheim; Münster
Naberezhnyye Chelny; Nablus; Nagasaki; Nagoya; Nagpur; Najaf; Najrān; Nakuru; Namangan; Nampula; Nanchang; Nanchong; Nanjing; Nanning; Nansana
Nantes; Nantong; Nanyang; Naples; Narva; Nashville; Nasiriyah; Natal; Natanz; Naucalpan de Juárez; Navi Mumbai; Nawabshah; Nay Pyi Taw; Nazran
Nazrēt; Ndola; Nepean; Netanya; Neue Neustadt; New Kingston; New Orleans; New Territories; New York; New York City; Newark; Newcastle
Newcastle upon Tyne; Newport; Niigata; Nijmegen; Nilüfer; Ningbo; Nis; Nizhniy Novgorod; Nizhny Novgorod; Nizhny Tagil; Norfolk; North Shore
Northampton; Norwich; Nottingham; Nova Iguaçu; Nova Vida; Novi Sad; Novokuznetsk; Novosibirsk; Novozavodskyi; Nukus; Nuremberg; Nyala; Oakland
Oakville; Obalende; Oberhausen; Obolon; Odense; Odesa; Odessa; Ogbomoso; Okara; Okayama; Okene; Oklahoma City; Oldham; Omaha; Omdurman; Omsk; Ondo
Onitsha; Oradea; Oral; Oran; Ordos; Orenburg; Orlando; Orël; Orūmīyeh; Osaka; Osasco; Osh; Oshawa; Osogbo; Ostrava; Oujda; Oulu; Oviedo; Owerri
Oxford; Padang; Padua; Palembang; Palermo; Palma; Pamplona; Paranaque City; Parma; Pasig City; Patna; Pavlodar; Pekanbaru; Penza; Perm; Perth
Peshawar; Pest; Petaling Jaya; Petaẖ Tiqva; Petersburg; Petropavl; Philadelphia; Phoenix; Phuket; Pietermaritzburg; Pikine; Pimpri-Chinchwad
Pindi Bhattian; Pittsburgh; Piura; Plano; Ploieşti; Plovdiv; Plymouth; Pointe-Noire; Pokhara; Poltava; Port Elizabeth; Port Harcourt; Port Said
Port Sudan; Portland; Porto; Porto Alegre; Portsmouth; Poti; Potsdam; Poznań; Praga Południe; Prato; Pravyi Bereh; Preston; Prizren; Pskov; Pudong
Puebla; Puente Alto; Puente de Vallecas; Pune; Punta del Este; Pusan; Putian; Puxi; Puyang; Pétionville; Qarshi; Qazvin; Qingdao; Qingyang; Qingyuan
Qods; Qom; Qo‘qon; Quarto Oggiaro; Quebec City; Queens; Quetta; Quezon City; Québec; Radom; Rafah; Rahim Yar Khan; Rajshahi; Raleigh; Ramadi
Ramat Gan; Rangpur; Raqqa; Ras Al Khaimah; Rasapūdipalem; Rasht; Rawalpindi; Rayon KTZ; Recife; Reggio Calabria; Reims; Rennes; Reno; Richmond
Richmond Hill; Rio; Rio de Janeiro; Rishon LeTsiyyon; Riverside; Rivne; Rosario; Rostock; Rostov; Rostov-on-Don; Rotterdam; Ruiru; Russeifa
Rustenburg; Ryazan; Rzeszów; Saarbrücken; Sabadell; Sacramento; Sadr City; Sagamihara; Sahiwal; Saint Paul; Saint Petersburg; Saint-Étienne; Saitama
Sakai; Salonika; Salt Lake City; Saltillo; Saltivka; Salzburg; Salé; Samara; Samarinda; Samarkand; Samba; Samsun; San Antonio; San Diego
San Francisco; San Jose; San Juan; San Luis Potosí; San Pedro Sula; San-Pédro; Sanandaj; Sancaktepe; Sant Martí; Santa Ana; Santa Cruz de Tenerife
Santa Cruz de la Sierra; Santander; Santiago de Cuba; Santiago de Querétaro; Santiago de los Caballeros; Santo Domingo Este; Santo Domingo Oeste
Santo Domingo de los Colorados; Sants-Montjuïc; Sao Paulo; Sapele; Sapporo; Saransk; Saratov; Sargodha; Saskatoon; Saurimo; Scottsdale; Seattle; Seeb
Semarang; Semey; Sendai; Seongnam-si; Serang; Setagaya; Sevastopol; Sevilla; Seville; Sha Tin; Shah Alam; Shahrīār; Sham Shui Po; Shanghai; Shangqiu
Shantou; Shaoxing; Sharjah; Sheffield; Shekhupura; Shenyang; Shenzhen; Shevchenkivskyi; Shijiazhuang; Shiraz; Shiyan; Shubrā al Khaymah; Shushi
Shymkent; Sialkot; Sidon; Sikasso; Simferopol; Sinjhoro; Sirte; Smolensk; Sochi; Sokoto; Songjiang; Sorocaba; Soshanguve; Sosnowiec; South Boston
South Dublin; South Tangerang; Southampton; Southend-on-Sea; Soweto; Spokane; Srebrenica; Srinagar; St Helens; St Petersburg; St. Louis
St. Petersburg; Staten Island; Stavropol; Stockport; Stockton; Stoke-on-Trent; Strasbourg; Stuttgart; Subang Jaya; Suez; Sulaymaniyah; Sultanbeyli
Sultangazi; Sulţānah; Sumgayit; Sumqayit; Sumy; Sunderland; Sunshine Coast; Surabaya; Surat; Surgut; Surrey; Suwon; Suzhou; Sverdlovsk; Swansea
Swindon; Sydney; Szczecin; São Bernardo do Campo; São José dos Campos; São Luís; São Paulo; Ségou; Tabriz; Tabuk; Tacoma; Taguig; Taichung; Tainan
Taiyuan; Taiz; Taizhou; Takoradi; Talatona; Tamale; Tampa; Tampere; Tando Allahyar; Tando Bago; Tanga; Tangerang; Tangier; Tangshan; Tanta; Taoyuan
Taranto; Taraz; Tarsus; Tartu; Tasikmalaya; Telford; Temirtau; Teresina; Ternopil; Terrassa; Tete; Thanh Hóa; The Bronx; Thembisa; Thessaloniki
Thessaloníki; Thuqbah; Thāne; Tianjin; Tighina; Tijuana; Tikrit; Tilburg; Timbuktu; Timisoara; Timişoara; Tirmiz; Toledo; Tolyatti; Tomsk; Toronto
Torreón; Toruń; Tottenham; Touba; Toulouse; Townsville; Tri-Cities; Trianon; Trieste; Tromso; Trondheim; Trujillo; Tsentralnyi; Tseung Kwan O
Tshikapa; Tucson; Tuen Mun; Tula; Tulsa; Turin; Turkistan; Turku; Tuzla; Tver; Tyre; Tyumen; Târgu Mureş; Tétouan; Türkmenabat; Ulan-Ude; Ulsan
Ulyanovsk; Umraniye; Umuahia; Unaizah; Upper West Side; Uppsala; Ust-Kamenogorsk; Utrecht; Uvira; Uzhhorod; Uşak; Vadodara; Valencia; Valenzuela
Valladolid; Valparaiso; Vanadzor; Vancouver; Vantaa; Varna; Vaughan; Venice; Vereeniging; Verhunskyi; Verona; Versailles; Viana; Vigo; Villa Nueva
Vinh; Vinnytsya; Virginia Beach; Vitebsk; Vladikavkaz; Vladivostok; Volgograd; Vologda; Volzhsky; Voronezh; Vukovar; Vyhurivshchyna-Troyeshchyna
Wah Cantt; Waitangi; Walsall; Wandsbek; Wanzhou; Warder; Warri; Weifang; Welkom; Wenzhou; West Jerusalem; West Raleigh; Wichita; Wiesbaden; Wigan
Windsor; Winnipeg; Winston-Salem; Wollongong; Wolverhampton; Wong Tai Sin; Wrocław; Wuhan; Wuhu; Wuppertal; Wuxi; Wuzhong; Wādī as Sīr; Xiamen
Xining; Yalta; Yanbu; Yancheng; Yangzhou; Yantai; Yaroslavl; Yazd; Yekaterinburg; Yenagoa; Yokohama; Yola; York; Yunfu; Yunusobod; Zabrze; Zagazig
Zahedan; Zamboanga; Zanjan; Zanzibar; Zapopan; Zaporizhzhia; Zaporizhzhya; Zaragoza; Zarqa; Zhaoqing; Zhengzhou; Zhongshan; Zhuhai; Zhytomyr; Zibo
Zinder; Zugdidi; Zunyi; Zurich; Zürich; Álvaro Obregón; Århus; Çankaya; Ürümqi; Üsküdar; İzmir; Łódź; Şabyā; Şanlıurfa; Şişli; Ţarţūs; Ḩamāh
Ḩayy Khildā
Hague; Dar es Salaam; Almaty; Sfax; Marrakech; El Fasher; Walvis Bay; Maroua; Nouadhibou; Saint-Louis; Ziguinchor; Lautoka; Rarotonga; Pago Pago; Cebu
Subic Bay; Penang; George Town; Kuching; Kota Kinabalu; Pattaya; Luang Prabang; Siem Reap; Sittwe; Cox's Bazar; Sylhet; Trincomalee; Hambantota
Gwadar; Chabahar; Tartus; Fujairah; Duqm; Salalah; Marib; Jalal-Abad; Batken; Termez; Andijan; Aktau; Karaganda; Turkmenbashi; Sumgait; Trabzon
Ardahan; Patras; Limassol; Larnaca; Rijeka; Szeged; Kosice; Krakow; Lodz; Poznan; Wroclaw; Rzeszow; Daugavpils; Ventspils; Liepaja; Parnu
Novorossiysk; Mykolaiv; Rovaniemi; Visby; Kiruna; Stavanger; Aalborg; Akureyri; Dusseldorf; Malaga; Iqaluit; Puerto Cortes; Puntarenas; Montego Bay
Cap-Haitien; Gonaives; Cucuta; El Alto; Oruro; Belem; Foz do Iguacu; Ciudad del Este; Ushuaia; Bahia Blanca; Punta Arenas; Arica; Kaesong; Urumqi
Kashgar; Lhasa; Darkhan; Erdenet
""")
