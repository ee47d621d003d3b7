"""More first names of men and women, from every part of the world."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words

MORE_MALE_NAMES = words("""
Abdelaziz Abdelhamid Abdelkader Abdelkerim Abdelmalek Abdirahman Abdiweli Abdourahmane Abdulaziz Abdulla Abdulrahman Abebe Abera Abhisit Abul
Adalberto Adebayo Adonis Agostinho Agus Airlangga Aisake Ajay Ajit Ajith Alar Alatoi Alcinda Alemayehu Algirdas Alhaji Ali-Akbar Alioune Aliyu Aloizio
Alun Amit Amrullah Andrian Andris Andrius Andrus Andry Aneurin Ange-Félix Anies Anote Antanas Antti Anura Anutin Aníbal Anísio Aodhán Apisai Apostolos
Aqqaluk Aram Arben Archil Ardit Ari Aris Arni Arnold Arnoldo Arshak Artis Arturs Arun Arvind Arvydas Aseri Ashok Asif Asim Askhat Attila Audronius
Audun Aureliano Aurélien Avtandil Ayodele Azamat Azman Azmin Azzedine Aécio Babatunde Baburam Badr Bakary Bakhtiyor Bakili Bakyt Bakytzhan Baltazar
Bambang Baptiste Bartholomew Bassam Basuki Bat-Erdene Battulga Batyr Bauyrzhan Bekele Bekir Belden Bence Benjamín Berdi Berhane Berhanu Besik Besnik
Bienvenu Bilawal Bimalendra Binali Birgir Bizimana Bjarne Bjarni Bjorn Bogomil Bogusław Bohumil Bohuslav Bolat Bongani Bouasone Boubacar Bounnhang
Boyko Bořek Bragi Brahim Bram Braulio Budi Bujar Burhanuddin Bwalya Bárður Börje Bülent Caetano Calin Callum Carwyn Cees Celso Cevdet Ceyhun Chanda
Charlot Chaudhry Cheikh Chidi Chilufya Chinedu Chingiz Chinonso Choummaly Christos Chuan Chukwuemeka Chérif Ciarán Ciprian Ciro Clovis Conor Corneliu
Crin Cristóbal Csaba Czesław Cédric Célestin Călin Dacian Dafydd Dagur Dainis Dainius Daniyar Danjuma Darius Dawit Dedi Dejan Delyan Demba Demeke
Demetris Devendra Dezső Dhiyab Dhruba Diarmaid Dieudonné Dilip Dinesh Diogo Djibril Dorin Dorji Dovlet Dragoljub Dragoș Dries Driss Dritan Dullas
Dumitru Durão Dáithí Dávid Eamon Ebrahim Ebrima Edgars Edmon Edson Efraín Einar Eiríkur Eivind Eko Ekrem Elbegdorj Eldar Eligio Elio Elman Elnur Elías
Emeka Emrys Enele Enver Epeli Erhan Erick Erlan Erling Ernő Ersin Esko Esmail Espen Evangelos Fabián Fabrice Fadel Fadi Fadli Farai Farhad Farrukh
Fatmir Fatos Feleti Femi Ferenc Fergus Filimone Filipe Fintan Florent Florin Flávio Foday Fotis Frans František Frode Froilán Fuad Fuat
Fulgence Fábio Gabor Gagik Ganjar Garba Garegin Gaspard Gaurav Gaute Gaël Gbenga Gearóid Gebre Gede Gediminas Geert Gela Geraint Gerardo Gergely
Gerrit Getachew Gethin Gheorghe Ghislain Gholam Ghulam Giannis Giga Gilberto Gintautas Gints Girish Girma Gitanas Gjergj Glafcos Gocha Gonçalo Gopal
Gotabaya Gregorio Grzegorz Gulbuddin Guntars Gurbanguly Guðlaugur Guðni Gyorgy Gyula Götz Günther Haakon Habibur Hadi Haibatullah Haidar Hakizimana
Hakob Halil Halldor Halldór Halvard Hamidullah Hamisi Hani Hanno Hans-Pauli Harald Hartmut Hassanal Hasto Hayk Haytham Hazza Heiko Hekmat Hemi Hendra
Hendrik Henning Heraldo Herman Hernán Hernâni Hervé Hery Hichem Hikmet Hishammuddin Horia Hovhannes Hrafn Hrant Hristo Htin Hulusi Humberto Huw Hywel
Hákun Håkan Håkon Héctor Hélio Høgni Iain Ibrahima Idrissa Ieremia Ieuan Ifan Ikechukwu Ilia Ilie Iliesa Ilkka Ilyas Imre Imtiaz Indrek Ingvar Inia
Inocencio Inoke Inácio Ioan Ioane Iolo Iosefa Irwan Ishmael Isikeli Issam Issoufou Istvan István Itamar Iulian Iurie Ivars Iván Iwan Jaak Jaan Jacinto
Jagdish Jair Jairo Jamshed Janos Jaques Jari Jarmo Jawad Jean-Baptiste Jean-François Jean-Jacques Jean-Louis Jean-Michel Jean-Paul Jean-Yves Jelle
Jens-Frederik Jeroen Jerónimo Jesús Jeyhun Jibril Jigme Jiri Joaquim Jone Joost Joris Josaia Josefa Joses Jozsef Juhan Juhani Jukka Julián Juma Juraj
Juri Juris Jussi Jákup Ján Jérémie Jóannes Jógvan Jóhann Jón József Jöran Jürg Kagiso Kakha Kakhaber Kalani Kaliova Kamau Kamran Kanat Kapil Karan
Karapet Kariuki Karlis Karoly Kasongo Kaspars Kassim Katlego Kausea Kayode Kayumba Kazem Kebede Kees Kelvin Kenny Keoni Ketut Khairul Khalfan
Khaltmaagiin Khamis Khamtay Khandu Khawaja Kimani Kimmo Kipchoge Kipkemboi Kiprono Kiprotich Kitione Kizza Kjell Koba Kodjo Koen Kojo Komlan Kornelia
Kossi Kostas Kouadio Kouassi Krasimir Krassimir Kresimir Krešimir Kristjan Kristján Kristóf Kudzai Kumara Kunle Kuupik Kwabena Kwaku Kwesi Kyaw Kári
Károly Kęstutis Lachlan Laisenia Lakshman Lalit Lamin Lamine Lars-Erik Lasha Lassana Lauri Laurynas Lautaro Leandro Lebohang Lefteris
Lemma Leopoldo Levent Levente Leónidas Linas Liviu Ljubčo Llew Lotay Lotfi Loïc Lubomír Luc Lucian Ludovic Luhut Lula Lulzim Lungile
Luvsannamsrain Lyonchhen Léo Lú-Olo Maarten Madhav Magnús Mahendra Mahesh Mahfud Mahfuz Maithripala Majid Makis Maktoum Malick Mamadou Mammad Mamuka
Manasa Manasseh Mandla Manish Manoj Mansoor Mansour Mantas Marc-André Marie-Claude Maris Marius Mariusz Marjan Marnix Martín Marwan Masoud Mathieu
Mathijs Mathis Matthieu Maumoon Mauri Mauro Mawlawi Mazen Maël Mekere Melih Mesfin Meshal Mesut Metin Mevlut Mevlüt Mher Micheál Mihkel Mikko Miklos
Mindaugas Mirosław Mishaal Mizanur Mkrtich Mladen Moataz Mofazzal Mohsen Mokhtar Momodou Moncef Morteza Mosese Mosisili Moïse Mpho Mukesh Mulatu
Mulenga Mulumba Munir Mustapha Musyoka Mutale Mute Mutua Mwamba Mwangi Myint Mário Márton Mátyás Máximo Múte Māris Nabil Namig Nangolo Narek Naresh
Natig Nattawut Nayib Nebojša Negasso Neophytos Niall Nicanor Nicos Nicușor Nik Nika Nikhil Nimal Nirmal Nitin Niyonzima Nizar Nizomiddin Njoroge
Nkosana Nnamdi Norayr Norberto Normunds Noureddine Novruz Numan Nurettin Nurlan Nyan Nyoman Néstor Obaid Obaidul Obinna Ocan Ochieng Octavian Odhiambo
Ognyan Ogtay Oisín Okechukwu Okot Olafur Olumide Olzhas Omari Omurbek Ondrej Ondřej Onyango Opio Orkhan Osama Ossur Otabek Otar Otieno Otávio Oumar
Ousman Ovidiu Owain Pala Pandeli Pankaj Panos Patricio Pavlos Pearse Peer Pehr Pentti Peter-Paul Pierre-Louis Pim Piyabutr Plamen Plínio Polad Powes
Prabowo Prachanda Prakash Pramod Prayut Prayuth Predrag Priit Prokopis Przemysław Puka Pushpa Putu Pádraig Pál Páll Pål Přemysl Qais Qamar Qasim
Qassem Qohir Rached Rachid Rado Radu Rafiqul Ragnar Rahul Raimonds Raimundas Rajendra Rajesh Rajo Rakesh Ramaroson Ramazan Ramesh Ramil Ramiro Ramiz
Ramush Ramzi Ramūnas Rangi Ranko Rashed Rasmus Rastislav Rawiri Raşit Rehman Renan Renato Revaz Rhodri Rhun Ridwan Rigoberto Rihards Rikard Rimantas
Riyad Rodolfo Rogelio Rohit Rolandas Rolando Rosli Ruairi Ruairí Ruaridh Rudi Ruhollah Rumen Ruud Ryszard Rémi Rómulo Rüdiger Sabri Sachin Saidmurod
Saif Saifuddin Sajith Sakeasi Saleumxay Sali Salum Sandeep Sander Sandor Sanjay Sapar Saqr Sarath Sargis Sasa Sato Saulius Savenaca Savvas
Saša Sead Sebhat Sefer Segun Seif Sekou Selahattin Selçuk Semisi Seppo Serik Serkan Seydou Seyoum Shafiqul Shahbaz Shahidul Shahin Shahrir Shalva
Sharad Shashi Sherif Sheriff Sherzod Siaosi Sibusiso Sidi Siegfried Sigmundur Sigurdur Sigurður Siim Silvestre Sindre Sione Siosaia Sipho Sirajuddin
Sirojiddin Sitiveni Skender Skënder Slamet Snorri Solofo Somchai Somphone Somsak Sonam Sondhi Sorie Sorin Souleymane Soumaïla Spyros Srettha Staffan
Stavros Stefán Steingrimur Steingrímur Stevo Stojan Subrahmanyam Suhail Suren Suresh Surin Susilo Sutrisno Svein Sveinn Sverker Szabolcs Séamus
Sébastien Sékou Sérgio Süleyman Sławomir Taavi Tadesse Tadhg Tafadzwa Tahar Tahnoun Talat Talgat Tamas Tamaz Tancredo Tandin Taneti Taoufik
Tapio Tapiwa Tarmo Taur Tavita Teboho Teburoro Tedros Teguh Tekle Temir Temur Tenzin Tesfaye Teshome Teun Tevita Tewodros Thabiso Thaksin Thanasis
Thanathorn Tharman Thein Themba Theyab Thibault Thijs Thongloun Thorsten Tiago Tidiane Timoci Tinashe Tipene Tiémoko Todor Tofail Tofig Tolga
Torbjörn Tore Tornike Torstein Trausti Trond Trygve Tsakhia Tserendorj Tshepo Tshering Tshibangu Tsvetan Tumelo Tumusiime Tunde Turgut Ugochukwu Ugyen Ukhnaagiin Ulaiasi Ulan Uldis Ulises Ulugbek Ulysses Umut Vagif Vakhtang Valentín Valeriu Vangelis Vasco Vassilis Vazgen Vesa Vidar
Vijay Vikram Viliami Vilius Vinod Viorel Vivek Volkan Voreqe Vugar Vusi Vytautas Vytenis Väinö Vít Vítor Wael Wafula Waisale Waldemar Waldo Wamkele
Wanjala Wassim Wayan Wiesław Wilfredo Wiranto Wiremu Witold Wole Wopke Wouter Władysław Włodzimierz Xanana Yakubu Yavuz Yaw Yazid Yaşar Yemi Yerlan
Yogendra Yohannes Yordan Younes Yousaf Youssouf Yudi Yusupha Yvan Zafer Zahid Zakaria Zalmay Zamir Zareh Zayed Zdenek Zdravko Zdzisław Zerihun Zhelyu
Ziad Ziaur Zigfrīds Zillur Zohrab Zoilo Zoltan Zsigmond Zsolt Zuhair Zulfikar Zulkifli Zvonko Zweli Ákos Álvaro Árni Árpád Ásgeir Éamon Évariste
Ólafur Óscar Óttar Össur Özgür Øystein Úlfar Ünal Þórdís Đorđe İbrahim İlham İsmail Ľubomír Ľudovít Łukasz Şükrü Štefan Žygimantas Ștefan
""")
MORE_FEMALE_NAMES = words("""
Aaja Abena Achieng Adaeze Adhiambo Adjoa Adriana Afua Aigerim Aigul Ailsa Ainura Aissata Aisulu Akinyi Akosua Akua Alejandra Aleksandra Alenka Alina
Amaka Aminata Anabela Anahit Andreea Angeliki Angharad Anja Anne-Marie Anneke Anniken Apirat Arev Armine Aroha Arpine Assel Assunção Aster Athina
Atieno Aurore Auxillia Awuor Aygün Aylin Ayse Aziza Azizah Azucena Aïcha Aïssata Baelani Baktygul Baleka Beatriz Begoña Bente Bergljót Berit Berna
Bernadett Bertalan Besa Bethan Bidhya Biljana Binta Bintou Birna Birtukan Bjarnfríður Blanca Bogusława Borbála Borjana Borka Brigid Britta Bríd
Béatrice Bénédicte Caitríona Camille Canan Carys Catriona Chanthou Chiamaka Chidinma Chinwe Chloé Cholpon Chutima Ciara Clémence Clémentine Concepción
Consuelo Corina Coumba Célia Céline Danica Daniela Danuta Dariga Deirdre Delfina Delilah Delphine Delyth Desislava Dewi Dilek Dinara Dipu Djeneba
Dolores Donika Doris Dorota Dragica Ebba Edelgard Edita Edna Eeva Efua Eilidh Eimear Ekaterine Eluned Elżbieta Emiliya Encarnación Erzsébet Esperanza
Espérance Esra Estela Eunice Evika Fanta Farzana Fatemeh Fatim Fatimata Fatma Fatoumata Fawzia Fehmida Femke Feride Fernanda Ffion Filiz Fionnuala
Fitri Florence-Marie Fofi Folake Fowsiyo Franziska Frauke Freda Frédérique Funmilayo Fátima Gesine Ghislaine Gleisi Gohar Gordana Graciela Grażyna
Grete Griet Gráinne Gulbahor Gulnara Gulnora Gunel Gunilla Guri Guðrún Gwenllian Gyöngyi Gülşen Günel Habiba Hadiza Halima Hana Hande Hasina Hasmik
Hawa Hege Heike Hekia Heloísa Hibaq Hildegard Hinemoa Hinewehi Hirut Hodan Hulya Huong Hélène Hülya Iara Ibolya Ifeoma Ifrah Ijeoma Ildikó Iliana
Ilona Ilze Imelda Immaculée Indah Inese Ingabire Ingeborg Ingela Ingrida Ingvild Inonge Inès Inés Ioana Iona Irma Isaura Itziar Iveta Iwona Jaana
Jacinta Jamila Janneke Jarmila Jaroslava Jasna Jeanne Jelena Jimena Jitka Joana Jolande Jozefina Joëlle Judit Juliette Justyna Jóhanna Jūratė Kadek
Kadiatou Kadidia Kadri Kajsa Kamila Karien Katalin Katarzyna Kateřina Kavita Kazimira Kerstin Ketevan Khady Khatia Khatuna Khemmani Kirsty Kjersti
Klára Kristiina Kristrún Krisztina Krystyna Laetitia Lali Laurence Lavinia Leanne Leela Leena Leni Lenora Lestari Leticia Liesbeth Liina Liisa Lilian
Lindita Lindiwe Linh Liselotte Litia Liza Ljiljana Loreta Losaline Lourdes Lowri Lucyna Luminița Lusine Lynda Léa Léonie Lívia Līga Maaike Maarja
Madhuri Maelyn Magdolna Mailis Maimouna Maire Mairead Mairi Mairéad Maite Majlinda Maka Mamata Manana Manon Margarethe Margaux Mariama Maribel Maricel
Marie-Ange Marie-Claire Marie-France Marie-Louise Marietta Marion Marisol Marit Mariya Marjo Marju Markéta Marleen Marlene Marlène Marte Marzena
Marzieh Marília Mavluda Maya Mayawati Maëlle Meaza Medea Meenakshi Meerim Megawati Meglena Meira Mekdes Mele Mele'ofa Meltem Meral Merja Merve Mieke
Milada Miluše Mimi Mireille Mireya Miriam Morag Mosa Mukamana Mulemwa Muriel Muthoni Mwanaidi Myriam Máire Márta Mélanie Mónica Naaja Nabukenya Nadège
Nafissatou Nakato Naledi Nalubega Nanaia Nandini Narges Nargis Nargiz Narine Nasrin Natasa Nataša Natia Nazgul Ndapewa Ndeshi Neha Nermin Nerys Ngaire
Ngoc Nia Nigora Nilufar Nimco Nirmala Njeri Nkechi Nkosazana Noemí Nomusa Nomvula Nona Nonhlanhla Noraini Noémie Ntombi Nuala Nune Nurhaliza Nyambura
Nyasha Nélida Oana Obiageli Oby Océane Olta Olufunke Onsari Orsolya Oumou Oyun Oyungerel Ozoda Paetongtarn Palesa Paloma Pascale Pavin Pavla Pelin
Pernilla Phumzile Phuong Piroska Pooja Premila Priya Priyanka Puan Päivi Pınar Rachida Radha Radmila Rafidah Ragnhild Ragnhildur Raluca Ramata Ramatou
Ramona Randi Rangimarie Rannvá Ratna Rawshan Rehana Rekha Renuka Rethabile Rhiannon Riikka Risa Ritu Ro-Teimumu Rocío Roimata Rokia Roselyne Rositsa
Rosmah Rudo Rumiana Rusudan Rutendo Ruzanna Réka Róisín Sabina Sahle-Work Salimata Salote Saltanat Sanda Sangeeta Sanjaasurengiin Saodat Saoirse
Sarita Saskia Satenik Satu Savitri Seini Selamawit Selin Senait Sevda Sevil Sevinj Shahindokht Shanti Shireen Shirin Shona Shukria Sian Sibel Sigridur
Sigríður Siiri Sima Simona Sindisiwe Sinead Sineenat Sinéad Siobhán Sira Siranush Siri Sisilia Sissel Siteri Siti Smriti Snežana Sochua Solange
Soledad Solvita Solène Sophea Soukphaphone Sounthone Soňa Specioza Sreymom Steffi Steinunn Stéphanie Sudarat Sujata Sumana Sunita Suu Svandis Svandís
Svenja Sylvi Synnøve Sólrun Taguhi Tahmina Talosaga Tamar Tanja Tanzila Tariana Tatjana Taťána Teimumu Teresita Tereza Teuta Thandi Thandiwe Thida
Thuli Tigist Tiina Tinatin Tineke Titilayo Togzhan Tonje Torunn Triin Tsehay Tsetseg Tsetska Tsira Tsitsi Tsvetelina Turid Tuğba Tytti Tünde
Ulrika Ulviyya Uma Umutoni Unni Urszula Usha Ute Vandana Vasiti Vassiliki Vasundhara Vigdis Vijaya Viktorija Vjosa Véronique Věra Wahyuni
Waltraud Wambui Wanjiru Whetu Wilhelmina Winnie Ximena Yetunde Yewande Zahra Zainabu Zakia Zamira Zanda Zanele Zarina Zdenka Zehra Zewditu Zeynep
Zodwa Zoe Zofia Zohra Zornitsa Zsófia Zuhal Zuhura Zulema Zulfiya Zuraida Zélia Zühal Ágnes Ángela Ásdís Åsa Åse Élise Élodie Özlem Úna Þorgerður
Ľubica Şule Šárka Živilė
""")
MORE_EITHER_NAMES = words("""
Aleqa Katrin Kersti Netumbo Nurul Retno Sigrid Thorgerdur Urve Leota Lealaiauloto Toke Tagaloa Faumuina Tuilaepa Sailele Tuilagi Vaimaila Tendai Uche Kari Fiame
""")
