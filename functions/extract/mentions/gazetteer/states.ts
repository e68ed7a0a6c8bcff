/**
 * States and territories, one a line: code | names | adjectives | people | capitals | seats and bywords of the government.
 * Items are separated by `;`, the first name is the one shown. `[1992-]` or `[-1991]` bounds the years in which a name means this
 * actor. A plural of the people is made from an adjective in -an or -i [Iraqi → Iraqis], others are listed.
 * Former states keep their own line where they have a code of their own.
 */
export const states = `
AFG|Afghanistan;Afganistan;Islamic Emirate of Afghanistan|Afghan;Afghani||Kabul|Arg Palace;Loya Jirga
ALB|Albania|Albanian||Tirana|
DZA|Algeria|Algerian||Algiers|El Mouradia
AND|Andorra|Andorran||Andorra la Vella|
AGO|Angola|Angolan||Luanda|MPLA
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua|Antiguan;Barbudan|||
ARG|Argentina;Argentine Republic;the Argentine|Argentine;Argentinian;Argentinean|Argentines|Buenos Aires|Casa Rosada;Pink House;San Martin Palace
ARM|Armenia|Armenian||Yerevan|
AUS|Australia|Australian;Aussie|Aussies|Canberra|
AUT|Austria|Austrian||Vienna|Ballhausplatz;Hofburg
AZE|Azerbaijan;Azerbaidzhan|Azerbaijani;Azeri;Azerbaidzhani||Baku|Milli Majlis
BHS|Bahamas;the Bahamas|Bahamian||Nassau|
BHR|Bahrain;Bahrein|Bahraini||Manama|
BGD|Bangladesh;East Pakistan [-1971]|Bangladeshi;Bangladesh||Dhaka;Dacca|
BRB|Barbados|Barbadian;Bajan||Bridgetown|
BLR|Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Belorussian;Byelorussian||Minsk|
BEL|Belgium|Belgian||Brussels [-1957]|
BLZ|Belize;British Honduras|Belizean||Belmopan|
BEN|Benin;Dahomey|Beninese;Beninois;Dahomean||Porto-Novo;Cotonou|
BTN|Bhutan|Bhutanese||Thimphu|
BOL|Bolivia|Bolivian||La Paz;Sucre|Palacio Quemado
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia-Hercegovina;Bosnia and Hercegovina;Bosnia;Herzegovina;BiH|Bosnian;Herzegovinian||Sarajevo|
BWA|Botswana;Bechuanaland|Botswanan;Motswana|Batswana|Gaborone|
BRA|Brazil;Brasil|Brazilian||Brasilia|Planalto;Planalto Palace;Itamaraty;Alvorada Palace
BRN|Brunei;Brunei Darussalam|Bruneian||Bandar Seri Begawan|
BGR|Bulgaria|Bulgarian|Bulgars|Sofia|
BFA|Burkina Faso;Burkina;Upper Volta|Burkinabe;Burkinese;Burkinabè;Voltaic||Ouagadougou|
BDI|Burundi|Burundian;Burundi||Bujumbura;Gitega|
KHM|Cambodia;Kampuchea;Khmer Republic|Cambodian;Kampuchean||Phnom Penh|
CMR|Cameroon;Cameroun;Cameroons|Cameroonian||Yaounde|
CAN|Canada|Canadian||Ottawa|Parliament Hill;Rideau Hall;Rideau Cottage;Global Affairs Canada
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean||Praia|
CAF|Central African Republic;C.A.R.|Central African||Bangui|
TCD|Chad;Tchad|Chadian||N'Djamena;Ndjamena|
CHL|Chile|Chilean||Santiago|La Moneda;La Moneda Palace;Moneda Palace
CHN|China;People's Republic of China;PRC;P.R.C.;P.R. China;Mainland China;mainland China;Red China;Communist China|Chinese||Beijing;Peking|Zhongnanhai;Great Hall of the People;People's Liberation Army;PLA;National People's Congress;Chinese Communist Party;Communist Party of China;MOFCOM;Zhong Nan Hai
COL|Colombia|Colombian||Bogota|Casa de Narino;Narino Palace
COM|Comoros;the Comoros;Comoro Islands|Comoran;Comorian||Moroni|
COG|Republic of the Congo;Republic of Congo;Congo Republic;Congo-Brazzaville;Congo (Brazzaville);People's Republic of the Congo|||Brazzaville|
COD|Democratic Republic of the Congo;Congo;the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;RDC;Congo-Kinshasa;Congo-Leopoldville;Belgian Congo;Zaire;Zaïre|Congolese;Zairian;Zairean;Zairois|Congolese|Kinshasa;Leopoldville|
CRI|Costa Rica|Costa Rican|Ticos|San Jose|
CIV|Côte d'Ivoire;Ivory Coast|Ivorian;Ivoirian||Abidjan;Yamoussoukro|
HRV|Croatia|Croatian;Croat|Croats|Zagreb|
CUB|Cuba|Cuban||Havana|
CYP|Cyprus|Cypriot;Greek Cypriot;Greek-Cypriot|Cypriots;Greek Cypriots;Greek-Cypriots|Nicosia|
CZE|Czech Republic;Czechia;the Czech Republic|Czech [1993-]|Czechs [1993-]|Prague [1993-]|Prague Castle;Czernin Palace
CSK|Czechoslovakia;Czechoslovak Socialist Republic;Czecho-Slovakia|Czechoslovak;Czechoslovakian;Czechoslovaks;Czech [-1992]|Czechoslovaks;Czechs [-1992]|Prague [-1992]|
DNK|Denmark|Danish|Danes;Dane|Copenhagen|Christiansborg;Folketing;Amalienborg
DJI|Djibouti|Djiboutian||Djibouti City|
DMA|Dominica|||Roseau|
DOM|Dominican Republic;the Dominican Republic|Dominican||Santo Domingo|
ECU|Ecuador|Ecuadorean;Ecuadorian;Ecuadoran||Quito|Carondelet
EGY|Egypt;United Arab Republic [-1971];Arab Republic of Egypt|Egyptian||Cairo|
SLV|El Salvador;Salvador|Salvadoran;Salvadorean;Salvadorian||San Salvador|
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean||Malabo|
ERI|Eritrea|Eritrean||Asmara|
EST|Estonia|Estonian||Tallinn|Riigikogu
SWZ|Eswatini;Swaziland;Kingdom of eSwatini|Swazi;Swati||Mbabane|
ETH|Ethiopia;Ethopia;Abyssinia|Ethiopian;Abyssinian||Addis Ababa;Addis|Dergue;the Derg
FJI|Fiji|Fijian;Fiji||Suva|
FIN|Finland|Finnish|Finns;Finn|Helsinki|Eduskunta
FRA|France;French Republic|French|Frenchmen;Frenchman|Paris|Elysee;Elysee Palace;Quai d'Orsay;Matignon;Hotel Matignon;Palais de l'Elysee
GAB|Gabon|Gabonese||Libreville|
GMB|Gambia;the Gambia|Gambian||Banjul|
GEO|Georgia;Republic of Georgia|Georgian||Tbilisi|
DEU|Germany;West Germany;Federal Republic of Germany;FRG;F.R.G.;Federal Republic [-1990];Bundesrepublik;W. Germany|German;West German|West Germans|Berlin [1991-];Bonn [-1999]|Bundestag;Bundesrat;Bundeswehr;Schloss Meseberg
DDR|East Germany;German Democratic Republic;GDR;G.D.R.;DDR;E. Germany|East German|East Germans|East Berlin|
GHA|Ghana;Gold Coast [-1957]|Ghanaian;Ghanian||Accra|Jubilee House;Flagstaff House
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greeks|Athens|Maximos Mansion
GRD|Grenada|Grenadian|||
GTM|Guatemala|Guatemalan||Guatemala City|
GIN|Guinea;Guinea-Conakry|Guinean||Conakry|
GNB|Guinea-Bissau;Portuguese Guinea|Bissau-Guinean;Guinea-Bissauan||Bissau|
GUY|Guyana;British Guiana;Co-operative Republic of Guyana|Guyanese|||
HTI|Haiti|Haitian||Port-au-Prince|
VAT|Holy See;the Holy See;Vatican;the Vatican;Vatican City|Vatican||Vatican City|Apostolic Palace;Roman Curia
HND|Honduras|Honduran||Tegucigalpa|
HUN|Hungary|Hungarian|Magyars|Budapest|
ISL|Iceland|Icelandic;Icelander|Icelanders|Reykjavik|Althing;Althingi
IND|India;Bharat|Indian||New Delhi;Delhi|South Block;Lok Sabha;Rajya Sabha;Rashtrapati Bhavan;Hyderabad House;Ministry of External Affairs
IDN|Indonesia;Dutch East Indies|Indonesian||Jakarta;Djakarta|Merdeka Palace;Istana Merdeka
IRN|Iran;Islamic Republic;Islamic Republic of Iran;Persia|Iranian;Persian||Tehran;Teheran|Majlis;Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;IRGC;Revolutionary Guard Corps;Supreme National Security Council;Quds Force
IRQ|Iraq|Iraqi||Baghdad|Coalition Provisional Authority;Iraqi Governing Council;Iraqi National Congress
IRL|Ireland;Republic of Ireland;Irish Republic;Eire;Irish Free State|Irish|Irishmen|Dublin|Iveagh House;Dail;Taoiseach;Tanaiste;Oireachtas
ISR|Israel;State of Israel;Jewish state;the Jewish state|Israeli||Jerusalem;Tel Aviv|Knesset;Israel Defense Forces;Israeli Defense Forces;IDF;Mossad;Shin Bet;Balfour Street
ITA|Italy;Italian Republic|Italian||Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinal Palace;Farnesina;Villa Madama
JAM|Jamaica|Jamaican||Kingston|
JPN|Japan;Nippon|Japanese||Tokyo|Kantei;Nagatacho;Kasumigaseki;Japanese Diet;Gaimusho;MITI;Self-Defense Forces
JOR|Jordan;Hashemite Kingdom;Hashemite Kingdom of Jordan;Transjordan|Jordanian||Amman|
KAZ|Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Kazakhs|Astana [1997-];Nur-Sultan;Almaty [-1997];Alma-Ata [-1997]|Akorda;Ak Orda
KEN|Kenya|Kenyan||Nairobi|
KIR|Kiribati;Gilbert Islands|I-Kiribati||Tarawa;South Tarawa|
PRK|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.;N. Korea;N Korea;NK;Communist North;Hermit Kingdom;DPR Korea|North Korean;N. Korean;DPRK|North Koreans|Pyongyang;P'yongyang|Workers' Party of Korea;Korean People's Army;Supreme People's Assembly
KOR|South Korea;Republic of Korea;ROK;R.O.K.;S. Korea;S Korea;Korea|South Korean;S. Korean;Korean;ROK|South Koreans|Seoul|Blue House;Cheong Wa Dae;Chong Wa Dae;Yongsan
KWT|Kuwait|Kuwaiti||Kuwait City|Bayan Palace
KGZ|Kyrgyzstan;Kirghizia;Kirgizia;Kyrgyz Republic;Kirghizstan|Kyrgyz;Kyrgyzstani;Kirghiz;Kirgiz||Bishkek;Frunze|
LAO|Laos;Lao People's Democratic Republic;Lao PDR;Lao P.D.R.|Laotian;Lao||Vientiane|
LVA|Latvia|Latvian|Letts|Riga|Saeima
LBN|Lebanon|Lebanese||Beirut|Baabda Palace;Baabda
LSO|Lesotho;Basutoland|Basotho;Lesothan||Maseru|
LBR|Liberia|Liberian||Monrovia|
LBY|Libya;Jamahiriya;Libyan Arab Jamahiriya|Libyan||Tripoli|National Transitional Council;Government of National Accord;GNA;Government of National Unity
LIE|Liechtenstein|||Vaduz|
LTU|Lithuania|Lithuanian||Vilnius|Seimas
LUX|Luxembourg;Luxemburg;Grand Duchy|Luxembourgish;Luxembourger|Luxembourgers||
MDG|Madagascar;Malagasy Republic|Malagasy;Madagascan||Antananarivo;Tananarive|
MWI|Malawi;Nyasaland|Malawian||Lilongwe|
MYS|Malaysia;Malaya|Malaysian||Kuala Lumpur;Putrajaya|Wisma Putra
MDV|Maldives;the Maldives;Maldive Islands|Maldivian||Malé|
MLI|Mali;French Sudan|Malian||Bamako|
MLT|Malta|Maltese||Valletta|Auberge de Castille
MHL|Marshall Islands;the Marshall Islands|Marshallese||Majuro|
MRT|Mauritania|Mauritanian||Nouakchott|
MUS|Mauritius|Mauritian||Port Louis|
MEX|Mexico;United Mexican States|Mexican||Mexico City|Los Pinos;National Palace of Mexico;Tlatelolco
FSM|Micronesia;Federated States of Micronesia|Micronesian||Palikir|
MDA|Moldova;Moldavia;Republic of Moldova|Moldovan;Moldavian||Chisinau;Kishinev|
MCO|Monaco|Monegasque;Monacan||Monte Carlo|
MNG|Mongolia;Outer Mongolia;Mongolian People's Republic|Mongolian;Mongol|Mongols|Ulan Bator;Ulaanbaatar;Ulan Baator|Great Khural
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica;Titograd|
MAR|Morocco;Kingdom of Morocco|Moroccan||Rabat|
MOZ|Mozambique|Mozambican;Mozambiquan||Maputo;Lourenco Marques|
MMR|Myanmar;Burma;Union of Burma|Burmese;Myanmar;Myanmarese||Naypyidaw [2006-];Nay Pyi Taw;Naypyitaw;Rangoon;Yangon|SLORC;State Law and Order Restoration Council;State Peace and Development Council;Tatmadaw
NAM|Namibia;South-West Africa;South West Africa|Namibian||Windhoek|
NRU|Nauru|Nauruan||Yaren|
NPL|Nepal|Nepalese;Nepali|Nepalis|Kathmandu;Katmandu;Khatmandu|Singha Durbar
NLD|Netherlands;the Netherlands;Holland|Dutch;Netherlands|Dutchmen|Amsterdam;The Hague|Binnenhof;Catshuis
NZL|New Zealand;N.Z.;NZ;Aotearoa|New Zealand;Kiwi|New Zealanders;New Zealander|Wellington|
NIC|Nicaragua|Nicaraguan||Managua|Sandinista government;Sandinista;Sandinistas;FSLN
NER|Niger|Nigerien;Nigerois||Niamey|
NGA|Nigeria;Federal Republic of Nigeria|Nigerian||Abuja [1991-];Lagos [-1991]|Aso Rock;Aso Villa
MKD|North Macedonia;Macedonia;Former Yugoslav Republic of Macedonia;FYROM;F.Y.R.O.M.|Macedonian;North Macedonian||Skopje|Sobranie
NOR|Norway|Norwegian||Oslo|Storting
OMN|Oman;Sultanate of Oman;Muscat and Oman|Omani||Muscat|
PAK|Pakistan;Islamic Republic of Pakistan;West Pakistan|Pakistani|Pakistanis|Islamabad;Rawalpindi|Inter-Services Intelligence;ISI
PLW|Palau;Belau|Palauan||Ngerulmud;Koror|
PAN|Panama|Panamanian||Panama City|
PNG|Papua New Guinea;Papua-New Guinea;PNG|Papua New Guinean;Papuan||Port Moresby|
PRY|Paraguay|Paraguayan||Asuncion|
PER|Peru|Peruvian||Lima|Torre Tagle;Pizarro Palace
PHL|Philippines;Phillippines;Phillipines;Philipines;the Philippines|Philippine;Filipino;Pilipino|Filipinos;Filipino;Filipinas|Manila|Malacanang;Malacañang;Malacanang Palace
POL|Poland|Polish|Poles;Pole|Warsaw|Sejm;Belweder
PRT|Portugal|Portuguese||Lisbon|Sao Bento;Belem Palace
QAT|Qatar;Quatar|Qatari||Doha|Amiri Diwan
ROU|Romania;Rumania;Roumania|Romanian;Rumanian||Bucharest|Cotroceni;Cotroceni Palace
RUS|Russia [1990-];Russian Federation;the Russian Federation|Russian [1990-]||Moscow [1992-]|Kremlin [1992-];Russian White House;Smolenskaya;Duma;State Duma;Federation Council
SUN|Soviet Union;the Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviets;Soviet Russia;Russia [-1989];Russian Soviet Federative Socialist Republic|Soviet;Russian [-1989]|Soviets;Russians [-1989]|Moscow [-1991]|Kremlin [-1991];Supreme Soviet;Politburo [-1991];Soviet bloc
RWA|Rwanda;Ruanda|Rwandan;Rwandese||Kigali|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts;St. Kitts-Nevis;St. Kitts & Nevis|Kittitian;Nevisian||Basseterre|
LCA|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian||Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent|Vincentian||Kingstown|
WSM|Samoa;Western Samoa|Samoan||Apia|
SMR|San Marino|Sammarinese|||
STP|Sao Tome and Principe;São Tomé and Príncipe;Sao Tome & Principe;Sao Tome|Sao Tomean||Sao Tome City|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA;K.S.A.;Desert Kingdom|Saudi;Saudi Arabian;Saudi-Arabian|Saudis;Saudi Arabians|Riyadh|Yamamah Palace;Royal Saudi court
SEN|Senegal|Senegalese||Dakar|
SRB|Serbia;Republic of Serbia|Serbian;Serb|Serbs|Belgrade [2006-]|
SCG|Serbia and Montenegro;Serbia-Montenegro;Serbia & Montenegro|Serbian-Montenegrin||Belgrade [2003-2005]|
YUG|Yugoslavia;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;Jugoslavia;rump Yugoslavia;FRY;F.R.Y.|Yugoslav;Yugoslavian|Yugoslavs|Belgrade [-2002]|
SYC|Seychelles;the Seychelles|Seychellois|||
SLE|Sierra Leone|Sierra Leonean;Sierra Leonian||Freetown|
SGP|Singapore|Singaporean;Singapore|||Istana
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava|
SVN|Slovenia|Slovenian;Slovene|Slovenes|Ljubljana|
SLB|Solomon Islands;the Solomon Islands;the Solomons|Solomon Islander|Solomon Islanders|Honiara|
SOM|Somalia;Somali Republic|Somali;Somalian||Mogadishu|Villa Somalia;Transitional Federal Government
ZAF|South Africa;Republic of South Africa;S. Africa;RSA;Union of South Africa|South African;S. African|South Africans|Pretoria;Tshwane|Union Buildings;Tuynhuys
SSD|South Sudan;Republic of South Sudan;S. Sudan|South Sudanese||Juba|
ESP|Spain|Spanish|Spaniards;Spaniard|Madrid|Moncloa;Moncloa Palace;La Moncloa;Zarzuela
LKA|Sri Lanka;Ceylon|Sri Lankan;Ceylonese;Lankan|Sri Lankans|Colombo;Sri Jayawardenepura Kotte;Sri Jayewardenepura|Temple Trees
SDN|Sudan;the Sudan;Anglo-Egyptian Sudan|Sudanese||Khartoum|Sudanese Armed Forces;Sovereign Council
SUR|Suriname;Surinam;Dutch Guiana|Surinamese||Paramaribo|
SWE|Sweden|Swedish|Swedes;Swede|Stockholm|Riksdag;Rosenbad;Harpsund
CHE|Switzerland;Swiss Confederation|Swiss||Bern;Berne|Bundeshaus;Federal Palace
SYR|Syria;Syrian Arab Republic|Syrian||Damascus|Baath Party
TWN|Taiwan;Republic of China;R.O.C.;ROC;Chinese Taipei;Formosa;Nationalist China;Taiwan, China|Taiwanese;Taiwan;Formosan||Taipei|Legislative Yuan;Executive Yuan;Kuomintang;Straits Exchange Foundation;Mainland Affairs Council
TJK|Tajikistan;Tadzhikistan|Tajik;Tajikistani;Tadzhik|Tajiks|Dushanbe|
TZA|Tanzania;Tanganyika;United Republic of Tanzania;Zanzibar|Tanzanian;Zanzibari||Dodoma;Dar es Salaam|
THA|Thailand;Siam|Thai;Siamese|Thais|Bangkok|
TLS|Timor-Leste;East Timor;Timor Leste;Timor-Lesté|Timorese;East Timorese||Dili|Fretilin
TGO|Togo;Togoland|Togolese||Lome|
TON|Tonga|Tongan||Nuku'alofa|
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad;Trinidad-Tobago|Trinidadian||Port of Spain;Port-of-Spain|
TUN|Tunisia|Tunisian||Tunis|Carthage Palace
TUR|Turkey;Türkiye;Turkiye;Ottoman Empire;Republic of Türkiye|Turkish;Ottoman|Turks;Turk|Ankara;Angora|Cankaya;Cankaya Palace;Sublime Porte;Bestepe;Grand National Assembly;Dolmabahce
TKM|Turkmenistan;Turkmenia|Turkmen;Turkmenistani||Ashgabat;Ashkhabad|
TUV|Tuvalu;Ellice Islands|Tuvaluan||Funafuti|
UGA|Uganda|Ugandan||Kampala|
UKR|Ukraine;the Ukraine|Ukrainian||Kyiv;Kiev|Verkhovna Rada;Bankova;Mariinsky Palace;Ukrainian Rada
ARE|United Arab Emirates;UAE;U.A.E.;the Emirates;Trucial States|Emirati;UAE;Emirian||Abu Dhabi|
GBR|United Kingdom;UK;U.K.;Great Britain;Britain;England;United Kingdom of Great Britain and Northern Ireland|British;U.K.;UK;Britannic|Britons;Briton;Brits;Englishmen|London|Downing Street;10 Downing Street;No. 10;No 10;Number 10;Whitehall;Foreign Office;Foreign and Commonwealth Office;FCO;Westminster;Buckingham Palace;Chequers;Foreign, Commonwealth and Development Office;Foreign, Commonwealth & Development Office;FCDO;House of Commons;House of Lords;Royal Navy;Royal Air Force
USA|United States;U.S.;US;the United States;United States of America;USA;U.S.A.;America;U. S.;United Sates;U.S|American;U.S.;US;United States;USA;U. S.|Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC|White House;State Department;Pentagon;Foggy Bottom;Capitol Hill;Oval Office;Department of State;U.S. Department of State;Defense Department;Department of Defense;Treasury Department;U.S. Treasury;Department of the Treasury;US Treasury;Commerce Department;U.S. Trade Representative;US Trade Representative;USTR;National Security Council;Joint Chiefs of Staff;Central Intelligence Agency;CIA;Federal Bureau of Investigation;FBI;U.S. Congress;US Congress;Uncle Sam;USAID;Agency for International Development;U.S. Central Command;CENTCOM;Justice Department;Energy Department;Homeland Security;Department of Homeland Security;Truman administration;Eisenhower administration;Kennedy administration;Johnson administration;Nixon administration;Ford administration;Carter administration;Reagan administration;Bush administration;Clinton administration;Obama administration;Trump administration;Biden administration;Biden-Harris Administration;Biden-Harris administration;Department of Commerce;Department of Energy;Department of Justice;Department of Agriculture;U.S. Senate;US Senate;U.S. House of Representatives
URY|Uruguay|Uruguayan||Montevideo|
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbeks|Tashkent|
VUT|Vanuatu;New Hebrides|Ni-Vanuatu;Vanuatuan||Port Vila;Port-Vila|
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores;Miraflores Palace
VNM|Vietnam;Viet Nam;North Vietnam;Democratic Republic of Vietnam;Socialist Republic of Vietnam;Democratic Republic of Viet Nam;DRV|Vietnamese;North Vietnamese|North Vietnamese|Hanoi|
RVN|South Vietnam;South Viet Nam;Republic of Vietnam [-1975];S. Vietnam|South Vietnamese||Saigon [-1975]|
YEM|Yemen;North Yemen;Yemen Arab Republic;Republic of Yemen|Yemeni;Yemenite;North Yemeni|Yemenites|Sanaa;Sana'a;San'a|Presidential Leadership Council
YMD|South Yemen;People's Democratic Republic of Yemen;PDRY;Democratic Yemen|South Yemeni|South Yemenis|Aden [-1990]|
ZMB|Zambia;Northern Rhodesia|Zambian||Lusaka|
ZWE|Zimbabwe;Rhodesia;Southern Rhodesia;Zimbabwe-Rhodesia|Zimbabwean;Rhodesian||Harare;Salisbury [-1982]|
PSE|Palestine;Palestinian Authority;Palestinian National Authority;State of Palestine;PA;PNA;P.A.;Palestinian territories;the Palestinian Territories;West Bank and Gaza;Gaza Strip;Gaza|Palestinian;Gazan||Ramallah|Muqata;Mukataa;Palestinian Legislative Council
XKX|Kosovo;Kosova;Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian;Kosovo-Albanian|Kosovo Albanians;Kosovar Albanians;Kosovo-Albanians|Pristina|
HKG|Hong Kong;Hong Kong SAR;Hongkong|Hong Kong|Hong Kongers;Hongkongers||
MAC|Macau;Macao|Macanese|||
GRL|Greenland|Greenlandic|Greenlanders|Nuuk;Godthaab|
FRO|Faroe Islands;the Faroes;Faeroe Islands|Faroese||Torshavn|
GIB|Gibraltar|Gibraltarian|||
BMU|Bermuda|Bermudian|||
PRI|Puerto Rico|Puerto Rican||San Juan|
GUM|Guam|Guamanian||Hagatna|
ASM|American Samoa|American Samoan||Pago Pago|
MNP|Northern Mariana Islands;Mariana Islands;Northern Marianas;the Northern Marianas|||Saipan|
VIR|U.S. Virgin Islands;US Virgin Islands;Virgin Islands|||Charlotte Amalie|
VGB|British Virgin Islands|||Road Town|
CYM|Cayman Islands;the Caymans|Caymanian|||
TCA|Turks and Caicos Islands;Turks and Caicos|||Cockburn Town|
AIA|Anguilla|Anguillan|||
MSR|Montserrat|Montserratian|||
FLK|Falkland Islands;the Falklands;Falklands;Malvinas;Falkland/Malvinas;Islas Malvinas|Falklands|Falkland Islanders||
ABW|Aruba|Aruban||Oranjestad|
CUW|Curacao|Curacaoan||Willemstad|
ANT|Netherlands Antilles;Dutch Antilles||||
GUF|French Guiana|French Guianese||Cayenne|
GLP|Guadeloupe|||Basse-Terre|
MTQ|Martinique|||Fort-de-France|
REU|Reunion Island;La Reunion||||
MYT|Mayotte|Mahoran|||
NCL|New Caledonia|New Caledonian|Kanaks|Noumea|
PYF|French Polynesia|||Papeete|
COK|Cook Islands;the Cook Islands|Cook Islander|Cook Islanders|Avarua|
NIU|Niue|Niuean||Alofi|
TKL|Tokelau|Tokelauan|||
ESH|Western Sahara;Spanish Sahara;Sahrawi Arab Democratic Republic;Saharan Arab Democratic Republic;SADR|Sahrawi;Saharawi||Laayoune;El Aaiun|
IMN|Isle of Man|Manx|||
JEY|Bailiwick of Jersey||||
GGY|Guernsey||||
SHN|Saint Helena;St. Helena||||
IOT|British Indian Ocean Territory;Chagos Islands;Chagos Archipelago;Chagos|Chagossian|||
ALA|Aland Islands||||
SJM|Svalbard||||
PCZ|Panama Canal Zone||||
`;

