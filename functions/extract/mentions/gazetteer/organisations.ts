/**
 * Organisations of states, one a line: code | names | adjectives | seats and bywords | members.
 * Acronyms in capitals match in capitals; from four letters on also as a word [Nato]. Members may carry the years of their
 * membership, `GBR[1973-2020]`; a list is given only where membership is fixed by treaty or custom.
 */
export const organisations = `
UN|United Nations;UN;U.N.;U. N.;UNO;UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UN General Assembly;U.N. General Assembly;United Nations General Assembly;General Assembly;UN Secretariat;UN Human Rights Council;U.N. Human Rights Council;Human Rights Council;Economic and Social Council;ECOSOC;UN secretary general;UNSC;UNGA;UNMOVIC;UNSCOM;UNPROFOR;UNAMA;UNAMI;UNIFIL;COP15;COP16;COP17;COP18;COP19;COP20;COP21;COP22;COP23;COP24;COP25;COP26;COP27;COP28;COP29;COP30;COP31;COP32;COP33;COP34;COP35;COP36;COP37;COP38;COP39;COP40;MONUSCO;MONUC;MINUSMA;UNMIK;UNTAC;UNTAET;UNAMID;UNMISS;UNSMIL;UNMIL;MINURSO;UNFICYP;ONUSAL;OCHA;UNDOF;MINUSTAH;UNAMIR;UNDPKO;UNFPA||Turtle Bay|
UNHCR|UNHCR;UN High Commissioner for Refugees;U.N. High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN refugee agency;U.N. refugee agency;UN Refugee Agency|||
UNICEF|UNICEF;Unicef;United Nations Children's Fund;UN Children's Fund;U.N. Children's Fund|||
UNESCO|UNESCO;United Nations Educational, Scientific and Cultural Organization;UN Educational, Scientific and Cultural Organization|||
WFP|World Food Program;World Food Programme;WFP|||
FAO|Food and Agriculture Organization;Food and Agriculture Organisation;Food and Agricultural Organization;Food and Agricultural Organisation;FAO|||
ILO|International Labor Organization;International Labour Organization;International Labour Organisation;ILO|||
UNDP|UNDP;UN Development Program;UN Development Programme;United Nations Development Program;United Nations Development Programme;U.N. Development Program|||
UNEP|UNEP;UN Environment Program;UN Environment Programme;U.N. Environment Program;United Nations Environment Programme|||
UNRWA|UNRWA;UN Relief and Works Agency;U.N. Relief and Works Agency;United Nations Relief and Works Agency|||
UNCTAD|UNCTAD;UN Conference on Trade and Development;U.N. Conference on Trade and Development;United Nations Conference on Trade and Development|||
UNIDO|UNIDO;United Nations Industrial Development Organization|||
UNODC|UNODC;UN Office on Drugs and Crime;U.N. Office on Drugs and Crime|||
IPCC|IPCC;Intergovernmental Panel on Climate Change|||
IOM|International Organization for Migration;International Organisation for Migration;IOM|||
ICAO|ICAO;International Civil Aviation Organization|||
IMO|International Maritime Organization;International Maritime Organisation|||
ITU|International Telecommunication Union;International Telecommunications Union|||
WIPO|WIPO;World Intellectual Property Organization|||
WMO|World Meteorological Organization;WMO|||
IFAD|International Fund for Agricultural Development;IFAD|||
GCF|Green Climate Fund|||
ICJ|International Court of Justice;World Court;ICJ|||
ICC|International Criminal Court;ICC|||
ICTY|International Criminal Tribunal for the former Yugoslavia;ICTY|||
PCA|Permanent Court of Arbitration|||
IAEA|IAEA;International Atomic Energy Agency;UN nuclear watchdog;United Nations nuclear watchdog;UN nuclear watchdog agency;U.N. nuclear watchdog agency;United Nations nuclear watchdog agency;United Nations nuclear agency;United Nations atomic agency;UN atomic agency;U.N. nuclear watchdog;UN atomic watchdog;U.N. atomic agency;UN nuclear agency;U.N. nuclear agency|||
OPCW|OPCW;Organization for the Prohibition of Chemical Weapons;Organisation for the Prohibition of Chemical Weapons|||
CTBTO|CTBTO;Comprehensive Nuclear-Test-Ban Treaty Organization|||
WHO|World Health Organization;World Health Organisation;WHO;W.H.O.|||
PAHO|Pan American Health Organization;PAHO|||
IMF|International Monetary Fund;IMF;I.M.F.|||
WORLDBANK|World Bank;International Bank for Reconstruction and Development;IBRD;World Bank Group;International Development Association|||
WTO|World Trade Organization;World Trade Organisation;WTO;W.T.O.|||
GATT|General Agreement on Tariffs and Trade;General Agreement on Tariff and Trade;General Agreement of Tariffs and Trade;General Agreement on Trade and Tariffs;GATT|||
OECD|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organization of Economic Cooperation and Development;Organisation of Economic Cooperation and Development;Organization of Economic Co-operation and Development;Organisation for Economic Co-operation and Development;Organization for Economic Co-operation and Development;OECD;O.E.C.D.|||
IEA|International Energy Agency;IEA|||
FATF|Financial Action Task Force;FATF|||
BIS|Bank for International Settlements|||
INTERPOL|Interpol;INTERPOL|||
EUROPOL|Europol|||
NEA|Nuclear Energy Agency|||
ITER|ITER|||
ICO|International Coffee Organization;International Coffee Council;International Coffee Organisation|||
ICCO|International Cocoa Organization;International Cocoa Council;International Cocoa Organisation|||
COPAL|Cocoa Producers Alliance;Cocoa Producers' Alliance;Cocoa Producers’ Alliance;COPAL|||
INRO|International Natural Rubber Organization;International Natural Rubber Organisation;International Rubber Organization;INRO|||
ITC|International Tin Council|||
IWC|International Whaling Commission;IWC|||
CITES|CITES|||
NATO|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Council;Atlantic alliance;Atlantic Alliance;Western alliance;Western Alliance;Transatlantic Alliance;transatlantic alliance;ISAF;KFOR;SFOR;IFOR;Partnership for Peace;NATO-led coalition|||USA CAN GBR FRA BEL NLD LUX ITA DNK NOR ISL PRT GRC[1952-] TUR[1952-] DEU[1955-] ESP[1982-] POL[1999-] CZE[1999-] HUN[1999-] BGR[2004-] EST[2004-] LVA[2004-] LTU[2004-] ROU[2004-] SVK[2004-] SVN[2004-] ALB[2009-] HRV[2009-] MNE[2017-] MKD[2020-] FIN[2023-] SWE[2024-]
EU|European Union;EU;E.U.;European Community;European Communities;European Economic Community;EC;E.C.;EEC;E.E.C.;Common Market;European common market;European Commission;European Council;Council of Ministers;European Parliament;EU Commission;EU Council;Council of the European Union;European External Action Service;EEAS;Foreign Affairs Council;Eurogroup;eurozone;Eurozone;euro zone;EUFOR;EULEX;Euratom;European bloc;the Twelve [-1995];27-nation bloc;27-member bloc;28-nation bloc;28-member bloc;25-nation bloc|EU;EC||DEU FRA ITA BEL NLD LUX GBR[1973-2020] IRL[1973-] DNK[1973-] GRC[1981-] ESP[1986-] PRT[1986-] AUT[1995-] FIN[1995-] SWE[1995-] POL[2004-] CZE[2004-] SVK[2004-] HUN[2004-] SVN[2004-] EST[2004-] LVA[2004-] LTU[2004-] CYP[2004-] MLT[2004-] BGR[2007-] ROU[2007-] HRV[2013-]
ECB|European Central Bank;ECB|||
EIB|European Investment Bank|||
EBRD|European Bank for Reconstruction and Development;EBRD|||
ESA|European Space Agency|||
EFTA|European Free Trade Association;EFTA|||CHE NOR ISL[1970-] LIE[1991-] GBR[1960-1972] DNK[1960-1972] PRT[1960-1985] AUT[1960-1994] SWE[1960-1994] FIN[1986-1994]
COE|Council of Europe;Parliamentary Assembly of the Council of Europe|||
WEU|Western European Union;WEU|||
OSCE|Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe;OSCE;O.S.C.E.;Conference on Security and Cooperation in Europe;Conference on Security and Co-operation in Europe;CSCE;OSCE Minsk Group;Minsk Group|||
EPC|European Political Community|||
WEIMAR|Weimar Triangle|||DEU FRA POL
V4|Visegrad Group;Visegrad Four;Visegrad;V4;Visegrad countries|||POL CZE SVK HUN
B9|Bucharest Nine;Bucharest 9;B9|||BGR CZE EST HUN LVA LTU POL ROU SVK
NORDICS|Nordic Council;Nordic countries;Nordics;Nordic states|||DNK FIN ISL NOR SWE
NB8|Nordic-Baltic Eight;NB8;Nordic-Baltic 8|||DNK FIN ISL NOR SWE EST LVA LTU
JEF|Joint Expeditionary Force|||
UDCG|Ukraine Defense Contact Group|||
CONTACTGROUP|Contact Group|||
PIC|Peace Implementation Council|||
ARCTIC|Arctic Council|||CAN DNK FIN ISL NOR RUS SWE USA
CBSS|Council of the Baltic Sea States|||
BSEC|Black Sea Economic Cooperation|||
GUAM|GUAM Organization|||GEO UKR AZE MDA
CIS|Commonwealth of Independent States;CIS;C.I.S.|||RUS BLR KAZ KGZ TJK ARM AZE UZB MDA TKM[1991-2005] UKR[1991-2018] GEO[1993-2009]
CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO|||RUS BLR KAZ KGZ TJK ARM UZB[2006-2012]
EAEU|Eurasian Economic Union;EAEU;EEU;Eurasian Union;Eurasian Economic Community;EurAsEC|||RUS BLR KAZ ARM[2015-] KGZ[2015-]
UNIONSTATE|Union State|||RUS BLR
SCO|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO;Shanghai Five;Shanghai Co-operation Organisation|||CHN RUS KAZ KGZ TJK UZB[2001-] IND[2017-] PAK[2017-] IRN[2023-] BLR[2024-]
C5|Central Asian Five;Central Asia Five;C5|||KAZ KGZ TJK TKM UZB
OTS|Organization of Turkic States;Turkic Council;Organisation of Turkic States|||TUR AZE KAZ KGZ UZB
ECO|Economic Cooperation Organization|||
WARSAWPACT|Warsaw Pact;Warsaw Treaty Organization;Warsaw Treaty Organisation|||SUN POL DDR CSK HUN ROU BGR
COMECON|Comecon;COMECON;CMEA;Council for Mutual Economic Assistance|||SUN POL DDR CSK HUN ROU BGR CUB MNG VNM
COCOM|CoCom;COCOM|||
G2|Group of Two;G-2;G2|||USA CHN
G5|Group of Five;G-5;G5|||USA JPN DEU FRA GBR
G6|Group of Six;G-6;G6|||USA JPN DEU FRA GBR CAN
G7|Group of Seven;G7;G-7;G 7;Group of 7;Big Seven;major industrial nations;major industrialized nations;major industrialised nations;leading industrial nations;major industrial countries;leading industrial countries;leading industrialized nations;leading industrialised nations;major industrial democracies;leading industrial democracies;major industrial powers;leading industrial powers;Western industrial democracies;leading industrialized democracies;leading industrialised democracies;major industrialized democracies;major industrialised democracies;Western industrialized democracies;Western industrialised democracies;Western industrial nations;Western industrialized nations;Western industrialised nations|||USA JPN DEU FRA GBR ITA CAN
G8|Group of Eight;G8;G-8;G 8;Group of 8|||USA JPN DEU FRA GBR ITA CAN RUS
G10|Group of Ten;G-10;G10;Group of 10|||
G15|Group of 15;G-15;G15|||
G20|Group of 20;Group of Twenty;G20;G-20;G 20|||USA JPN DEU FRA GBR ITA CAN RUS CHN IND BRA MEX ARG ZAF AUS KOR IDN TUR SAU EU AU[2023-]
MEF|Major Economies Forum;Major Economies Forum on Energy and Climate|||
G24|Group of 24;G-24;G24|||
G77|Group of 77;G77;G-77;Group of Seventy-Seven|||
PARISCLUB|Paris Club;Western creditor nations;Western creditor governments;Western creditor countries;western creditor nations;western creditor governments;western creditor countries|||
LONDONCLUB|London Club|||
BRICS|BRICS;BRIC|||BRA RUS IND CHN ZAF[2011-] EGY[2024-] ETH[2024-] IRN[2024-] ARE[2024-] IDN[2025-]
IBSA|IBSA|||IND BRA ZAF
RIC|Russia-India-China|||RUS IND CHN
NDB|New Development Bank|||
AIIB|Asian Infrastructure Investment Bank;AIIB|||
ADB|Asian Development Bank;ADB|||
AFDB|African Development Bank;AfDB|||
IADB|Inter-American Development Bank|||
ISDB|Islamic Development Bank|||
WEF|World Economic Forum;WEF|||
P5|Permanent Five;P5;P-5;Perm Five;Big Five|||USA GBR FRA RUS CHN
QUARTET|Middle East Quartet;Mideast Quartet;Quartet;Mideast quartet;Middle East quartet|||USA RUS EU UN
QUAD|Quadrilateral Security Dialogue;Quad;the Quad|||USA JPN IND AUS
AUKUS|AUKUS|||AUS GBR USA
FIVEEYES|Five Eyes|||USA GBR CAN AUS NZL
ANZUS|ANZUS|||AUS NZL USA
SEATO|SEATO;Southeast Asia Treaty Organization|||
CENTO|CENTO;Central Treaty Organization|||
MTCR|Missile Technology Control Regime;MTCR|||
NSG|Nuclear Suppliers Group;Nuclear Suppliers' Group;NSG|||
KEDO|KEDO;Korean Peninsula Energy Development Organization|||
UNC|United Nations Command;UN Command;U.N. Command|||
ASEAN|ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations;Association of South-East Asian Nations;A.S.E.A.N.;Association of South-east Asian Nations|||IDN MYS PHL SGP THA BRN[1984-] VNM[1995-] LAO[1997-] MMR[1997-] KHM[1999-] TLS[2025-]
ARF|ASEAN Regional Forum;Asean Regional Forum|||
ASEAN3|ASEAN Plus Three;ASEAN+3;Asean Plus Three|||
EAS|EAS|||
APEC|APEC;Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation;Asia-Pacific Economic Co-operation|||
ASEM|ASEM;Asia-Europe Meeting|||
SAARC|SAARC;South Asian Association for Regional Cooperation;South Asian Association for Regional Co-operation|||IND PAK BGD LKA NPL BTN MDV AFG[2007-]
BIMSTEC|BIMSTEC|||BGD BTN IND MMR NPL LKA THA
PIF|Pacific Islands Forum;South Pacific Forum;Pacific Island Forum|||
MSG|Melanesian Spearhead Group|||PNG FJI SLB VUT
MRC|Mekong River Commission|||
IORA|Indian Ocean Rim Association|||
CICA|Conference on Interaction and Confidence Building Measures in Asia;CICA|||
CPTPP|CPTPP|||
RCEP|RCEP|||
TCS|Trilateral Cooperation Secretariat|||CHN JPN KOR
AU|African Union;AU;A.U.;Organization of African Unity;Organisation of African Unity;OAU;O.A.U.;AU Commission;African Union Commission;AMISOM;ATMIS;NEPAD|||
ECOWAS|ECOWAS;Economic Community of West African States;ECOMOG|||BEN BFA[-2024] CPV[1976-] CIV GMB GHA GIN GNB LBR MLI[-2024] NER[-2024] NGA SEN SLE TGO
SADC|SADC;Southern African Development Community;SADCC;Southern African Development Coordination Conference|||AGO BWA LSO MWI MOZ SWZ TZA ZMB ZWE NAM[1990-] ZAF[1994-] MUS[1995-] COD[1997-] SYC[1997-] MDG[2005-] COM[2017-]
FRONTLINE|Front Line States;Frontline States;front-line states;Front-line States;frontline states|||AGO BWA MOZ TZA ZMB ZWE[1980-]
IGAD|IGAD;Intergovernmental Authority on Development;IGADD|||DJI ETH KEN SOM SDN UGA ERI[1993-] SSD[2011-]
EAC|East African Community;EAC|||KEN TZA UGA RWA[2007-] BDI[2007-] SSD[2016-] COD[2022-] SOM[2024-]
ECCAS|ECCAS;Economic Community of Central African States|||
CEMAC|CEMAC|||CMR CAF TCD COG GNQ GAB
UEMOA|WAEMU;UEMOA;UMOA;West African Monetary Union;West African Economic and Monetary Union|||BEN BFA CIV GNB[1997-] MLI NER SEN TGO
COMESA|COMESA;Common Market for Eastern and Southern Africa|||
SAHELG5|G5 Sahel;G-5 Sahel;Sahel G5|||BFA TCD MLI MRT NER
AES|Alliance of Sahel States|||BFA MLI NER
MNJTF|Multinational Joint Task Force|||
LCBC|Lake Chad Basin Commission|||CMR TCD NER NGA
ICGLR|International Conference on the Great Lakes Region;ICGLR|||
AMU|Arab Maghreb Union;Maghreb Union|||DZA LBY MRT MAR TUN
CENSAD|CEN-SAD;Community of Sahel-Saharan States|||
OIF|Francophonie;La Francophonie;International Organization of La Francophonie|||
COMMONWEALTH|Commonwealth of Nations;Commonwealth;British Commonwealth;CHOGM;Commonwealth Heads of Government|||
CPLP|Community of Portuguese Language Countries;CPLP|||
NONALIGNED|Non-Aligned Movement;Nonaligned Movement;Non-aligned Movement;nonaligned movement;non-aligned movement|||
OIC|Organization of the Islamic Conference;Organisation of the Islamic Conference;Organization of Islamic Cooperation;Organisation of Islamic Cooperation;Organization of Islamic Conference;Islamic Conference Organization;Islamic Conference;OIC;O.I.C.|||
ARABLEAGUE|Arab League;League of Arab States;the Arab League|||EGY IRQ JOR LBN SAU SYR YEM LBY SDN MAR TUN KWT DZA ARE BHR QAT OMN MRT SOM PSE DJI[1977-] COM[1993-]
GCC|Gulf Cooperation Council;Gulf leaders;Gulf Arab leaders;Gulf Arab states;Gulf Arab countries;Gulf Co-operation Council;GCC;G.C.C.;Cooperation Council for the Arab States of the Gulf|||SAU KWT ARE QAT BHR OMN
ACC|Arab Cooperation Council|||EGY IRQ JOR YEM
OAPEC|OAPEC;Organization of Arab Petroleum Exporting Countries|||
OPEC|OPEC;Organization of Petroleum Exporting Countries;Organization of the Petroleum Exporting Countries;Organisation of Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;O.P.E.C.;oil cartel|||
OPEC+|OPEC+;OPEC Plus;OPEC-plus;OPEC plus|||
GECF|Gas Exporting Countries Forum|||
OAS|Organization of American States;Organisation of American States;OAS;O.A.S.|||
MERCOSUR|Mercosur;Mercosul;Southern Common Market|||ARG BRA PRY URY VEN[2012-2016] BOL[2024-]
UNASUR|Unasur;UNASUR;Union of South American Nations|||
CELAC|CELAC;Community of Latin American and Caribbean States|||
ALBA|ALBA;Bolivarian Alliance;Bolivarian Alliance for the Americas|||
ANDEAN|Andean Community;Andean Pact;Andean Group|||BOL COL ECU PER VEN[1973-2006] CHL[1969-1976]
PACIFICALLIANCE|Pacific Alliance|||CHL COL MEX PER
CARICOM|Caricom;CARICOM;Caribbean Community|||
OECS|OECS;Organization of Eastern Caribbean States;Organisation of Eastern Caribbean States|||
ACS|Association of Caribbean States|||
SICA|SICA;Central American Integration System|||
CABEI|Central American Bank for Economic Integration|||
CONTADORA|Contadora Group;Contadora;Contadora group;Contadora nations|||MEX COL PAN VEN
RIOGROUP|Rio Group;Rio group;Group of Eight Latin American nations;Group of Rio|||
LIMAGROUP|Lima Group|||
NAFTA|North American Free Trade Area|||USA CAN MEX
CAIRNS|Cairns Group|||
AOSIS|Alliance of Small Island States;AOSIS|||
BASIC|BASIC group;BASIC countries|||BRA ZAF IND CHN
ACP|ACP countries;ACP states;African, Caribbean and Pacific|||
ICRC|International Committee of the Red Cross;ICRC;I.C.R.C.;Red Cross;International Red Cross|||
IFRC|International Federation of Red Cross and Red Crescent Societies;IFRC|||
MSF|Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres|||
ELDERS|the Elders|||
ANTIISIS|Global Coalition to Defeat ISIS;Global Coalition to Counter ISIS;Global Coalition to Counter ISIL;Global Coalition to Defeat ISIL;Global Coalition against Daesh;Global Coalition Against Daesh;Global Coalition to Defeat Daesh;Global Coalition against ISIS;Global Coalition Against ISIS;Coalition to Counter ISIL;Global Coalition to Counter Da'esh;Global Coalition Against ISIL;anti-ISIS coalition;anti-ISIL coalition;anti-Daesh coalition|||
DRUGCOALITION|Global Coalition to Address Synthetic Drug Threats;Global Coalition to Address Synthetic Drugs|||
SAUDICOALITION|Saudi-led coalition;Arab coalition|||
SYRIASUPPORT|International Syria Support Group;Friends of Syria|||
PANAFPARL|Pan-African Parliament|||
I2U2|I2U2|||IND ISR ARE USA
SQUAD|the Squad|||AUS JPN PHL USA
MIKTA|MIKTA|||MEX IDN KOR TUR AUS
NEGEV_FORUM|Negev Forum|||
THREESEAS|Three Seas Initiative|||
BERLINPROCESS|Berlin Process|||
OPENBALKAN|Open Balkan|||SRB ALB MKD
MED9|MED9;MED7;EuroMed 9|||
QUINT|Quint;Quint nations|||USA GBR FRA DEU ITA
G4|Group of Four;G4|||JPN DEU IND BRA
RAMSTEIN|Ramstein Group;Ramstein group;Ramstein format|||
ASTANA|Astana trio;Astana format;Astana guarantors|||RUS TUR IRN
LMC|Lancang-Mekong Cooperation|||CHN KHM LAO MMR THA VNM
D8|Developing Eight;D-8|||
COLOMBOPLAN|Colombo Plan|||
MRU|Mano River Union|||LBR SLE GIN CIV[2008-]
NBI|Nile Basin Initiative|||
INDIAN_OCEAN|Indian Ocean Commission|||COM MDG MUS SYC
SACU|Southern African Customs Union;SACU|||BWA LSO NAM ZAF SWZ
CD|Conference on Disarmament|||
OIE|World Organization for Animal Health;World Organisation for Animal Health|||
GLOBALFUND|Global Fund;Global Fund to Fight AIDS|||
IACHR|Inter-American Commission on Human Rights|||
IWC_WHEAT|International Wheat Council;International Grains Council|||
ISO|International Sugar Organization;International Sugar Organisation|||
ATPC|Association of Tin Producing Countries|||
ANRPC|Association of Natural Rubber Producing Countries|||
CARTAGENA|Cartagena Group;Cartagena group|||
BAGHDADPACT|Baghdad Pact|||GBR IRN IRQ PAK TUR
LEAGUE|League of Nations|||
ALLIED|Allied Control Council|||
`;

