/** Buildings and sites where representatives meet, `code|Name=Other name lat lon;…`; the code is of the country they stand in. */
export const venues = `
USA|White House=Oval Office=Rose Garden=East Room=West Wing=South Lawn 38.90 -77.04;U.N. headquarters=UN headquarters=United Nations headquarters=U.N. Headquarters=UN Headquarters=United Nations Headquarters 40.75 -73.97;Waldorf-Astoria=Waldorf Astoria 40.76 -73.97;Camp David 39.65 -77.46;Mar-a-Lago=Mar-A-Lago 26.68 -80.04;Pentagon 38.87 -77.06;State Department 38.89 -77.05;Capitol=U.S. Capitol=Capitol Hill 38.89 -77.01;Sunnylands 33.78 -116.41;Wye Plantation=Wye River Conference Center=Wye River 38.94 -76.14;Wright-Patterson=Wright-Patterson Air Force Base 39.83 -84.05;Andrews Air Force Base=Joint Base Andrews 38.81 -76.87;Blair House 38.90 -77.04;Filoli=Filoli Estate 37.47 -122.31;Prairie Chapel Ranch 31.58 -97.54;Trump Tower 40.76 -73.97;Naval Observatory 38.92 -77.07;Annenberg Estate 33.78 -116.41;Joint Base Elmendorf-Richardson=Elmendorf 61.25 -149.81;Ellis Island 40.70 -74.04;Moscone Center 37.78 -122.40;Aspen Institute 39.19 -106.82
GBR|Downing Street=10 Downing Street=No. 10 51.50 -0.13;Chequers 51.74 -0.78;Lancaster House 51.50 -0.14;Buckingham Palace 51.50 -0.14;Windsor Castle 51.48 -0.60;Bletchley Park 52.00 -0.74;Chevening 51.30 0.13;Stormont=Stormont Castle 54.60 -5.83;Hillsborough Castle 54.46 -6.08;Blenheim Palace 51.84 -1.36;Mansion House 51.51 -0.09;Foreign Office 51.50 -0.13;Gleneagles Hotel 56.28 -3.75;Leeds Castle 51.25 0.63;Wilton Park 50.91 -0.35;Admiralty House 51.51 -0.13;Marlborough House 51.50 -0.14;Weston Park 52.69 -2.29;RAF Fairford 51.68 -1.79
FRA|Elysee Palace=Elysee=Elysee palace 48.87 2.32;Quai d'Orsay 48.86 2.32;Kleber Center=Kleber Centre 48.87 2.29;Versailles Palace=Palace of Versailles 48.80 2.12;Louvre 48.86 2.34;Grand Palais 48.87 2.31;Fort de Bregancon=Bregancon 43.09 6.32;Arc de Triomphe 48.87 2.30;Hotel Matignon=Matignon 48.85 2.32;Hotel Majestic 48.87 2.29;Le Bourget 48.97 2.44;Notre-Dame Cathedral=Notre Dame Cathedral 48.85 2.35;Chateau de Rambouillet 48.64 1.82
RUS|Kremlin 55.75 37.62;Bocharov Ruchei=Bocharov Ruchey 43.67 39.65;Konstantin Palace=Constantine Palace 59.86 30.06;Novo-Ogaryovo 55.69 37.18;Zavidovo 56.53 36.48;Red Square 55.75 37.62;Vnukovo 55.60 37.29;Sheremetyevo=Sheremetyevo Airport 55.97 37.41;Star City 55.88 38.11;Valaam 61.39 30.95
CHN|Great Hall of the People 39.90 116.39;Zhongnanhai 39.91 116.38;Diaoyutai State Guesthouse=Diaoyutai State Guest House=Diaoyutai guesthouse=Diaoyutai 39.92 116.32;Tiananmen Square=Tiananmen=Tienanmen Square 39.90 116.40;Forbidden City 39.92 116.40;Yanqi Lake 40.40 116.68;Great Wall 40.43 116.57;West Lake 30.24 120.15
KOR|Blue House=Cheong Wa Dae=Chong Wa Dae 37.59 126.97;Peace House=House of Peace 37.96 126.68;Freedom House 37.96 126.68;Yongsan Garrison 37.54 126.98;Camp Humphreys 36.97 127.03
PRK|Kumsusan=Kumsusan Palace 39.06 125.79;Tongilgak 37.96 126.68;Mansudae Assembly Hall 39.03 125.75;Sunan Airport=Sunan International Airport 39.22 125.67
JPN|Akasaka Palace=State Guest House in Akasaka 35.68 139.73;Imperial Palace 35.68 139.75;Kantei 35.67 139.74;Peace Memorial Park 34.39 132.45;Yasukuni Shrine=Yasukuni 35.69 139.74
DEU|Chancellery=Bundeskanzleramt=German Chancellery 52.52 13.37;Schloss Elmau 47.57 11.19;Schloss Meseberg 52.97 13.10;Bayerischer Hof=Hotel Bayerischer Hof 48.14 11.57;Reichstag 52.52 13.38;Petersberg Hotel=Hotel Petersberg 50.69 7.21;Ramstein Air Base 49.44 7.60;Brandenburg Gate 52.52 13.38;Villa Hammerschmidt 50.72 7.12;Cecilienhof 52.42 13.07;Bellevue Palace=Schloss Bellevue 52.52 13.35;Villa Borsig 52.59 13.26
BEL|NATO headquarters=NATO Headquarters=Nato headquarters 50.88 4.42;Berlaymont 50.84 4.38;Justus Lipsius=Europa Building=Europa building 50.84 4.38;Egmont Palace 50.84 4.36;Val Duchesse 50.82 4.43
CHE|Palais des Nations=Palace of Nations=U.N. European headquarters 46.23 6.14;Intercontinental Hotel in Geneva=Hotel Intercontinental 46.22 6.14;Beau-Rivage Palace=Beau-Rivage 46.51 6.63;Villa La Grange=Villa la Grange 46.21 6.17;WTO headquarters 46.22 6.15;Fleur d'Eau 46.28 6.17
AUT|Hofburg=Hofburg Palace 48.21 16.37;Palais Coburg=Coburg Palace 48.21 16.38;OPEC headquarters 48.22 16.37;Imperial Hotel in Vienna 48.20 16.37;IAEA headquarters 48.23 16.42;Ballhausplatz 48.21 16.36;Schoenbrunn Palace 48.18 16.31
ITA|Palazzo Chigi=Chigi Palace 41.90 12.48;Villa Madama 41.93 12.46;Quirinale=Quirinal Palace=Quirinale Palace 41.90 12.49;Farnesina 41.94 12.46;Villa Taverna 41.92 12.49;Villa Pamphili=Villa Doria Pamphili 41.88 12.45;Castel Gandolfo 41.75 12.65
VAT|Apostolic Palace 41.90 12.46;St. Peter's Square=St. Peter's Basilica=St. Peter's 41.90 12.46;Casa Santa Marta 41.90 12.45;Sistine Chapel 41.90 12.45
FIN|Finlandia Hall=Finlandia House 60.18 24.93;Presidential Palace in Helsinki 60.17 24.96;Kultaranta 60.47 22.02
ISL|Hofdi House=Höfdi House 64.15 -21.91
POL|Belweder=Belweder Palace 52.21 21.03;Wawel Castle=Wawel 50.05 19.94
CZE|Prague Castle 50.09 14.40;Czernin Palace 50.09 14.39
HUN|Buda Castle=Carmelite Monastery 47.50 19.04
ROU|Cotroceni Palace=Cotroceni 44.43 26.06
PRT|Necessidades Palace 38.71 -9.17;Belem Palace 38.70 -9.20;Jeronimos Monastery 38.70 -9.21
ESP|Moncloa Palace=Moncloa=La Moncloa 40.45 -3.74;Zarzuela Palace=Zarzuela 40.48 -3.80;Royal Palace in Madrid 40.42 -3.71
TUR|Dolmabahce Palace=Dolmabahce 41.04 29.00;Ciragan Palace 41.04 29.02;Cankaya Palace 39.88 32.86;Vahdettin Pavilion=Vahdettin Mansion 41.07 29.06;Bestepe 39.93 32.80
ISR|Knesset 31.78 35.21;King David Hotel 31.77 35.22;Yad Vashem 31.77 35.18;Ben Gurion Airport=Ben-Gurion Airport=Ben Gurion International Airport 32.01 34.89;Western Wall=Wailing Wall 31.78 35.23;Balfour Street 31.77 35.22;Kerem Shalom 31.23 34.28;Temple Mount=Haram al-Sharif=al-Aqsa mosque=Al-Aqsa mosque=Al-Aqsa Mosque 31.78 35.24
PSE|Muqata=Mukataa 31.90 35.21;Orient House 31.79 35.23;Erez crossing=Erez Crossing 31.56 34.54;Rafah crossing=Rafah Crossing 31.25 34.26
JOR|Hashemiya Palace=Basman Palace=Raghadan Palace=Nadwa Palace 31.96 35.94;Allenby Bridge=King Hussein Bridge 31.87 35.54;Wadi Araba=Araba Valley 30.50 35.20
EGY|Ittihadiya Palace=Ittihadiya palace 30.09 31.32;Abdeen Palace=Kubbeh Palace=Qubba Palace 30.04 31.25
SAU|Yamamah Palace=Al-Yamamah Palace 24.66 46.62;Ritz-Carlton in Riyadh 24.67 46.63;Diriyah Palace 24.73 46.57
QAT|Amiri Diwan=Lusail Palace 25.29 51.54
ARE|Emirates Palace 24.46 54.32;Qasr Al Watan 24.46 54.31;Expo City 24.96 55.15
IRQ|Green Zone 33.31 44.40
SYR|People's Palace 33.52 36.25
LBN|Baabda Palace 33.84 35.55
IND|Hyderabad House 28.62 77.23;Rashtrapati Bhavan 28.61 77.20;South Block 28.61 77.20;Bharat Mandapam 28.62 77.24;Raj Ghat 28.64 77.25
PAK|Wagah border=Wagah crossing 31.60 74.57;Aiwan-e-Sadr 33.73 73.10
AFG|Arg Palace 34.53 69.18;Bagram Air Base=Bagram airbase 34.95 69.27
SGP|Capella Hotel=Capella Singapore 1.25 103.82;Shangri-La Hotel 1.31 103.83;Istana 1.31 103.84
IDN|Merdeka Palace=Istana Merdeka -6.17 106.82;Bogor Palace -6.60 106.80;ASEAN Secretariat=ASEAN secretariat -6.24 106.80
PHL|Malacanang=Malacanang Palace=Malacañang 14.59 121.00;Clark Air Base 15.19 120.56
VNM|Metropole Hotel=Sofitel Legend Metropole=Hotel Metropole 21.03 105.86
MYS|Seri Perdana=Wisma Putra 2.93 101.69
LKA|Temple Trees 6.91 79.85
AUS|Kirribilli House -33.85 151.22;Parliament House in Canberra -35.31 149.12
NZL|Waitangi Treaty Grounds -35.27 174.09
CAN|Parliament Hill 45.42 -75.70;Rideau Hall 45.44 -75.69;Rideau Cottage 45.44 -75.69;Chateau Montebello 45.65 -74.94
MEX|Los Pinos 19.42 -99.19;National Palace 19.43 -99.13;Chapultepec Castle=Chapultepec Palace 19.42 -99.18;Tlatelolco 19.45 -99.14
BRA|Planalto Palace=Planalto -15.80 -47.86;Itamaraty Palace=Itamaraty -15.80 -47.87;Alvorada Palace -15.79 -47.82
ARG|Casa Rosada=Pink House -34.61 -58.37;San Martin Palace -34.59 -58.38
CHL|La Moneda=La Moneda Palace=Moneda Palace -33.44 -70.65;Cerro Castillo Palace -33.03 -71.54
PER|Torre Tagle=Torre Tagle Palace -12.05 -77.03
VEN|Miraflores Palace=Miraflores 10.51 -66.92
COL|Casa de Narino=Narino Palace 4.60 -74.08
CUB|Palace of the Revolution=Revolution Palace 23.12 -82.39;Guantanamo Bay 19.90 -75.10
ZAF|Union Buildings -25.74 28.21;Groote Schuur=Groote Schuur estate -33.95 18.46;Mahlamba Ndlopfu -25.75 28.22
ETH|African Union headquarters=AU headquarters 9.00 38.74;Africa Hall 9.01 38.76
NGA|Aso Rock=Aso Villa=Aso Rock Villa 9.09 7.53
KEN|State House in Nairobi=Gigiri -1.23 36.82
SOM|Villa Somalia 2.04 45.33
AZE|Zagulba 40.56 50.05
KAZ|Akorda=Ak Orda 51.13 71.45
UKR|Mariinsky Palace 50.45 30.54;Livadia Palace=Livadia 44.47 34.14
BLR|Palace of Independence=Independence Palace 53.93 27.52
CYP|Ledra Palace 35.18 33.36
BIH|Butmir base=Camp Butmir 43.82 18.33
GRC|Maximos Mansion 37.97 23.74;Zappeion 37.97 23.74
IRL|Farmleigh House=Farmleigh 53.37 -6.36;Dublin Castle 53.34 -6.27;Iveagh House 53.34 -6.26;Aras an Uachtarain=Áras an Uachtaráin 53.36 -6.32
NLD|Peace Palace 52.09 4.30;Binnenhof=Catshuis 52.08 4.31;Huis ten Bosch 52.09 4.34
NOR|Oslo City Hall 59.91 10.73;Holmenkollen 59.96 10.67
DNK|Marienborg 55.78 12.52;Christiansborg 55.68 12.58;Amalienborg 55.68 12.59
SWE|Rosenbad 59.33 18.06;Harpsund 59.09 16.69
THA|Dusit Palace 13.77 100.51
`;