/** Governments and peoples below or beside a state that states negotiate with; columns as above and the country they lie in. */
export const territories = `
KRG|Kurdistan Regional Government;Kurdistan Region;Iraqi Kurdistan;Kurdistan region;Kurdish Regional Government;KRG;Kurdistan|Iraqi Kurdish;Iraqi Kurd|Iraqi Kurds|Erbil;Irbil;Arbil|Peshmerga|IRQ
KURDS|Kurds|Kurdish|Kurds|||
TRNC|Northern Cyprus;Turkish Republic of Northern Cyprus;TRNC;north Cyprus;North Cyprus|Turkish Cypriot;Turkish-Cypriot|Turkish Cypriots;Turkish-Cypriots|||CYP
ABKHAZIA|Abkhazia|Abkhaz;Abkhazian||Sukhumi;Sokhumi||GEO
SOUTH_OSSETIA|South Ossetia|South Ossetian;Ossetian|Ossetians|Tskhinvali||GEO
TRANSNISTRIA|Transnistria;Transdniester;Trans-Dniester;Trans-Dniestr;Transdniestria;Dniester Republic|Transnistrian;Transdniestrian||Tiraspol||MDA
ARTSAKH|Nagorno-Karabakh;Nagorny Karabakh;Nagorno Karabakh;Karabakh;Artsakh|Karabakh;Karabakhi||Stepanakert;Khankendi||AZE
SOMALILAND|Somaliland;Republic of Somaliland|Somalilander|Somalilanders|Hargeisa||SOM
PUNTLAND|Puntland|||Garowe;Bosaso||SOM
CHECHNYA|Chechnya;Chechen Republic;Chechen Republic of Ichkeria;Ichkeria|Chechen|Chechens|Grozny||RUS
TATARSTAN|Tatarstan|Tatar||||RUS
DAGESTAN|Dagestan;Daghestan|Dagestani||Makhachkala||RUS
DPR|Donetsk People's Republic;DPR;DNR|||||UKR
LPR|Luhansk People's Republic;Lugansk People's Republic;LPR;LNR|||||UKR
CRIMEA|Republic of Crimea;Crimea|Crimean||||UKR
SRPSKA|Republika Srpska;Bosnian Serb Republic;Serb Republic|Bosnian Serb;Bosnian-Serb|Bosnian Serbs|Banja Luka;Pale||BIH
BOSNIAN_CROATS|Bosnian Croats;Herceg-Bosna;Herzeg-Bosnia|Bosnian Croat;Bosnian-Croat|Bosnian Croats|||BIH
KRAJINA|Republic of Serbian Krajina;Serbian Krajina;Krajina|Krajina Serb;Croatian Serb|Krajina Serbs;Croatian Serbs|Knin||HRV
KOSOVO_SERBS|Kosovo Serbs|Kosovo Serb|Kosovo Serbs|||XKX
TIBET|Tibet;Tibetan government-in-exile;Tibetan government in exile;Central Tibetan Administration|Tibetan||||CHN
SCOTLAND|Scotland;Scottish Government;Scottish government|Scottish|Scots||Holyrood;Bute House|GBR
WALES|Wales|Welsh||||GBR
NORTHERN_IRELAND|Northern Ireland;N. Ireland;Ulster|Northern Irish||Belfast|Stormont|GBR
QUEBEC|Quebec|Quebecois;Québécois|Quebecers|||CAN
CATALONIA|Catalonia|Catalan|||Generalitat|ESP
BASQUE|Basque Country;Euskadi|Basque|Basques|||ESP
BIAFRA|Biafra|Biafran||||NGA
KATANGA|Katanga;Shaba|Katangese||||COD
BOUGAINVILLE|Bougainville|Bougainvillean||||PNG
ACEH|Aceh|Acehnese||||IDN
BANGSAMORO|Bangsamoro||||Moro|PHL
KASHMIR|Kashmir;Jammu and Kashmir|Kashmiri||||IND
ROJAVA|Rojava;Autonomous Administration of North and East Syria;AANES|Syrian Kurdish|Syrian Kurds|Qamishli||SYR
ZANZIBAR|Revolutionary Government of Zanzibar|||||TZA
`;

