"""Alliances and international organisations, one a line: kind | acronym | name | other names | members by their codes.

``a`` is an alliance, bloc or treaty that states are members of, ``o`` an international organisation that serves its
members without binding them together. Members are listed where they are few and hardly change.
"""

from __future__ import annotations

ALLIANCE_TABLE = """
a|NATO|North Atlantic Treaty Organization|North Atlantic Alliance,Atlantic Alliance,North Atlantic Treaty|AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US
a|CSTO|Collective Security Treaty Organization||AM BY KG KZ RU TJ
a||Collective Security Treaty||AM BY KG KZ RU TJ
a|EU|European Union|E.U.|AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
a|EC|European Community|European Communities,European Economic Community,EEC,Common Market|
a|ECSC|European Coal and Steel Community||BE DE FR IT LU NL
a|EAEU|Eurasian Economic Union|EEU,Eurasian Union|AM BY KG KZ RU
a|CIS|Commonwealth of Independent States||AM AZ BY KG KZ RU TJ UZ
a|SCO|Shanghai Cooperation Organization||BY CN IN IR KG KZ PK RU TJ UZ
a|ECOWAS|Economic Community of West African States|CEDEAO|BJ CV CI GM GH GN GW LR NG SN SL TG
a|AES|Alliance of Sahel States|Sahel Alliance,Confederation of Sahel States,Alliance des États du Sahel|BF ML NE
a|AU|African Union|A.U.|
a|OAU|Organization of African Unity||
a|SADC|Southern African Development Community||AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW
a|EAC|East African Community||BI CD KE RW SO SS TZ UG
a|IGAD|Intergovernmental Authority on Development||DJ ER ET KE SD SO SS UG
a|ECCAS|Economic Community of Central African States||AO BI CD CF CG CM GA GQ RW ST TD
a|UEMOA|West African Economic and Monetary Union||BF BJ CI GW ML NE SN TG
a|COMESA|Common Market for Eastern and Southern Africa||
a|AfCFTA|African Continental Free Trade Area||
a||G5 Sahel|Group of Five for the Sahel,Sahel Five|
a|GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf|AE BH KW OM QA SA
a||Arab League|League of Arab States|AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
a|AMU|Arab Maghreb Union||DZ LY MA MR TN
a|OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|
a|OTS|Organization of Turkic States|Turkic Council|AZ KG KZ TR UZ
a|ASEAN|Association of Southeast Asian Nations|Association of South-East Asian Nations|BN ID KH LA MM MY PH SG TH VN
a|SEATO|Southeast Asia Treaty Organization|Manila Pact|AU FR GB NZ PH PK TH US
a|SAARC|South Asian Association for Regional Cooperation||AF BD BT IN LK MV NP PK
a|BIMSTEC|Bay of Bengal Initiative||BD BT IN LK MM NP TH
a|AUKUS|||AU GB US
a|ANZUS|Australia, New Zealand, United States Security Treaty|ANZUS Treaty|AU NZ US
a||Quad|Quadrilateral Security Dialogue|AU IN JP US
a||Five Eyes||AU CA GB NZ US
a||Pacific Islands Forum|PIF|
a|CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|Trans-Pacific Partnership,TPP|
a|RCEP|Regional Comprehensive Economic Partnership||
a|OAS|Organization of American States||
a||Rio Treaty|Inter-American Treaty of Reciprocal Assistance,Rio Pact,TIAR|
a|UNASUR|Union of South American Nations||
a|ALBA|Bolivarian Alliance for the Peoples of Our America|Bolivarian Alliance|
a|CELAC|Community of Latin American and Caribbean States||
a|CARICOM|Caribbean Community||
a||Mercosur|Mercosul,Southern Common Market|AR BO BR PY UY
a||Pacific Alliance||CL CO MX PE
a||Andean Community|Andean Pact|BO CO EC PE
a|NAFTA|North American Free Trade Agreement||CA MX US
a|USMCA|United States-Mexico-Canada Agreement||CA MX US
a|BRICS||BRIC|BR RU IN CN ZA
a|G7|Group of Seven|G-7|CA DE FR GB IT JP US
a|G8|Group of Eight|G-8|
a|G20|Group of Twenty|G-20|
a|G77|Group of 77|G-77|
a||Non-Aligned Movement|NAM|
a||Commonwealth of Nations|Commonwealth|
a||Visegrád Group|Visegrad Group,Visegrad Four,V4|CZ HU PL SK
a||Weimar Triangle||DE FR PL
a||Lublin Triangle||LT PL UA
a||Bucharest Nine|B9|
a||Joint Expeditionary Force|JEF|DK EE FI GB IS LT LV NL NO SE
a||Nordic Council||DK FI IS NO SE
a||Baltic Assembly||EE LT LV
a||Three Seas Initiative||
a|BSEC|Black Sea Economic Cooperation|Organization of the Black Sea Economic Cooperation|
a|GUAM|GUAM Organization for Democracy and Economic Development||AZ GE MD UA
a|EFTA|European Free Trade Association||CH IS LI NO
a|CEFTA|Central European Free Trade Agreement||
a|EPC|European Political Community||
a||Union State||BY RU
a||Schengen Area|Schengen|
a||Eurozone|euro zone,Euro zone|
a|WEU|Western European Union||
a||Warsaw Pact|Warsaw Treaty Organization,Warsaw Treaty|BG CS DD HU PL RO SU
a|COMECON|Council for Mutual Economic Assistance|CMEA|
a|CENTO|Central Treaty Organization|Baghdad Pact|GB IQ IR PK TR
a||Axis|Axis powers,Axis Powers,Tripartite Pact|
a||Allies|Allied Powers,Allied powers|
a||Triple Entente||
a||Triple Alliance||
a||Dual Alliance||
a||Little Entente||
a||Balkan Pact|Balkan Entente|
a||Holy Alliance||
a||Quadruple Alliance||
a||Hanseatic League|Hansa|
a||Delian League||
a||Peloponnesian League||
a||League of Nations||
a||Contadora Group||
a||Axis of Resistance||
a||Northern Alliance||
o|UN|United Nations|U.N.,UNO|
o|UNSC|UN Security Council|Security Council,United Nations Security Council,U.N. Security Council|
o|UNGA|UN General Assembly|General Assembly,United Nations General Assembly,U.N. General Assembly|
o|OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|
o|CSCE|Conference on Security and Co-operation in Europe||
o||Council of Europe|COE|
o||Minsk Group|OSCE Minsk Group|
o|OPEC|Organization of the Petroleum Exporting Countries|OPEC+|
o|OECD|Organization for Economic Co-operation and Development||
o|WTO|World Trade Organization||
o|IMF|International Monetary Fund||
o||World Bank||
o|WHO|World Health Organization||
o|ILO|International Labour Organization|International Labor Organization|
o|IAEA|International Atomic Energy Agency||
o|OPCW|Organization for the Prohibition of Chemical Weapons||
o|ICC|International Criminal Court||
o|ICJ|International Court of Justice|World Court|
o|UNESCO|United Nations Educational, Scientific and Cultural Organization||
o|UNHCR|United Nations High Commissioner for Refugees|UN refugee agency|
o|UNICEF|||
o|UNRWA|||
o|FAO|Food and Agriculture Organization||
o|WFP|World Food Programme||
o|UNDP|||
o|UNIFIL|||
o|MONUSCO|||
o|IPU|Inter-Parliamentary Union||
o|ICRC|International Committee of the Red Cross|Red Cross|
o|IOM|International Organization for Migration||
o||Interpol||
o||Europol||
o|ECB|European Central Bank||
o|ADB|Asian Development Bank||
o|AIIB|Asian Infrastructure Investment Bank||
o|EBRD|European Bank for Reconstruction and Development||
o||European Commission||
o||European Parliament||
o||European Council||
"""
