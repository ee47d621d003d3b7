"""Well-known organisations whose names do not say that they are any: code of their country, if one, and name."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.domain.reading.gazetteer.tables import rows, spelt

_TABLE = """
US|Pentagon; Treasury; Fed; Federal Reserve; Congress; House of Representatives; State Department; FBI; CIA; NSA; Boeing; Lockheed Martin; Raytheon; Northrop Grumman
US|General Motors; Ford Motor; Microsoft; Google; Apple; Facebook; Twitter; Amazon; IBM; Intel; Exxon; ExxonMobil; Chevron; Chrysler; Wal-Mart; Walmart; Pfizer; NASA; Supreme Court
US|Nasdaq; NASDAQ; Wells Fargo; Goldman Sachs; JPMorgan; JP Morgan; J.P. Morgan; Merrill Lynch; Morgan Stanley; Citigroup; Citicorp; Moody's; Standard & Poor's; General Electric; SpaceX; Tesla; Palantir
GB|House of Commons; House of Lords; Labour; Tories; Scotland Yard; Lloyd's; British Airways; BAE Systems; BAE; Rolls-Royce; Barclays; HSBC; Shell; BP; MI5; MI6; GCHQ; Sinn Fein; Sinn Féin; DUP; IRA; Irish Republican Army
RU|Gazprom; Rosneft; Lukoil; Rosoboronexport; Rosatom; Wagner; Wagner Group; Duma; State Duma; FSB; KGB; GRU; Federation Council; Kalashnikov; Kalashnikov Concern; Aeroflot; Sberbank; Rostec; Sukhoi; Almaz-Antey
UA|Verkhovna Rada; Naftogaz; Ukroboronprom; SBU
FR|Airbus; Renault; Peugeot; Thales; Dassault; Dassault Aviation; Total; TotalEnergies; Elf; Air France; Societe Generale; Société Générale; Elf Aquitaine
DE|Bundestag; Bundesbank; Bundeswehr; Bundesrat; Rheinmetall; Siemens; Volkswagen; BMW; Daimler; Mercedes-Benz; Lufthansa; Deutsche Bank; CDU; CSU; SPD; Hensoldt; Krauss-Maffei
IT|Fiat; Leonardo; Eni; Montedison; Northern League; Forza Italia
SE|Saab; Ericsson; Volvo; Riksdag|
NL|Philips; Unilever; KLM; Damen|
NO|Storting; Statoil; Equinor; Kongsberg
JP|Toyota; Honda; Nissan; Sony; Toshiba; Hitachi; Mitsubishi; Diet; Nintendo
KR|Samsung; Hyundai; Daewoo; LG; Hanwha
CN|Huawei; Politburo; People's Liberation Army; PLA; Kuomintang; Norinco; Xiaomi; Tencent; Alibaba
IN|Lok Sabha; Rajya Sabha; Congress Party; BJP; Tata; Tata Sons
IL|Knesset; Mossad; Shin Bet; Likud; IDF; Israel Defense Forces; Elbit; Elbit Systems; Rafael
PS|PLO; Palestine Liberation Organization; Hamas; Fatah; Islamic Jihad; PLFP
LB|Hezbollah; Hizbollah; Hizbullah; Amal
IR|Majlis; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guard Corps; IRGC; Quds Force
TR|PKK; AKP; Kurdistan Workers Party; Kurdistan Workers' Party; Baykar; Grand National Assembly
IQ|PUK; KDP; Patriotic Union of Kurdistan; Kurdistan Democratic Party; Kurdish Democratic Party
AF|Taliban; Taleban|
YE|Houthis; Houthi|
SA|Aramco; Saudi Aramco|
AZ|SOCAR; Milli Majlis|
BY|Belspetsvneshtechnika; Beltechexport
PL|Sejm; Solidarity|
ES|ETA; Cortes; Repsol|
CO|FARC; ELN|
SO|al-Shabaab; Al-Shabaab; al-Shabab|
NG|Boko Haram|
RW|RPF; Rwandan Patriotic Front; FDLR|
CD|M23|
ZA|ANC; African National Congress; Inkatha; Armscor; Denel|
LK|LTTE; Tamil Tigers; Liberation Tigers of Tamil Eelam|
|Islamic State; ISIS; ISIL; Daesh; Al Qaeda; al-Qaeda; Al-Qaeda; al Qaeda; al-Qaida; Al-Qaida; JNIM; Amnesty; Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Transparency International
|Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; Save the Children; Chatham House; Carnegie Endowment; Crisis Group; International Crisis Group; Freedom House; Bellona; Frontex; Eurostat; Unesco; Unicef; Unprofor; UNPROFOR; SFOR; IFOR; KFOR; FIFA; UEFA; IOC
|Contact Group; World Food Program; Red Cross; Red Crescent; Vatican Bank; Nobel Committee; Norwegian Nobel Committee; SIPRI; Stockholm International Peace Research Institute; IISS; International Institute for Strategic Studies; Rand; RAND; RAND Corporation; WikiLeaks
"""


def _named() -> dict[str, str]:
    named = ((cells[0], name) for cells in rows(_TABLE) for name in cells[1].split(";"))
    return {spelt(name.strip()): code for code, name in named}


# Each name with the code of the country that the organisation belongs to, or with none.
ORGANISATIONS: Mapping[str, str] = _named()