/** Words for several states at once [the two Koreas]. */
export const collectives = `
Koreas|PRK KOR
two Korean leaders|PRK KOR
both Korean leaders|PRK KOR
the Korean leaders|PRK KOR
The Korean leaders|PRK KOR
inter-Korean|PRK KOR
Inter-Korean|PRK KOR
Germanys|DEU DDR
Germanies|DEU DDR
Congos|COD COG
Yemens|YEM YMD
Sudans|SDN SSD
Chinas|CHN TWN
Greek and Turkish Cypriots|CYP TRNC
Turkish and Greek Cypriots|CYP TRNC
Greek and Turkish Cypriot leaders|CYP TRNC
Turkish and Greek Cypriot leaders|CYP TRNC
Cypriot leaders|CYP TRNC
Baltic states|EST LVA LTU
Baltic nations|EST LVA LTU
Baltic republics|EST LVA LTU
Baltic countries|EST LVA LTU
Baltics|EST LVA LTU
Central American presidents|GTM HND SLV NIC CRI
Central American foreign ministers|GTM HND SLV NIC CRI
Central American heads of state|GTM HND SLV NIC CRI
Benelux|BEL NLD LUX
Benelux countries|BEL NLD LUX
E3|GBR FRA DEU
E-3|GBR FRA DEU
EU3|GBR FRA DEU
EU-3|GBR FRA DEU
European three|GBR FRA DEU
founding members of the European Community|BEL DEU FRA ITA LUX NLD
founding members of the European Economic Community|BEL DEU FRA ITA LUX NLD
founding members of the EC|BEL DEU FRA ITA LUX NLD
founding members of the Common Market|BEL DEU FRA ITA LUX NLD
founding members of the European Union|BEL DEU FRA ITA LUX NLD
founding members of the EU|BEL DEU FRA ITA LUX NLD
six founding members of the European Community|BEL DEU FRA ITA LUX NLD
six founding members of the European Economic Community|BEL DEU FRA ITA LUX NLD
six founding members of the EC|BEL DEU FRA ITA LUX NLD
six founding members of the Common Market|BEL DEU FRA ITA LUX NLD
six founding members of the European Union|BEL DEU FRA ITA LUX NLD
six founding members of the EU|BEL DEU FRA ITA LUX NLD
original founding members of the European Community|BEL DEU FRA ITA LUX NLD
original founding members of the European Economic Community|BEL DEU FRA ITA LUX NLD
original founding members of the EC|BEL DEU FRA ITA LUX NLD
original founding members of the Common Market|BEL DEU FRA ITA LUX NLD
original founding members of the European Union|BEL DEU FRA ITA LUX NLD
original founding members of the EU|BEL DEU FRA ITA LUX NLD
P5+1|USA GBR FRA RUS CHN DEU
P5 + 1|USA GBR FRA RUS CHN DEU
P-5+1|USA GBR FRA RUS CHN DEU
P5-plus-1|USA GBR FRA RUS CHN DEU
P5 plus 1|USA GBR FRA RUS CHN DEU
EU3+3|USA GBR FRA RUS CHN DEU
E3+3|USA GBR FRA RUS CHN DEU
E3/EU+3|USA GBR FRA RUS CHN DEU
permanent members of the U.N. Security Council|USA GBR FRA RUS CHN
permanent members of the UN Security Council|USA GBR FRA RUS CHN
permanent members of the United Nations Security Council|USA GBR FRA RUS CHN
permanent members of the Security Council|USA GBR FRA RUS CHN
U.N. Security Council's five permanent members|USA GBR FRA RUS CHN
UN Security Council's five permanent members|USA GBR FRA RUS CHN
Security Council's five permanent members|USA GBR FRA RUS CHN
permanent U.N. Security Council members|USA GBR FRA RUS CHN
permanent UN Security Council members|USA GBR FRA RUS CHN
permanent Security Council members|USA GBR FRA RUS CHN
Normandy Four|DEU FRA RUS UKR
Normandy format|DEU FRA RUS UKR
Normandy Format|DEU FRA RUS UKR
Normandy Quartet|DEU FRA RUS UKR
Normandy group|DEU FRA RUS UKR
six world powers|USA GBR FRA RUS CHN DEU
Six world powers|USA GBR FRA RUS CHN DEU
six major powers|USA GBR FRA RUS CHN DEU
six powers|USA GBR FRA RUS CHN DEU
Six powers|USA GBR FRA RUS CHN DEU
five other world powers|GBR FRA RUS CHN DEU
Iran and world powers|IRN USA GBR FRA RUS CHN DEU
Iran and the world powers|IRN USA GBR FRA RUS CHN DEU
Iran and major powers|IRN USA GBR FRA RUS CHN DEU
Iran and six powers|IRN USA GBR FRA RUS CHN DEU
Iran and the six powers|IRN USA GBR FRA RUS CHN DEU
world powers and Iran|IRN USA GBR FRA RUS CHN DEU
six powers and Iran|IRN USA GBR FRA RUS CHN DEU
`;

/** First halves of pairs [Sino-Soviet, Anglo-Irish]: they mean the state only before a hyphen. */
export const prefixes = `
Sino|CHN
Anglo|GBR
Franco|FRA
Russo|RUS
Indo|IND
Italo|ITA
Greco|GRC
Graeco|GRC
Turko|TUR
Turco|TUR
Austro|AUT
Luso|PRT
Hispano|ESP
Polono|POL
Finno|FIN
Afghano|AFG
Nippo|JPN
Japano|JPN
Serbo|SRB
`;
