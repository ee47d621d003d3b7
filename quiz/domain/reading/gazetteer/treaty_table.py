"""Well-known treaties, agencies, courts and missions of states, written as the table of alliances is."""

from __future__ import annotations

TREATY_TABLE = """
a|NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty,Nuclear Non-Proliferation Treaty,Nuclear Nonproliferation Treaty,Nonproliferation Treaty|
a|CTBT|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty,Nuclear Test Ban Treaty|
a|TPNW|Treaty on the Prohibition of Nuclear Weapons|Nuclear Ban Treaty|
a||New START|New START Treaty,New START treaty|RU US
a||START Treaty|START treaty,START I,START II|
a|INF|Intermediate-Range Nuclear Forces Treaty|INF Treaty,INF treaty|
a||ABM Treaty|Anti-Ballistic Missile Treaty,ABM treaty|
a|CFE|Treaty on Conventional Armed Forces in Europe|CFE Treaty,CFE treaty,Conventional Forces in Europe Treaty|
a||Open Skies Treaty|Treaty on Open Skies,Open Skies treaty|
a|CWC|Chemical Weapons Convention|Convention on Chemical Weapons|
a|BWC|Biological Weapons Convention|Biological and Toxin Weapons Convention|
a||Ottawa Convention|Mine Ban Treaty,Mine Ban Convention,Ottawa Treaty,Anti-Personnel Mine Ban Convention|
a|CCM|Convention on Cluster Munitions|Cluster Munitions Convention|
a|ATT|Arms Trade Treaty||
a|UNCLOS|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea,Convention on the Law of the Sea,Law of the Sea Convention|
a|UNFCCC|United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change|
a||Kyoto Protocol||
a||Paris Agreement|Paris Accord,Paris Climate Agreement,Paris Climate Accord,Paris climate accord,Paris climate agreement|
a||Montreal Protocol||
a||Geneva Conventions|Geneva Convention|
a||Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide|
a||Refugee Convention|UN Refugee Convention|
a||Rome Statute||
a||Helsinki Final Act|Helsinki Accords|
a||Budapest Memorandum|Budapest Memorandum on Security Assurances|GB RU UA US
a||Montreux Convention||
a||Treaty of Tlatelolco|Tlatelolco Treaty|
a||Treaty of Rarotonga|Rarotonga Treaty|
a||Treaty of Pelindaba|Pelindaba Treaty|
a||Antarctic Treaty||
a||Outer Space Treaty||
a||Indus Waters Treaty||IN PK
a|JCPOA|Joint Comprehensive Plan of Action||
a||Istanbul Convention||
a||Treaty of Versailles|Versailles Treaty,Peace of Versailles|
a||Treaty of Rome|Treaties of Rome|
a||Maastricht Treaty|Treaty of Maastricht|
a||Lisbon Treaty|Treaty of Lisbon|
a||Kellogg-Briand Pact|Pact of Paris|
a||Molotov-Ribbentrop Pact|Molotov–Ribbentrop Pact,Nazi-Soviet Pact,Hitler-Stalin Pact|
a||Entente Cordiale||FR GB
a|BENELUX|Benelux|Benelux Union|BE LU NL
a|EEA|European Economic Area||
a|APEC|Asia-Pacific Economic Cooperation||
a|IORA|Indian Ocean Rim Association||
a|ECO|Economic Cooperation Organization||
a|CICA|Conference on Interaction and Confidence-Building Measures in Asia||
a|OECS|Organization of Eastern Caribbean States||
a|SICA|Central American Integration System||
a|ACTO|Amazon Cooperation Treaty Organization|Amazon Cooperation Treaty|
a||Lima Group||
a|MSG|Melanesian Spearhead Group||
a|CEMAC|Economic and Monetary Community of Central Africa||CF CG CM GA GQ TD
a|ICGLR|International Conference on the Great Lakes Region||
a|LCBC|Lake Chad Basin Commission||
a|CBSS|Council of the Baltic Sea States||
a||Arctic Council||CA DK FI IS NO RU SE US
a||Wassenaar Arrangement||
a|MTCR|Missile Technology Control Regime||
a|NSG|Nuclear Suppliers Group||
a|OIF|Organisation internationale de la Francophonie|Francophonie,La Francophonie|
a|CPLP|Community of Portuguese Language Countries|Community of Portuguese-Speaking Countries|
a||Ramstein Group|Ukraine Defense Contact Group|
a||Global Coalition|Global Coalition Against Daesh|
o|PCA|Permanent Court of Arbitration||
o|CJEU|Court of Justice of the European Union|European Court of Justice,ECJ|
o|ECtHR|European Court of Human Rights|Strasbourg Court|
o|IACHR|Inter-American Commission on Human Rights||
o||Inter-American Court of Human Rights||
o|ITLOS|International Tribunal for the Law of the Sea||
o|ICTY|International Criminal Tribunal for the former Yugoslavia||
o|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization||
o|FATF|Financial Action Task Force||
o|IMO|International Maritime Organization||
o|ICAO|International Civil Aviation Organization||
o|ITU|International Telecommunication Union||
o|WMO|World Meteorological Organization||
o|UNEP|United Nations Environment Programme|UN Environment Programme|
o|UNODC|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime|
o|UNCTAD|||
o|UNFPA|||
o|OCHA|Office for the Coordination of Humanitarian Affairs||
o|OHCHR|UN Human Rights Office||
o||UN Human Rights Council|Human Rights Council,United Nations Human Rights Council|
o||International Seabed Authority||
o|IWC|International Whaling Commission||
o|NEAFC|North East Atlantic Fisheries Commission||
o|NAFO|Northwest Atlantic Fisheries Organization||
o|AfDB|African Development Bank||
o|IsDB|Islamic Development Bank||
o|IADB|Inter-American Development Bank||
o|EIB|European Investment Bank||
o|NDB|New Development Bank||
o|BIS|Bank for International Settlements||
o|MINUSMA|||
o|MINUSCA|||
o|MINUSTAH|||
o|UNMISS|||
o|UNAMA|||
o|UNAMID|||
o|UNMIK|||
o|UNFICYP|||
o|UNDOF|||
o|AMISOM|African Union Mission in Somalia||
o|ATMIS|African Union Transition Mission in Somalia||
o|EULEX|||
o|EUFOR|||
o|EUMM|EU Monitoring Mission|European Union Monitoring Mission|
o|MNJTF|Multinational Joint Task Force||
o|EDA|European Defence Agency||
"""
