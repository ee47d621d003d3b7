"""Newspapers, magazines, broadcasters and news agencies, and the words that end or follow the name of one."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import listed, words

PUBLICATIONS = listed("""
ABC News; AFP; Agence France-Presse; Agence France Presse; AP; Associated Press; Al Jazeera; Al-Jazeera; Al Arabiya; Al-Arabiya
Al-Ahram; Al Hayat; Al-Hayat; Al Quds; Al-Quds; Al Mayadeen; Anadolu; Anadolu Agency; ANSA; APA; Armenpress; Asahi Shimbun; Asia Times
Axios; Azertac; Azertag; BBC; BBC News; BBC World Service; Belga; BelTA; Belta; Bellingcat; Bild; Bloomberg; Bloomberg News; BNS; Breitbart
Business Insider; BuzzFeed; BuzzFeed News; Caixin; CBC; CBS; CBS News; Channel 4 News; CGTN; CNBC; CNN; Corriere della Sera
CTK; Daily Express; Daily Mail; Daily Mirror; Daily Telegraph; Dawn; Defense News; Delfi; Der Standard; Der Spiegel
Deutsche Welle; Deutsche Presse-Agentur; Die Presse; Die Welt; Die Zeit; DPA; dpa; Dow Jones; Economist; EFE; El Mundo; El Pais; El País
El Universal; Euractiv; Eurasianet; EurasiaNet; Euronews; Evening Standard; Expressen; Facebook Live; Financial Times; Folha; Folha de S.Paulo
Forbes; Foreign Affairs; Foreign Policy; Fox News; France 24; Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; Gazeta Wyborcza
Global Times; Globe and Mail; Granma; Guardian; Haaretz; Handelsblatt; Helsingin Sanomat; Hindu; Hindustan Times; Huffington Post; HuffPost
Hürriyet; Hurriyet; Il Sole 24 Ore; Independent; Indian Express; Insider; Interfax; International Herald Tribune; Intercept; IRNA; ISNA
Itar-Tass; ITAR-TASS; ITN; ITV; Izvestia; Izvestiya; Jane's; Jane's Defence Weekly; Janes; Jerusalem Post; Jiji; Jornal do Brasil
Kathimerini; Kommersant; Korea Herald; Korea Times; KCNA; KUNA; Kyiv Independent; Kyiv Post; Kyodo; Kyodo News; La Croix; La Nación; La Nacion
La Repubblica; La Stampa; La Tercera; Le Figaro; Le Monde; Le Monde Diplomatique; Le Parisien; Le Soir; Le Temps; Les Echos; Libération
Liberation; Los Angeles Times; Mail on Sunday; Mainichi Shimbun; Meduza; Mediapart; MENA; Milliyet; Moscow Times; Moskovsky Komsomolets
MSNBC; MTI; National Public Radio; NBC; NBC News; Neue Zürcher Zeitung; New Statesman; New York Post; New York Times; New Yorker; Newsweek; Nezavisimaya Gazeta
NHK; Nikkei; Nikkei Asia; Nouvel Observateur; Novaya Gazeta; NPR; NRC Handelsblad; NZZ; OpenDemocracy; PA; Panorama; PAP; PBS; People's Daily; Politico
Politico Europe; Postimees; Pravda; Press Association; Press Trust of India; ProPublica; PTI; Radio Free Europe; Radio Liberty
Radio Free Europe/Radio Liberty; RFE/RL; RFI; RIA; RIA Novosti; RIA-Novosti; Reuter; Reuters; Rossiiskaya Gazeta; Rossiya 1; RT; Rudaw; Russia Today; Sabah
Saudi Press Agency; SANA; Semafor; Sky News; Slate; South China Morning Post; Spectator; Spiegel; Sputnik; Straits Times; Stern; STT
Süddeutsche Zeitung; Sueddeutsche Zeitung; Sun; Sunday Express; Sunday Telegraph; Sunday Times; Svenska Dagbladet; Dagens Nyheter; Swissinfo
Tagesspiegel; TAP; Tanjug; Tass; TASS; Tasnim; Telegraph; The Atlantic; The Times; Time magazine; Times of India; Times of Israel; Toronto Star
Trend; Turan; TRT; TRT World; UNIAN; Unian; Ukrinform; UPI; United Press International; USA Today; Vedomosti; Voice of America; VOA; Vox; Vanguard
Wall Street Journal; Washington Post; Washington Times; Washington Examiner; Xinhua; Xinhua News Agency; Yle; Yomiuri Shimbun; Yonhap; ZDF; ARD; CCTV; SVT; NRK; TV2
Yonhap News Agency; Yediot Aharonot; Yedioth Ahronoth; Maariv; Ma'ariv; Jyllands-Posten; Politiken; Berlingske; Aftenposten; VG; De Telegraaf; De Volkskrant
De Standaard; Le Nouvel Observateur; L'Express; L'Humanité; L'Orient-Le Jour; Daily Star; Daily Nation; Mail & Guardian; Premium Times
Sahara Reporters; Jeune Afrique; TASS news agency; Rzeczpospolita; Fakt; Lidové noviny; Hospodářské noviny; MTV; Ria Novosti; Kurier; Standart; Trud; 24 Chasa
""")
# Also plain words, names or letters: a publication only after “the”, beside a word of the press, or where it reports.
AMBIGUOUS_PUBLICATIONS = listed(
    "Dawn; Economist; Guardian; Hindu; Independent; Insider; Intercept; Spectator; Sun; Telegraph; Panorama; Trend; Turan; APA; "
    "MENA; PAP; PA; TAP; Slate; Sputnik; Stern; Vanguard; Sabah; Standart; VG; Vox; MTI; RT; SANA; Fakt; Trud; Kurier"
)
# After the name of a place or a person these end the name of a newspaper: “the Harbour Gazette”.
PRESS_HEADS = words("""
Advertiser Argus Bulletin Chronicle Clarion Courant Courier Daily Dispatch Echo Enquirer Examiner Gazeta Gazette Globe Herald
Inquirer Journal Kurier Ledger Mail Mercury Messenger Mirror Monitor Newspaper Nachrichten News Newsroom Observer Picayune Post Press Recorder
Register Review Sentinel Shimbun Standard Star Sun Telegraph Times Today Tribune Wire Weekly Radio Television Zeitung Dagblad Posten Tidende
""")
# These begin one: “the Daily Lantern”.
PRESS_FIRST = words("Daily Sunday Evening Weekly Radio Télé Televisión Prensa")
# What a text calls a publication beside its name: “the newspaper X”, “X, a news site”.
PRESS_NOUNS = words("""
newspaper newspapers daily weekly tabloid broadsheet magazine broadcaster outlet website portal paper agency newswire journal periodical
""")