/** Movements, armed groups, parties and fronts that states negotiate with: code | names | adjectives | seats | the country they act in. */
export const movements = `
PLO|Palestine Liberation Organization;Palestine Liberation Organisation;PLO;P.L.O.|||PSE
FATAH|Fatah;Al Fatah;al-Fatah;Al-Fatah|||PSE
HAMAS|Hamas;Islamic Resistance Movement|||PSE
PIJ|Palestinian Islamic Jihad;Islamic Jihad|||PSE
PFLP|PFLP;Popular Front for the Liberation of Palestine|||PSE
DFLP|DFLP;Democratic Front for the Liberation of Palestine|||PSE
HEZBOLLAH|Hezbollah;Hizbollah;Hizballah;Hezballah;Hizbullah;Hezbullah;Party of God|||LBN
AMAL|Amal Movement;Amal militia;Amal militiamen|||LBN
SLA|South Lebanon Army;South Lebanese Army|||LBN
PHALANGE|Phalange;Lebanese Forces;Phalangists|||LBN
TALIBAN|Taliban;Taleban;Afghan Taliban;Islamic Emirate|||AFG
TTP|Pakistani Taliban;Tehreek-e-Taliban;Tehrik-e-Taliban;Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban;TTP|||PAK
HAQQANI|Haqqani network;Haqqani Network;Haqqanis|||AFG
NORTHERN_ALLIANCE|Northern Alliance|||AFG
MUJAHIDEEN|Afghan rebels;Mujahedeen;Mujahideen;Mujahedin|||AFG
HEZB_I_ISLAMI|Hezb-i-Islami;Hezb-e-Islami;Hizb-i-Islami;Hizb-e-Islami|||AFG
ALQAEDA|Al Qaeda;al-Qaeda;al Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al Qaida;Al Qaida;Al-Qa'ida|||
ISIS|ISIS;ISIL;IS;Islamic State;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and Syria;Daesh;Da'esh;Islamic State group|||
BOKO_HARAM|Boko Haram|||NGA
ISWAP|ISWAP;Islamic State West Africa Province|||NGA
MEND|Movement for the Emancipation of the Niger Delta|||NGA
ALSHABAAB|al-Shabab;Al-Shabab;al-Shabaab;Al-Shabaab;al Shabaab;Al Shabaab;al Shabab;Al Shabab;Shabab;Shabaab|||SOM
ICU|Islamic Courts Union;Union of Islamic Courts;Islamic Courts|||SOM
SNA|Somali National Alliance|||SOM
HOUTHI|Houthis;Houthi;Huthi;Huthis;Houthi movement;Ansar Allah;Ansarallah;Ansarullah;Houthi rebels;Yemeni rebels;Yemeni rebel|||YEM
STC|Southern Transitional Council;STC|||YEM
SYROPP|Syrian National Coalition;Syrian opposition;Free Syrian Army;Syrian National Council;High Negotiations Committee;Syrian Opposition Coalition;Syrian rebels;Syrian rebel|||SYR
HTS|Hayat Tahrir al-Sham;HTS;Nusra Front;al-Nusra Front;Jabhat al-Nusra|||SYR
SDF|Syrian Democratic Forces;SDF;Syrian Democratic Council|||SYR
YPG|YPG;People's Protection Units;PYD;Democratic Union Party|||SYR
PKK|PKK;P.K.K.;Kurdistan Workers' Party;Kurdistan Workers Party;Kurdistan Workers' party;Kurdistan Workers party;Kurdish Workers' Party;Kurdish Workers Party;Kongra-Gel|||TUR
KDP|Kurdistan Democratic Party;Kurdish Democratic Party;KDP;K.D.P.;Democratic Party of Kurdistan|||IRQ
PUK|Patriotic Union of Kurdistan;PUK;P.U.K.|||IRQ
SCIRI|Supreme Council for the Islamic Revolution in Iraq;SCIRI|||IRQ
MEK|Mujahedin-e Khalq;Mujahideen Khalq;Mujahideen-e-Khalq;Mujahideen-e Khalq;Mujahedin-e-Khalq;Mujahedin Khalq;Mujahedeen-e-Khalq;People's Mujahedeen;People's Mujahedin;MEK|||IRN
LNA|Libyan National Army;LNA|||LBY
GNC|General National Congress|||LBY
FARC|FARC;F.A.R.C.;Revolutionary Armed Forces of Colombia|||COL
ELN|ELN;National Liberation Army|||COL
M19|M-19;M19;April 19 Movement|||COL
AUC|United Self-Defense Forces of Colombia;AUC|||COL
EPL|Popular Liberation Army|||COL
FMLN|FMLN;Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front;F.M.L.N.;Farabundo Marti Front|||SLV
CONTRAS|Contras;Contra;Nicaraguan Resistance;contra rebels;Contra rebels;Nicaraguan rebels;Contra leaders|||NIC
URNG|URNG;Guatemalan National Revolutionary Unity|||GTM
SHINING_PATH|Shining Path;Sendero Luminoso|||PER
MRTA|Tupac Amaru;Túpac Amaru Revolutionary Movement;MRTA|||PER
EZLN|Zapatistas;Zapatista;EZLN;Zapatista National Liberation Army|||MEX
VENOPP|Venezuelan opposition;Democratic Unity Roundtable|||VEN
IRA|Irish Republican Army;IRA;I.R.A.;Provisional IRA;Provisional Irish Republican Army|||GBR
SINN_FEIN|Sinn Fein;Sinn Féin|||GBR
SDLP|SDLP;Social Democratic and Labour Party|||GBR
DUP|DUP;Democratic Unionist Party;Democratic Unionists|||GBR
UUP|Ulster Unionist Party;Ulster Unionists;Ulster Unionist|||GBR
ETA|ETA;Basque Homeland and Freedom|||ESP
KLA|Kosovo Liberation Army;KLA;UCK|||XKX
NLA|National Liberation Army of Macedonia|||MKD
LTTE|LTTE;L.T.T.E.;Liberation Tigers of Tamil Eelam;Tamil Tigers;Tamil Tiger|Tamil Tiger||LKA
TNA|Tamil National Alliance|||LKA
ULFA|ULFA;United Liberation Front of Asom;United Liberation Front of Assam|||IND
NSCN|NSCN;National Socialist Council of Nagaland|||IND
HURRIYAT|Hurriyat;Hurriyat Conference;All Parties Hurriyat Conference|||IND
JKLF|JKLF|||IND
LET|Lashkar-e-Taiba;Lashkar-e-Toiba|||PAK
MAOISTS|Maoists;Maoist rebels;Communist Party of Nepal;Nepalese Maoists|||NPL
KNU|Karen National Union;KNU|||MMR
KIA|Kachin Independence Army;Kachin Independence Organization;Kachin Independence Organisation|||MMR
UWSA|United Wa State Army|||MMR
ARAKAN_ARMY|Arakan Army|||MMR
NUG|National Unity Government|||MMR
KHMER_ROUGE|Khmer Rouge;Party of Democratic Kampuchea|||KHM
FUNCINPEC|FUNCINPEC;Funcinpec|||KHM
KPNLF|KPNLF;Khmer People's National Liberation Front|||KHM
PATHET_LAO|Pathet Lao|||LAO
VIETCONG|Viet Cong;Vietcong;National Liberation Front|||VNM
MILF|Moro Islamic Liberation Front;MILF|||PHL
MNLF|Moro National Liberation Front;MNLF|||PHL
NDF|National Democratic Front;NDF;NDFP|||PHL
NPA|New People's Army;NPA|||PHL
ABU_SAYYAF|Abu Sayyaf|||PHL
GAM|Free Aceh Movement;GAM|||IDN
OPM|Free Papua Movement|||IDN
BOUGAINVILLE_REBELS|Bougainville Revolutionary Army|||PNG
CNRT|CNRT;National Council of Timorese Resistance|||TLS
PATANI_REBELS|Barisan Revolusi Nasional|||THA
POLISARIO|Polisario;Polisario Front;Frente Polisario|||ESH
FIS|Islamic Salvation Front|||DZA
GIA|Armed Islamic Group;GIA|||DZA
AQIM|Al Qaeda in the Islamic Maghreb;al-Qaeda in the Islamic Maghreb;AQIM|||
JNIM|JNIM;Jama'at Nasr al-Islam wal Muslimin|||MLI
ANSAR_DINE|Ansar Dine;Ansar Eddine|||MLI
MNLA|MNLA;National Movement for the Liberation of Azawad|||MLI
CMA|Coordination of Azawad Movements;Coordination of Movements of Azawad|||MLI
TUAREG|Tuareg;Tuaregs;Touareg;Tuareg rebels|||MLI
UNITA|UNITA;National Union for the Total Independence of Angola|||AGO
FNLA|FNLA|||AGO
RENAMO|Renamo;RENAMO;Mozambique National Resistance;Mozambican National Resistance|||MOZ
FRELIMO|Frelimo;FRELIMO|||MOZ
SWAPO|SWAPO;South-West Africa People's Organization;South West Africa People's Organization;South-West Africa People's Organisation|||NAM
ANC|African National Congress;ANC;A.N.C.|||ZAF
INKATHA|Inkatha;Inkatha Freedom Party|||ZAF
PAC|Pan Africanist Congress;Pan-Africanist Congress|||ZAF
ZANU|ZANU;ZANU-PF;ZANU PF;Zanu-PF|||ZWE
ZAPU|ZAPU|||ZWE
MDC|Movement for Democratic Change;MDC|||ZWE
RUF|Revolutionary United Front;RUF|||SLE
NPFL|National Patriotic Front of Liberia;NPFL|||LBR
LURD|LURD;Liberians United for Reconciliation and Democracy|||LBR
MODEL|Movement for Democracy in Liberia|||LBR
FORCES_NOUVELLES|New Forces;Forces Nouvelles|||CIV
RPF|Rwandan Patriotic Front;RPF;Rwandese Patriotic Front|||RWA
FDLR|FDLR;Democratic Forces for the Liberation of Rwanda|||COD
CNDD_FDD|CNDD-FDD;Forces for the Defense of Democracy;Forces for the Defence of Democracy|||BDI
FNL|Forces for National Liberation;FNL|||BDI
M23|M23;March 23 Movement;M23 rebels;AFC/M23|||COD
RCD|Congolese Rally for Democracy;RCD|||COD
MLC|Movement for the Liberation of Congo;Congolese Liberation Movement|||COD
ADF|Allied Democratic Forces|||COD
CNDP|National Congress for the Defense of the People;CNDP|||COD
LRA|Lord's Resistance Army;LRA|||UGA
SPLA|Sudan People's Liberation Army;SPLA;Sudan People's Liberation Movement;SPLM;SPLM/A;SPLM-N;SPLM-IO;SPLA-IO|||SDN
RSF|Rapid Support Forces;RSF|||SDN
JEM|Justice and Equality Movement;JEM|||SDN
SLM|Sudan Liberation Movement;Sudan Liberation Army;Sudan Revolutionary Front|||SDN
EPLF|Eritrean People's Liberation Front;EPLF|||ERI
TPLF|Tigray People's Liberation Front;TPLF;Tigray People's Liberation Front;Tigrayan forces;Tigray rebels|||ETH
OLF|Oromo Liberation Front;OLF;Oromo Liberation Army|||ETH
ONLF|Ogaden National Liberation Front|||ETH
SELEKA|Seleka;Séléka|||CAF
CPC|Coalition of Patriots for Change|||CAF
FACT|Front for Change and Concord in Chad|||TCD
DARFUR_REBELS|Darfur rebels;Darfur rebel groups|||SDN
WAGNER|Wagner Group;Wagner group|||RUS
AAMB|Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigade;Al-Aqsa Martyrs' Brigade;al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigade|||PSE
PFLP_GC|PFLP-GC|||PSE
ABU_NIDAL|Abu Nidal group;Abu Nidal organization;Abu Nidal Organization|||PSE
PSP|Progressive Socialist Party|||LBN
PMF|Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi|||IRQ
KATAIB_HEZBOLLAH|Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah|||IRQ
KDPI|Kurdistan Democratic Party of Iran;Kurdish Democratic Party of Iran;KDPI;Komala|||IRN
BLA|Balochistan Liberation Army;Baluchistan Liberation Army;BLA|||PAK
JEM_PAK|Jaish-e-Mohammed;Jaish-e-Mohammad|||PAK
NRF|National Resistance Front|||AFG
MFDC|Movement of Democratic Forces of Casamance;MFDC|||SEN
FLEC|FLEC;Front for the Liberation of the Enclave of Cabinda|||AGO
GUNT|GUNT|||TCD
UFDD|UFDD;Union of Forces for Democracy and Development|||TCD
PALIPEHUTU|Palipehutu-FNL;Palipehutu|||BDI
ANTI_BALAKA|anti-Balaka;Anti-Balaka;anti-balaka;Anti-balaka|||CAF
FANO|Fano militia;Fano|||ETH
ELF|Eritrean Liberation Front|||ERI
SNM|Somali National Movement|||SOM
USC|United Somali Congress|||SOM
TNLA|TNLA;Ta'ang National Liberation Army|||MMR
MNDAA|MNDAA;Myanmar National Democratic Alliance Army|||MMR
BROTHERHOOD_ALLIANCE|Three Brotherhood Alliance;Brotherhood Alliance|||MMR
CNF|Chin National Front|||MMR
ARSA|Arakan Rohingya Salvation Army;ARSA|||MMR
CGDK|Coalition Government of Democratic Kampuchea;Democratic Kampuchea|||KHM
PATRIOTIC_FRONT|Patriotic Front|||ZWE
FLN|FLN|||DZA
CLAN_DEL_GOLFO|Clan del Golfo;Gulf Clan|||COL
EMC|Estado Mayor Central;FARC dissidents;Farc dissidents|||COL
SEGUNDA_MARQUETALIA|Segunda Marquetalia|||COL
UNITARY_PLATFORM|Unitary Platform;Democratic Unitary Platform|||VEN
BOSNIAKS|Bosniaks;Bosniak;Bosnian Muslims;Bosnian Muslim;Muslim-Croat federation;Muslim-Croat Federation|||BIH
UVF|Ulster Volunteer Force;UVF|||GBR
UDA|Ulster Defence Association;UDA|||GBR
ALLIANCE_NI|Alliance Party of Northern Ireland|||GBR
FFC|Forces of Freedom and Change;Forces for Freedom and Change|||SDN
SOLIDARITY|Solidarity [1980-1991];Solidarity movement|||POL
SEPARATISTS_UKR|pro-Russian separatists;Pro-Russian separatists;Russian-backed separatists|||UKR
KMT|KMT;Nationalist Party of Taiwan|||TWN
NLD_PARTY|National League for Democracy|||MMR
MUSLIM_BROTHERHOOD|Muslim Brotherhood|||EGY
SHIITE_ALLIANCE|United Iraqi Alliance|||IRQ
SADR_MOVEMENT|Mahdi Army;Sadr movement|||IRQ
CIVIC_FORUM|Civic Forum|||CSK
`;
