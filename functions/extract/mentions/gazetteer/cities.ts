/**
 * Cities and towns by country, `code|Name=Other name lat lon;…`: capitals, cities of about a million, and where diplomacy happens.
 * Degrees to two decimals, north and east positive. Where two cities share a name the more famous comes first in the whole table,
 * the other is found by its country or region [Paris, Texas]. A region in brackets tells namesakes of one country apart.
 */
export const cities = `
FRA|Paris 48.86 2.35;Marseille=Marseilles 43.30 5.37;Lyon=Lyons 45.76 4.84;Toulouse 43.60 1.44;Nice 43.70 7.27;Strasbourg 48.57 7.75;Bordeaux 44.84 -0.58;Lille 50.63 3.06;Nantes 47.22 -1.55;Cannes 43.55 7.02;Deauville 49.36 0.07;Biarritz 43.48 -1.56;Versailles 48.80 2.13;Rambouillet 48.64 1.83;Fontainebleau 48.40 2.70;Evian=Evian-les-Bains=Évian 46.40 6.59;Calais 50.95 1.86;Le Havre 49.49 0.11;Brest (Brittany) 48.39 -4.49;Grenoble 45.19 5.72;Saint-Malo=St. Malo=St Malo 48.65 -2.03;Le Touquet 50.52 1.59;Avignon 43.95 4.81;Vichy 46.13 3.43;Compiegne 49.42 2.83;Verdun 49.16 5.38;Reims=Rheims 49.26 4.03;Caen 49.18 -0.37;Rennes 48.11 -1.68;Montpellier 43.61 3.88;Metz 49.12 6.18;Saint-Germain-en-Laye 48.90 2.09;Colombey-les-Deux-Eglises 48.22 4.89;Toulon 43.12 5.93;La Celle-Saint-Cloud 48.84 2.14;Aix-en-Provence 43.53 5.45;Latche 43.75 -1.35
GBR|London 51.51 -0.13;Birmingham 52.48 -1.90;Manchester 53.48 -2.24;Edinburgh 55.95 -3.19;Glasgow 55.86 -4.25;Belfast 54.60 -5.93;Cardiff 51.48 -3.18;Liverpool 53.41 -2.98;Leeds 53.80 -1.55;Bristol 51.45 -2.59;Oxford 51.75 -1.26;Cambridge 52.21 0.12;Brighton 50.82 -0.14;Southampton 50.90 -1.40;Portsmouth 50.80 -1.09;Newcastle 54.98 -1.61;Sheffield 53.38 -1.47;Nottingham 52.95 -1.15;Aberdeen 57.15 -2.09;Gleneagles 56.28 -3.75;Londonderry=Derry 55.00 -7.31;Carbis Bay 50.20 -5.46;St. Ives=St Ives 50.21 -5.48;Lough Erne 54.43 -7.70;Enniskillen 54.34 -7.63;Windsor 51.48 -0.61;Bletchley Park=Bletchley 52.00 -0.74;Leeds Castle 51.25 0.63;Hillsborough Castle=Hillsborough 54.46 -6.08;Blackpool 53.82 -3.05;Bournemouth 50.72 -1.88;Newport (Wales) 51.58 -3.00;Celtic Manor 51.60 -2.93;Sandringham 52.83 0.51;Balmoral 57.04 -3.23;Turnberry 55.31 -4.83;Dover 51.13 1.31;Salisbury (Wiltshire) 51.07 -1.79;Coventry 52.41 -1.51;Farnborough 51.29 -0.75;Lockerbie 55.12 -3.36;Leicester 52.64 -1.13;St. Andrews=St Andrews 56.34 -2.80;Ramsgate 51.34 1.42;Heathrow 51.47 -0.45;Lossiemouth 57.72 -3.28
DEU|Berlin 52.52 13.41;Hamburg 53.55 9.99;Munich 48.14 11.58;Bonn 50.74 7.10;Cologne=Koln 50.94 6.96;Frankfurt 50.11 8.68;Stuttgart 48.78 9.18;Dusseldorf=Duesseldorf 51.23 6.78;Leipzig 51.34 12.37;Dresden 51.05 13.74;Hanover=Hannover 52.38 9.73;Bremen 53.08 8.80;Nuremberg=Nuremburg 49.45 11.08;Heiligendamm 54.14 11.84;Elmau=Schloss Elmau 47.57 11.19;Garmisch-Partenkirchen=Garmisch 47.50 11.10;Potsdam 52.40 13.06;Petersberg=Koenigswinter 50.69 7.21;Meseberg 52.97 13.10;Ramstein=Ramstein Air Base 49.44 7.60;Wiesbaden 50.08 8.24;Baden-Baden 48.76 8.24;Rostock 54.09 12.10;Aachen 50.78 6.08;Trier 49.75 6.64;Mainz 50.00 8.27;Essen 51.46 7.01;Dortmund 51.51 7.47;Kiel 54.32 10.14;Lubeck=Luebeck 53.87 10.69;Karlsruhe 49.01 8.40;Saarbrucken=Saarbruecken 49.24 7.00;Dessau 51.84 12.24;Weimar 50.98 11.33;Magdeburg 52.12 11.63;Stralsund 54.31 13.09;Heidelberg 49.40 8.69;Grafenwoehr 49.72 11.91;Muenster=Munster 51.96 7.63;Oggersheim 49.49 8.38;Wandlitz 52.75 13.46
USA|Washington=D.C.=Washington, D.C.=Washington D.C.=Washington DC=Washington, DC 38.91 -77.04;New York=New York City 40.71 -74.01;Los Angeles=L.A. 34.05 -118.24;Chicago 41.88 -87.63;Houston 29.76 -95.37;Philadelphia 39.95 -75.17;Phoenix 33.45 -112.07;San Antonio 29.42 -98.49;San Diego 32.72 -117.16;Dallas 32.78 -96.80;San Francisco 37.77 -122.42;Boston 42.36 -71.06;Seattle 47.61 -122.33;Denver 39.74 -104.99;Atlanta 33.75 -84.39;Miami 25.76 -80.19;Detroit 42.33 -83.05;Pittsburgh 40.44 -80.00;Cleveland 41.50 -81.69;Baltimore 39.29 -76.61;New Orleans 29.95 -90.07;Minneapolis 44.98 -93.27;St. Louis=St Louis 38.63 -90.20;Kansas City 39.10 -94.58;Las Vegas 36.17 -115.14;Orlando 28.54 -81.38;Tampa 27.95 -82.46;Charlotte (North Carolina) 35.23 -80.84;Columbus 39.96 -83.00;Indianapolis 39.77 -86.16;Cincinnati 39.10 -84.51;Milwaukee 43.04 -87.91;Salt Lake City 40.76 -111.89;Honolulu 21.31 -157.86;Anchorage 61.22 -149.90;Sacramento 38.58 -121.49;Austin (Texas) 30.27 -97.74;Nashville 36.16 -86.78;Louisville 38.25 -85.76;Memphis 35.15 -90.05;Oklahoma City 35.47 -97.52;Tucson 32.22 -110.97;El Paso 31.76 -106.49;San Jose (California) 37.34 -121.89;Portland 45.52 -122.68;Buffalo 42.89 -78.88;Richmond (Virginia) 37.54 -77.44;Norfolk 36.85 -76.29;Annapolis 38.98 -76.49;Dayton 39.76 -84.19;Camp David 39.65 -77.46;Williamsburg 37.27 -76.71;Kennebunkport 43.36 -70.48;Rancho Mirage=Sunnylands 33.74 -116.41;Woodside 37.43 -122.25;Palm Beach 26.71 -80.04;Crawford (Texas) 31.53 -97.44;Sea Island (Georgia) 31.18 -81.38;Jackson Hole=Jackson Hole, Wyoming 43.58 -110.83;Aspen 39.19 -106.82;Wye River=Wye Plantation=Wye Mills 38.94 -76.14;Shepherdstown 39.43 -77.80;Key West 24.56 -81.78;Blaine 48.99 -122.75;Bretton Woods 44.26 -71.44;Dumbarton Oaks 38.91 -77.06;Glassboro 39.70 -75.11;Rochester 43.16 -77.61;Princeton 40.34 -74.66;Cambridge (Massachusetts) 42.37 -71.11;Santa Fe 35.69 -105.94;Albuquerque 35.08 -106.65;Des Moines 41.59 -93.62;Muscatine 41.42 -91.04;Wilmington (Delaware) 39.74 -75.55;Bedminster 40.68 -74.65;Langley (Virginia) 38.95 -77.15;Arlington (Virginia) 38.88 -77.11;Alexandria (Virginia) 38.80 -77.05;Omaha 41.26 -95.93;Fairbanks 64.84 -147.72;Monterey 36.60 -121.89;Santa Barbara 34.42 -119.70;Rancho del Cielo 34.53 -120.09;Palo Alto 37.44 -122.14;Colorado Springs 38.83 -104.82;Madison (Wisconsin) 43.07 -89.40;Little Rock 34.75 -92.29;Birmingham (Alabama) 33.52 -86.80;Lake Success 40.77 -73.71;Westhampton 40.82 -72.66;Glen Cove 40.86 -73.63;Newport (Rhode Island) 41.49 -71.31;Sea-Tac 47.45 -122.31;Paris (Texas) 33.66 -95.56;Athens (Georgia) 33.96 -83.38;Rome (Georgia) 34.26 -85.16;Moscow (Idaho) 46.73 -117.00;Manchester (New Hampshire) 42.99 -71.46;Concord 43.21 -71.54;Berlin (New Hampshire) 44.47 -71.19;Plains (Georgia) 32.03 -84.39;Macon (Georgia) 32.84 -83.63;Savannah 32.08 -81.10;Augusta (Georgia) 33.47 -82.01;Vancouver (Washington) 45.64 -122.66;Odessa (Texas) 31.85 -102.37;Cairo (Illinois) 37.01 -89.18;Naples (Florida) 26.14 -81.79;Jackson (Mississippi) 32.30 -90.18;Lincoln (Nebraska) 40.81 -96.70;Hot Springs 34.50 -93.06;Independence (Missouri) 39.09 -94.42;Fulton (Missouri) 38.85 -91.95;Doral 25.82 -80.34;Oak Ridge 36.01 -84.27;Groton 41.35 -72.08;San Clemente 33.43 -117.61;Martha's Vineyard 41.39 -70.62;Hyde Park (New York) 41.79 -73.93;West Point 41.39 -73.96;Ottawa (Illinois) 41.35 -88.84;Jersey City 40.72 -74.04;Newark 40.74 -74.17;Brooklyn 40.65 -73.95;Manhattan 40.78 -73.97;Hartford 41.76 -72.69;Raleigh 35.78 -78.64;Charleston 32.78 -79.93;Jacksonville 30.33 -81.66;Fort Worth 32.76 -97.33;Fort Lauderdale 26.12 -80.14;Laredo 27.51 -99.51;Oakland 37.80 -122.27;Long Beach 33.77 -118.19;Santa Monica 34.02 -118.49;Spokane 47.66 -117.43;Boise 43.62 -116.20;Providence 41.82 -71.41;New Haven 41.31 -72.92;Durham (North Carolina) 35.99 -78.90;Knoxville 35.96 -83.92;Tulsa 36.15 -95.99
CAN|Ottawa 45.42 -75.70;Toronto 43.65 -79.38;Montreal=Montréal 45.50 -73.57;Vancouver 49.28 -123.12;Calgary 51.05 -114.07;Edmonton 53.55 -113.49;Winnipeg 49.90 -97.14;Quebec City 46.81 -71.21;Halifax 44.65 -63.57;Kananaskis 50.93 -115.14;Charlevoix=La Malbaie 47.65 -70.15;Huntsville (Ontario) 45.33 -79.22;Muskoka 45.04 -79.30;Banff 51.18 -115.57;Montebello 45.65 -74.94;Whitehorse 60.72 -135.06;Victoria (British Columbia) 48.43 -123.37;Regina 50.45 -104.62;St. John's (Newfoundland) 47.56 -52.71;Meech Lake 45.54 -75.89;Saint John 45.27 -66.06;Iqaluit 63.75 -68.52;Pugwash 45.85 -63.66;Windsor (Ontario) 42.31 -83.04;London (Ontario) 42.98 -81.25
MEX|Mexico City 19.43 -99.13;Guadalajara 20.67 -103.35;Monterrey 25.67 -100.31;Tijuana 32.51 -117.04;Puebla 19.04 -98.21;Cancun=Cancún 21.16 -86.85;Los Cabos 22.89 -109.92;Acapulco 16.86 -99.88;Ciudad Juarez=Juarez 31.69 -106.42;Merida 20.97 -89.62;Veracruz 19.17 -96.13;Chapultepec 19.42 -99.19;Oaxaca 17.07 -96.72;San Cristobal de las Casas=San Cristobal 16.74 -92.64;Leon 21.12 -101.68;Tlaxcala 19.32 -98.24;Ixtapa 17.66 -101.60;Guanajuato 21.02 -101.26;Culiacan 24.80 -107.39;Matamoros 25.88 -97.50;Nuevo Laredo 27.48 -99.51;San Andres Larrainzar 16.88 -92.72
RUS|Moscow 55.76 37.62;St. Petersburg=Saint Petersburg=St Petersburg=Leningrad=Petrograd 59.93 30.34;Novosibirsk 55.03 82.92;Yekaterinburg=Ekaterinburg=Sverdlovsk 56.84 60.61;Kazan 55.80 49.11;Nizhny Novgorod=Gorky 56.33 44.00;Sochi 43.60 39.73;Vladivostok 43.12 131.89;Volgograd=Stalingrad 48.71 44.51;Grozny 43.32 45.69;Kaliningrad 54.71 20.51;Murmansk 68.97 33.09;Omsk 54.99 73.37;Samara=Kuibyshev 53.20 50.15;Ufa 54.74 55.97;Rostov-on-Don=Rostov 47.24 39.71;Khabarovsk 48.48 135.08;Irkutsk 52.29 104.28;Makhachkala 42.98 47.50;Vladikavkaz 43.02 44.68;Nazran 43.22 44.77;Beslan 43.19 44.54;Khasavyurt=Khasaviurt 43.25 46.59;Astrakhan 46.35 48.04;Novo-Ogaryovo=Novo-Ogarevo 55.69 37.18;Perm 58.01 56.25;Voronezh 51.66 39.20;Krasnoyarsk 56.01 92.87;Chelyabinsk 55.16 61.40;Saratov 51.53 46.03;Tver 56.86 35.90;Belgorod 50.60 36.59;Kursk 51.73 36.19;Bryansk 53.25 34.37;Novorossiysk 44.72 37.77;Magadan 59.56 150.81;Petropavlovsk-Kamchatsky=Petropavlovsk 53.02 158.65;Yuzhno-Sakhalinsk 46.96 142.74;Zavidovo 56.53 36.48;Gudermes 43.35 46.10;Ulan-Ude 51.83 107.58;Vostochny Cosmodrome=Vostochny 51.88 128.33;Arkhangelsk=Archangel 64.54 40.52;Krasnodar 45.04 38.98;Yakutsk 62.03 129.73;Pskov 57.82 28.33
UKR|Kyiv=Kiev 50.45 30.52;Kharkiv=Kharkov 49.99 36.23;Odesa=Odessa 46.48 30.72;Lviv=Lvov 49.84 24.03;Dnipro=Dnipropetrovsk=Dnepropetrovsk 48.46 35.05;Donetsk 48.02 37.80;Luhansk=Lugansk 48.57 39.31;Zaporizhzhia=Zaporozhye=Zaporizhia 47.84 35.14;Mariupol 47.10 37.54;Sevastopol=Sebastopol 44.62 33.53;Simferopol 44.95 34.10;Yalta 44.50 34.17;Kherson 46.64 32.61;Bakhmut 48.60 38.00;Debaltseve 48.34 38.41;Chernobyl=Chornobyl 51.27 30.22;Chernihiv 51.50 31.29;Mykolaiv=Nikolayev 46.97 32.00;Bucha 50.55 30.22;Uzhhorod=Uzhgorod 48.62 22.29;Massandra 44.52 34.19;Foros 44.39 33.79;Kramatorsk 48.74 37.58;Sumy 50.91 34.80;Poltava 49.59 34.55;Chernivtsi 48.29 25.94
CHN|Beijing=Peking 39.90 116.41;Shanghai 31.23 121.47;Guangzhou=Canton 23.13 113.26;Shenzhen 22.54 114.06;Tianjin=Tientsin 39.34 117.36;Chongqing=Chungking 29.56 106.55;Chengdu 30.57 104.07;Wuhan 30.59 114.31;Xi'an=Xian 34.34 108.94;Hangzhou 30.27 120.16;Nanjing=Nanking 32.06 118.80;Shenyang=Mukden 41.81 123.43;Dalian 38.91 121.60;Harbin 45.80 126.54;Qingdao=Tsingtao 36.07 120.38;Jinan 36.65 117.12;Kunming 25.04 102.71;Urumqi 43.83 87.62;Lhasa 29.65 91.11;Xiamen=Amoy 24.48 118.09;Fuzhou 26.07 119.30;Changsha 28.23 112.94;Zhengzhou 34.75 113.63;Boao 19.16 110.58;Sanya 18.25 109.51;Haikou 20.04 110.34;Diaoyutai=Diaoyutai State Guesthouse=Diaoyutai State Guest House 39.92 116.32;Beidaihe 39.83 119.48;Ningbo 29.87 121.54;Suzhou 31.30 120.58;Hefei 31.82 117.23;Kashgar=Kashi 39.47 75.99;Dandong 40.00 124.35;Yanji 42.89 129.51;Changchun 43.82 125.32;Hohhot 40.84 111.75;Lanzhou 36.06 103.83;Guiyang 26.65 106.63;Nanning 22.82 108.37;Guilin 25.27 110.29;Huangshan 29.71 118.34;Yangzhou 32.39 119.41;Tunxi 29.72 118.34;Taiyuan 37.87 112.55;Shijiazhuang 38.04 114.51;Nanchang 28.68 115.86;Wenzhou 27.99 120.70;Zhuhai 22.27 113.58;Dongguan 23.02 113.75;Yiwu 29.31 120.07;Tangshan 39.63 118.18;Yinchuan 38.49 106.23;Xining 36.62 101.78;Yan'an=Yanan 36.59 109.49
JPN|Tokyo 35.68 139.69;Osaka 34.69 135.50;Kyoto 35.01 135.77;Yokohama 35.44 139.64;Nagoya 35.18 136.91;Sapporo 43.06 141.35;Fukuoka 33.59 130.40;Kobe 34.69 135.20;Hiroshima 34.39 132.46;Nagasaki 32.75 129.88;Naha 26.21 127.68;Ise-Shima=Ise Shima=Kashiko Island 34.31 136.81;Toyako=Lake Toya=Hokkaido Toyako 42.60 140.84;Sendai 38.27 140.87;Niigata 37.92 139.04;Nara 34.69 135.80;Hakone 35.23 139.11;Nago 26.59 127.98;Futenma 26.27 127.76;Yokosuka 35.28 139.67;Nagano 36.65 138.18;Karuizawa 36.34 138.63;Kawana 34.95 139.14;Nagato 34.37 131.18;Beppu 33.28 131.49;Kitakyushu 33.88 130.88;Ise 34.49 136.71;Fukushima 37.76 140.47;Hakodate 41.77 140.73;Kanazawa 36.56 136.66;Izu 34.98 138.95;Ibusuki 31.25 130.63;Shimoda 34.68 138.95;Itoshima 33.56 130.20;Kagoshima 31.60 130.56;Kawasaki 35.53 139.70;Saitama 35.86 139.65
KOR|Seoul 37.57 126.98;Busan=Pusan 35.18 129.08;Incheon=Inchon 37.46 126.71;Daegu=Taegu 35.87 128.60;Daejeon=Taejon 36.35 127.38;Gwangju=Kwangju 35.16 126.85;Gyeongju=Kyongju 35.86 129.22;Jeju=Cheju=Jeju Island=Cheju Island 33.50 126.53;Panmunjom=Panmunjon 37.96 126.68;Pyeongchang 37.37 128.39;Ulsan 35.54 129.31;Sejong 36.48 127.29;Suwon 37.26 127.03;Pyeongtaek=Camp Humphreys 36.99 127.11;Paju 37.76 126.78;Gangneung 37.75 128.88;Osan 37.15 127.08;Peace House=House of Peace=Freedom House of Panmunjom 37.96 126.68
PRK|Pyongyang=P'yongyang 39.04 125.76;Kaesong=Gaesong=Kaesŏng 37.97 126.56;Yongbyon 39.80 125.75;Wonsan 39.15 127.44;Mount Kumgang=Kumgangsan=Mt. Kumgang=Diamond Mountain 38.66 128.11;Sinuiju 40.10 124.40;Rason=Rajin 42.25 130.30;Punggye-ri 41.28 129.09;Hamhung 39.92 127.54;Nampo 38.74 125.41
IND|New Delhi=Delhi 28.61 77.21;Mumbai=Bombay 19.08 72.88;Kolkata=Calcutta 22.57 88.36;Chennai=Madras 13.08 80.27;Bangalore=Bengaluru 12.97 77.59;Hyderabad 17.39 78.49;Ahmedabad 23.02 72.57;Pune=Poona 18.52 73.86;Jaipur 26.91 75.79;Lucknow 26.85 80.95;Agra 27.18 78.01;Amritsar 31.63 74.87;Simla=Shimla 31.10 77.17;Srinagar 34.08 74.80;Goa=Panaji=Panjim 15.49 73.83;Mamallapuram=Mahabalipuram 12.62 80.19;Varanasi 25.32 82.97;Chandigarh 30.73 76.78;Kochi=Cochin 9.93 76.27;Udaipur 24.59 73.71;Dharamsala=Dharamshala 32.22 76.32;Guwahati 26.14 91.74;Bhopal 23.26 77.41;Jammu 32.73 74.86;Attari 31.60 74.60;Kargil 34.56 76.13;Leh 34.16 77.58;Kanpur 26.45 80.33;Nagpur 21.15 79.09;Surat 21.17 72.83;Patna 25.59 85.14;Ayodhya 26.80 82.20;Indore 22.72 75.86;Thiruvananthapuram=Trivandrum 8.52 76.94;Visakhapatnam 17.69 83.22;Gandhinagar 23.22 72.64;Vadodara 22.31 73.18
PAK|Islamabad 33.68 73.05;Karachi 24.86 67.00;Lahore 31.55 74.34;Rawalpindi 33.60 73.04;Peshawar 34.01 71.58;Quetta 30.18 66.98;Faisalabad 31.42 73.08;Murree 33.91 73.39;Wagah 31.60 74.57;Muzaffarabad 34.37 73.47;Gwadar 25.12 62.33;Abbottabad 34.15 73.21;Torkham 34.12 71.09;Hyderabad (Sindh) 25.40 68.37;Multan 30.16 71.52;Chaman 30.92 66.45;Kartarpur 32.09 75.02;Miran Shah=Miramshah 33.00 70.07
AFG|Kabul 34.53 69.17;Kandahar=Qandahar 31.61 65.71;Herat 34.35 62.20;Mazar-i-Sharif=Mazar-e-Sharif 36.71 67.11;Jalalabad 34.43 70.45;Bagram 34.95 69.27;Kunduz 36.73 68.86;Ghazni 33.55 68.42;Helmand 31.58 64.37;Bamiyan 34.82 67.82;Lashkar Gah 31.59 64.37;Khost 33.34 69.92
IRN|Tehran=Teheran 35.69 51.39;Isfahan=Esfahan 32.65 51.67;Mashhad 36.30 59.61;Qom=Qum 34.64 50.88;Tabriz 38.08 46.29;Shiraz 29.59 52.58;Natanz 33.51 51.92;Bushehr 28.92 50.84;Fordow=Fordo 34.88 51.00;Arak 34.09 49.69;Bandar Abbas 27.18 56.27;Abadan 30.34 48.30;Kish Island 26.53 53.98;Chabahar 25.29 60.64;Parchin 35.52 51.77;Ahvaz 31.32 48.67;Kerman 30.28 57.08
IRQ|Baghdad 33.31 44.37;Basra 30.51 47.78;Mosul 36.34 43.13;Erbil=Irbil=Arbil 36.19 44.01;Najaf 32.00 44.34;Karbala 32.62 44.02;Kirkuk 35.47 44.39;Sulaimaniya=Sulaymaniyah=Sulaimaniyah=Sulaimani 35.56 45.43;Fallujah=Falluja 33.35 43.78;Tikrit 34.60 43.68;Ramadi 33.43 43.30;Samarra 34.20 43.87;Safwan 30.11 47.72;Dohuk=Dahuk 36.87 42.99;Salahuddin=Salahaddin 36.38 44.21;Nasiriyah=Nasiriya 31.06 46.26;Umm Qasr 30.04 47.92;Halabja 35.18 45.99;Sinjar 36.32 41.88;Abu Ghraib 33.29 44.07
ISR|Jerusalem 31.77 35.21;Tel Aviv=Tel-Aviv 32.09 34.78;Haifa 32.79 34.99;Eilat=Elat 29.56 34.95;Beersheba 31.25 34.79;Ashkelon 31.67 34.57;Sderot 31.52 34.60;Nazareth 32.70 35.30;Ashdod 31.80 34.65;Herzliya 32.17 34.84;Sde Boker 30.87 34.79;Dimona 31.07 35.03;Caesarea 32.50 34.89;Tiberias 32.79 35.53;Acre=Akko 32.93 35.08;Metulla 33.28 35.57;Kiryat Shmona=Kiryat Shemona 33.21 35.57;Nahariya 33.01 35.09
PSE|Ramallah 31.90 35.20;Gaza City=Gaza 31.50 34.47;Jericho 31.87 35.45;Bethlehem 31.70 35.21;Hebron 31.53 35.10;Nablus 32.22 35.25;Jenin 32.46 35.30;Rafah 31.29 34.25;Khan Younis=Khan Yunis 31.35 34.30;Erez=Erez crossing=Erez Crossing 31.56 34.54;Tulkarm 32.31 35.03;Qalqilya 32.19 34.97;East Jerusalem 31.79 35.24;Abu Dis 31.76 35.27
EGY|Cairo 30.04 31.24;Alexandria 31.20 29.92;Sharm el-Sheikh=Sharm el Sheikh=Sharm al-Sheikh=Sharm el-Sheik=Sharm El-Sheikh=Sharm al Sheikh 27.92 34.33;Taba 29.49 34.90;Luxor 25.69 32.64;Aswan 24.09 32.90;Port Said 31.26 32.30;Suez 29.97 32.53;Ismailia 30.60 32.27;El Arish=El-Arish=al-Arish=Arish 31.13 33.80;Hurghada 27.26 33.81;Mersa Matruh=Marsa Matruh 31.35 27.24;Giza 30.01 31.21;El Alamein=New Alamein 30.83 28.95
JOR|Amman 31.95 35.93;Aqaba 29.53 35.01;Petra 30.33 35.44;Dead Sea=Sweimeh=Shuneh 31.72 35.59;Zarqa 32.07 36.09;Irbid 32.56 35.85;Azraq 31.83 36.82
SYR|Damascus 33.51 36.28;Aleppo 36.20 37.13;Homs 34.73 36.71;Hama 35.13 36.75;Latakia 35.53 35.79;Idlib 35.93 36.63;Daraa=Deraa 32.62 36.10;Raqqa 35.95 39.01;Palmyra 34.55 38.27;Kobani=Kobane 36.89 38.35;Qamishli 37.05 41.23;Afrin 36.51 36.87;Quneitra 33.13 35.82;Tartus=Tartous 34.89 35.89;Manbij 36.53 37.95;Deir al-Zour=Deir ez-Zor=Deir el-Zour 35.33 40.14;Douma 33.57 36.40
LBN|Beirut 33.89 35.50;Tripoli (Lebanon) 34.44 35.84;Sidon 33.56 35.38;Tyre 33.27 35.20;Naqoura=Naqura 33.12 35.14;Baalbek 34.01 36.21;Chtaura=Chtoura 33.82 35.85;Zahle 33.85 35.90;Bikfaya 33.92 35.68
SAU|Riyadh 24.71 46.68;Jeddah=Jidda=Jiddah 21.49 39.19;Mecca=Makkah 21.39 39.86;Medina 24.47 39.61;Taif 21.27 40.42;Dhahran 26.29 50.11;Al-Ula=Al Ula=AlUla 26.62 37.92;Dammam 26.43 50.10;Neom=NEOM 27.95 35.29;Diriyah 24.74 46.57;Khobar 26.22 50.20;Yanbu 24.09 38.06;King Khalid Military City 27.90 45.53
ARE|Abu Dhabi 24.45 54.38;Dubai 25.20 55.27;Sharjah 25.35 55.42;Fujairah 25.13 56.33;Al Ain 24.21 55.74
QAT|Doha 25.29 51.53
KWT|Kuwait City 29.38 47.98
BHR|Manama 26.23 50.59
OMN|Muscat 23.59 58.41;Salalah 17.02 54.09;Nizwa 22.93 57.53
YEM|Sanaa=Sana'a=San'a=Sana 15.37 44.19;Aden 12.79 45.02;Hodeidah=Hodeida=Hudaydah 14.80 42.95;Taiz=Taizz 13.58 44.02;Marib 15.46 45.33;Saada 16.94 43.76;Mukalla 14.54 49.13
TUR|Ankara=Angora 39.93 32.86;Istanbul=Constantinople 41.01 28.98;Izmir=Smyrna 38.42 27.14;Antalya 36.90 30.70;Belek 36.86 31.06;Adana 37.00 35.32;Bursa 40.19 29.06;Incirlik 37.00 35.43;Diyarbakir 37.91 40.24;Gaziantep 37.07 37.38;Bodrum 37.03 27.43;Trabzon 41.00 39.72;Konya 37.87 32.48;Sanliurfa 37.17 38.79;Canakkale 40.15 26.41
GRC|Athens 37.98 23.73;Thessaloniki=Salonika 40.64 22.94;Rhodes 36.43 28.22;Corfu 39.62 19.92;Crete=Heraklion 35.34 25.13;Piraeus 37.94 23.65;Vouliagmeni 37.81 23.78;Halkidiki=Porto Carras 40.09 23.79;Lesbos=Mytilene 39.11 26.55;Delphi 38.48 22.50;Kavala 40.94 24.41
CYP|Nicosia 35.17 33.36;Larnaca 34.92 33.63;Limassol 34.68 33.04;Paphos 34.78 32.42;Famagusta=Varosha 35.12 33.94;Kyrenia 35.34 33.32
ITA|Rome 41.90 12.50;Milan 45.46 9.19;Naples 40.85 14.27;Turin 45.07 7.69;Genoa 44.41 8.95;Venice 45.44 12.32;Florence 43.77 11.26;Palermo 38.12 13.36;Bologna 44.49 11.34;Taormina 37.85 15.28;L'Aquila 42.35 13.40;Trieste 45.65 13.78;Bari 41.12 16.87;Brindisi 40.63 17.94;Verona 45.44 10.99;Castel Gandolfo 41.75 12.65;Assisi 43.07 12.62;Stresa 45.88 8.54;Caserta 41.07 14.33;Cernobbio 45.85 9.08;Bellagio 45.99 9.26;Borgo Egnazia=Fasano 40.87 17.39;Capri 40.55 14.24;Ravenna 44.42 12.20;Lampedusa 35.50 12.61;Siena 43.32 11.33;Catania 37.50 15.09;Vicenza 45.55 11.55;Aviano 46.07 12.59;Pisa 43.72 10.40;Matera 40.67 16.60;Sorrento 40.63 14.38;Osimo 43.49 13.48;Ventotene 40.80 13.43;Messina 38.19 15.55;Cagliari 39.22 9.12;La Maddalena 41.21 9.41;Perugia 43.11 12.39;Rapallo 44.35 9.23
VAT|Vatican City=Vatican 41.90 12.45
SMR|San Marino 43.94 12.45
CHE|Geneva 46.20 6.14;Bern=Berne 46.95 7.45;Zurich 47.37 8.54;Lausanne 46.52 6.63;Davos 46.80 9.84;Montreux 46.43 6.91;Lucerne 47.05 8.31;Basel=Basle 47.56 7.59;Lugano 46.01 8.96;Mont Pelerin=Mont Pèlerin 46.49 6.82;Burgenstock=Buergenstock=Bürgenstock 46.99 8.38;Crans-Montana 46.31 7.48;Locarno 46.17 8.79;St. Moritz 46.50 9.84;Gstaad 46.47 7.29;Glion 46.43 6.93;Interlaken 46.69 7.86;Chateau-d'Oex 46.47 7.13;Versoix 46.28 6.17;St. Gallen 47.42 9.37
AUT|Vienna 48.21 16.37;Salzburg 47.81 13.04;Graz 47.07 15.44;Innsbruck 47.27 11.40;Linz 48.31 14.29;Alpbach 47.40 11.94;Laxenburg 48.07 16.36;Krems 48.41 15.61;Klagenfurt 46.62 14.31;Eisenstadt 47.85 16.52
BEL|Brussels 50.85 4.35;Antwerp 51.22 4.40;Ghent 51.05 3.72;Bruges 51.21 3.22;Liege 50.63 5.57;Laeken 50.88 4.36;Mons 50.45 3.95;Ypres=Ieper 50.85 2.89;Genval 50.72 4.50;Waterloo 50.71 4.40;Ostend 51.23 2.91;Zeebrugge 51.33 3.20;Leuven=Louvain 50.88 4.70
NLD|Amsterdam 52.37 4.90;The Hague=Hague 52.08 4.30;Rotterdam 51.92 4.48;Maastricht 50.85 5.69;Utrecht 52.09 5.12;Noordwijk 52.24 4.45;Eindhoven 51.44 5.47;Arnhem 51.99 5.91;Breda 51.59 4.78;Delft 52.01 4.36;Camp Zeist=Zeist 52.09 5.23;Scheveningen 52.10 4.28
LUX|Luxembourg City=Luxembourg 49.61 6.13;Schengen 49.47 6.37
IRL|Dublin 53.35 -6.26;Cork 51.90 -8.48;Galway 53.27 -9.05;Limerick 52.67 -8.63;Shannon 52.70 -8.92;Farmleigh 53.37 -6.36;Dromoland 52.78 -8.91;Doonbeg 52.73 -9.53;Dundalk 54.00 -6.41
ESP|Madrid 40.42 -3.70;Barcelona 41.39 2.17;Valencia 39.47 -0.38;Seville 37.39 -5.98;Granada 37.18 -3.60;Bilbao 43.26 -2.93;Malaga 36.72 -4.42;Zaragoza=Saragossa 41.65 -0.89;Toledo 39.86 -4.03;Cordoba (Andalusia) 37.89 -4.78;Palma de Mallorca=Palma=Majorca=Mallorca 39.57 2.65;Marbella 36.51 -4.89;Torrejon 40.46 -3.46;San Sebastian 43.32 -1.98;Santiago de Compostela 42.88 -8.54;Las Palmas 28.12 -15.44;Ceuta 35.89 -5.32;Melilla 35.29 -2.94;Cadiz 36.53 -6.29;Salamanca 40.97 -5.66;Alicante 38.35 -0.49;Doñana=Donana 36.99 -6.44
PRT|Lisbon 38.72 -9.14;Porto=Oporto 41.16 -8.63;Lajes=Lajes Field 38.76 -27.09;Terceira 38.72 -27.22;Sintra 38.80 -9.38;Estoril 38.71 -9.40;Faro 37.02 -7.93;Funchal 32.65 -16.91;Bicesse 38.71 -9.42;Evora 38.57 -7.91;Ponta Delgada 37.74 -25.67;Fatima 39.62 -8.65;Cascais 38.70 -9.42
POL|Warsaw 52.23 21.01;Krakow=Cracow 50.06 19.94;Gdansk=Danzig 54.35 18.65;Wroclaw 51.11 17.04;Lodz 51.76 19.46;Poznan 52.41 16.93;Auschwitz=Oswiecim 50.03 19.21;Szczecin 53.43 14.55;Lublin 51.25 22.57;Magdalenka 52.08 20.92;Rzeszow 50.04 22.00;Katowice 50.26 19.02;Bialystok 53.13 23.16;Sopot 54.44 18.56;Redzikowo 54.48 17.11;Orzysz 53.81 21.95
CZE|Prague 50.08 14.44;Brno 49.20 16.61;Ostrava 49.82 18.26;Karlovy Vary 50.23 12.87;Pilsen=Plzen 49.75 13.38;Lany 50.12 13.95
SVK|Bratislava 48.15 17.11;Kosice 48.72 21.26
HUN|Budapest 47.50 19.04;Visegrad 47.79 18.97;Szeged 46.25 20.15;Debrecen 47.53 21.63;Gyor 47.69 17.63;Taszar 46.38 17.90;Godollo 47.60 19.35
ROU|Bucharest 44.43 26.10;Constanta 44.18 28.65;Cluj-Napoca=Cluj 46.77 23.62;Timisoara 45.75 21.23;Sibiu 45.79 24.15;Iasi 47.16 27.59;Deveselu 44.04 24.37;Neptun 43.83 28.60;Snagov 44.71 26.17;Brasov 45.65 25.61
BGR|Sofia 42.70 23.32;Varna 43.21 27.91;Plovdiv 42.14 24.75;Burgas 42.50 27.47;Ruse 43.85 25.97;Euxinograd 43.22 27.99
SRB|Belgrade 44.79 20.45;Novi Sad 45.27 19.83;Nis 43.32 21.90;Subotica 46.10 19.67;Presevo 42.31 21.65;Karadjordjevo 45.33 19.30
HRV|Zagreb 45.81 15.98;Split 43.51 16.44;Dubrovnik 42.65 18.09;Vukovar 45.35 19.00;Erdut 45.53 19.06;Knin 44.04 16.20;Osijek 45.55 18.69;Rijeka 45.33 14.44;Brioni=Brijuni 44.92 13.76;Pula 44.87 13.85;Zadar 44.12 15.23
BIH|Sarajevo 43.86 18.41;Banja Luka 44.77 17.19;Mostar 43.34 17.81;Pale 43.82 18.57;Srebrenica 44.10 19.30;Tuzla 44.54 18.67;Gorazde 43.67 18.98;Zenica 44.20 17.91;Bihac 44.82 15.87;Zepa 43.95 19.13;Brcko 44.87 18.81;Butmir 43.82 18.33
SVN|Ljubljana 46.06 14.51;Brdo=Brdo pri Kranju 46.27 14.37;Bled 46.37 14.11;Maribor 46.55 15.65;Portoroz 45.51 13.59
MKD|Skopje 42.00 21.43;Ohrid 41.12 20.80;Tetovo 42.01 20.97;Prespa=Lake Prespa 40.90 21.03;Kumanovo 42.13 21.71;Blace 42.22 21.40;Psarades 40.83 21.03
MNE|Podgorica=Titograd 42.44 19.26;Budva 42.29 18.84;Cetinje 42.39 18.92;Sveti Stefan 42.26 18.89;Kotor 42.42 18.77
ALB|Tirana 41.33 19.82;Durres 41.32 19.45;Vlora=Vlore 40.47 19.49
XKX|Pristina=Prishtina 42.66 21.17;Mitrovica=Kosovska Mitrovica 42.89 20.87;Prizren 42.21 20.74;Pec=Peja 42.66 20.29;Camp Bondsteel 42.36 21.25;Racak 42.43 21.02;Djakovica 42.38 20.43
MDA|Chisinau=Kishinev 47.01 28.86;Tiraspol 46.84 29.63;Bulboaca 46.88 29.31;Bender=Bendery=Tighina 46.83 29.48
BLR|Minsk 53.90 27.57;Brest 52.10 23.69;Gomel 52.43 30.98;Vitebsk 55.19 30.20;Viskuli=Belovezhskaya Pushcha=Belovezh 52.56 23.86;Grodno 53.68 23.83;Mogilev 53.90 30.33
LTU|Vilnius 54.69 25.28;Kaunas 54.90 23.89;Klaipeda 55.71 21.13;Palanga 55.92 21.07
LVA|Riga 56.95 24.11;Jurmala 56.97 23.77;Daugavpils 55.87 26.52
EST|Tallinn 59.44 24.75;Tartu 58.38 26.73;Narva 59.38 28.19
FIN|Helsinki 60.17 24.94;Turku 60.45 22.27;Tampere 61.50 23.76;Rovaniemi 66.50 25.73;Kultaranta=Naantali 60.47 22.02;Saariselka 68.42 27.41;Lahti 60.98 25.66;Levi 67.80 24.81;Oulu 65.01 25.47
SWE|Stockholm 59.33 18.07;Gothenburg=Goteborg 57.71 11.97;Malmo 55.60 13.00;Uppsala 59.86 17.64;Saltsjobaden 59.28 18.30;Visby 57.63 18.29;Rimbo 59.75 18.37;Lulea 65.58 22.15;Kiruna 67.86 20.23;Harpsund 59.09 16.69;Linkoping 58.41 15.62
NOR|Oslo 59.91 10.75;Bergen 60.39 5.32;Trondheim 63.43 10.40;Tromso=Tromsoe 69.65 18.96;Stavanger 58.97 5.73;Kirkenes 69.73 30.05;Bodo 67.28 14.40;Losby 59.88 10.98;Longyearbyen 78.22 15.65;Narvik 68.44 17.43
DNK|Copenhagen 55.68 12.57;Aarhus=Arhus 56.16 10.20;Odense 55.40 10.39;Helsingor=Elsinore 56.04 12.61;Marienborg 55.78 12.52;Roskilde 55.64 12.09
DDR|East Berlin 52.52 13.45
VGB|Road Town 18.43 -64.62
TCA|Cockburn Town 21.46 -71.14
GRL|Nuuk=Godthaab 64.18 -51.72;Ilulissat 69.22 -51.10;Thule=Pituffik 76.53 -68.70
FRO|Torshavn 62.01 -6.77
ISL|Reykjavik 64.15 -21.94;Keflavik 64.00 -22.56;Hofdi House=Höfdi House 64.15 -21.91;Thingvellir 64.26 -21.12;Akureyri 65.68 -18.09
MLT|Valletta 35.90 14.51;Marsaxlokk 35.84 14.54;Sliema 35.91 14.50
MCO|Monte Carlo=Monaco 43.74 7.42
AND|Andorra la Vella 42.51 1.52
LIE|Vaduz 47.14 9.52
GEO|Tbilisi=Tiflis 41.72 44.83;Batumi 41.65 41.64;Sukhumi=Sokhumi 43.00 41.02;Tskhinvali 42.23 43.97;Gori 41.98 44.11;Poti 42.15 41.67;Kutaisi 42.27 42.70;Zugdidi 42.51 41.87;Gagra 43.33 40.22;Gudauta 43.11 40.63;Ergneti 42.17 44.00;Gali 42.63 41.74
ARM|Yerevan=Erevan 40.18 44.51;Gyumri=Leninakan 40.79 43.85;Meghri 38.90 46.24;Goris 39.51 46.34
AZE|Baku 40.41 49.87;Ganja 40.68 46.36;Nakhchivan=Nakhichevan 39.21 45.41;Stepanakert=Khankendi=Xankendi 39.82 46.75;Lachin 39.64 46.55;Shusha=Shushi 39.76 46.75;Sumgait 40.59 49.67;Yevlakh 40.62 47.15;Agdam 39.99 46.93;Zangilan 39.09 46.65
KAZ|Astana=Nur-Sultan=Akmola=Tselinograd 51.17 71.43;Almaty=Alma-Ata 43.24 76.89;Baikonur 45.97 63.31;Aktau=Aqtau 43.65 51.16;Semipalatinsk=Semey 50.41 80.23;Shymkent 42.32 69.59;Burabay=Borovoye 53.08 70.31;Karaganda 49.80 73.10;Atyrau 47.11 51.92;Turkestan=Turkistan 43.30 68.27
UZB|Tashkent 41.30 69.24;Samarkand 39.65 66.96;Bukhara 39.77 64.42;Andijan=Andizhan 40.78 72.34;Termez 37.22 67.28;Khiva 41.38 60.36;Karshi 38.86 65.79;Urgench 41.55 60.63;Fergana 40.39 71.78
TKM|Ashgabat=Ashkhabad 37.96 58.33;Avaza=Turkmenbashi 40.02 52.97;Mary 37.60 61.83
TJK|Dushanbe 38.56 68.79;Khujand=Khudzhand=Leninabad 40.28 69.62;Khorog=Khorugh 37.49 71.55;Kulob=Kulyab 37.91 69.78
KGZ|Bishkek=Frunze 42.87 74.59;Osh 40.51 72.80;Cholpon-Ata 42.65 77.08;Manas 43.06 74.48;Jalal-Abad 40.93 73.00;Batken 40.06 70.82
MNG|Ulan Bator=Ulaanbaatar=Ulan Baator 47.89 106.91
TWN|Taipei 25.03 121.57;Kaohsiung 22.63 120.30;Taichung 24.15 120.67;Kinmen=Quemoy 24.43 118.32;Tainan 22.99 120.21;Hualien 23.98 121.60;Matsu 26.15 119.93;Keelung 25.13 121.74;Hsinchu 24.80 120.97
HKG|Hong Kong 22.32 114.17;Kowloon 22.32 114.18
MAC|Macau=Macao 22.20 113.54
VNM|Hanoi 21.03 105.85;Ho Chi Minh City=Saigon 10.82 106.63;Da Nang=Danang 16.05 108.20;Hue 16.46 107.59;Haiphong 20.84 106.69;Cam Ranh Bay=Cam Ranh 11.92 109.16;Hoi An 15.88 108.33;Nha Trang 12.24 109.20;Dien Bien Phu 21.39 103.02;Can Tho 10.05 105.75;Halong=Ha Long 20.95 107.08
KHM|Phnom Penh 11.56 104.92;Siem Reap 13.36 103.86;Angkor Wat=Angkor 13.41 103.87;Sihanoukville=Kompong Som 10.63 103.52;Poipet 13.66 102.56;Pailin 12.85 102.61;Battambang 13.10 103.20;Preah Vihear 14.39 104.68
LAO|Vientiane 17.98 102.63;Luang Prabang 19.89 102.13;Savannakhet 16.55 104.75;Pakse 15.12 105.80
THA|Bangkok 13.76 100.50;Chiang Mai 18.79 98.98;Chiang Rai 19.91 99.83;Phuket 7.88 98.39;Pattaya 12.93 100.88;Hua Hin 12.57 99.96;Cha-am 12.80 99.97;Hat Yai 7.01 100.47;Mae Sot 16.71 98.57;Songkhla 7.19 100.60;Aranyaprathet 13.69 102.50;Koh Samui 9.51 100.01;Yala 6.54 101.28;Udon Thani 17.41 102.79;Surin 14.88 103.49
MMR|Yangon=Rangoon 16.87 96.20;Naypyidaw=Nay Pyi Taw=Naypyitaw 19.75 96.12;Mandalay 21.96 96.09;Sittwe 20.15 92.90;Myawaddy 16.69 98.51;Lashio 22.93 97.75;Bagan 21.17 94.86;Laiza 24.76 97.56;Myitkyina 25.38 97.40;Kengtung 21.30 99.60
MYS|Kuala Lumpur 3.14 101.69;Putrajaya 2.93 101.69;Penang=George Town (Penang) 5.41 100.33;Langkawi 6.35 99.80;Kota Kinabalu 5.98 116.07;Johor Bahru 1.49 103.74;Kuching 1.55 110.34;Malacca 2.19 102.25;Ipoh 4.60 101.08;Port Dickson 2.52 101.80;Shah Alam 3.07 101.52
SGP|Singapore 1.35 103.82;Sentosa=Sentosa Island 1.25 103.83
IDN|Jakarta=Djakarta=Batavia -6.21 106.85;Surabaya -7.26 112.75;Bandung -6.92 107.61;Bali -8.34 115.09;Medan 3.60 98.67;Yogyakarta=Jogjakarta -7.80 110.37;Nusa Dua -8.80 115.23;Denpasar -8.67 115.21;Bogor -6.60 106.81;Banda Aceh 5.55 95.32;Makassar=Ujung Pandang -5.15 119.43;Manado 1.47 124.84;Batam 1.05 104.03;Labuan Bajo -8.50 119.89;Balikpapan -1.24 116.85;Lombok -8.65 116.32;Borobudur -7.61 110.20;Semarang -6.97 110.42;Palembang -2.98 104.76;Bintan 1.14 104.42;Jayapura -2.53 140.72;Ambon -3.70 128.18;Solo=Surakarta -7.57 110.83;Kupang -10.18 123.61;Bukittinggi -0.31 100.37;Nusantara -0.97 116.70;Belitung -2.87 107.95
PHL|Manila 14.60 120.98;Quezon City 14.68 121.04;Cebu 10.32 123.89;Davao 7.19 125.46;Subic Bay=Subic 14.79 120.27;Baguio 16.40 120.60;Zamboanga 6.92 122.08;Clark Air Base=Clark Field=Clark 15.19 120.56;Cotabato 7.22 124.25;Puerto Princesa 9.74 118.74;Jolo 6.05 121.00;Boracay 11.97 121.92;Marawi 8.00 124.29;Tacloban 11.24 125.00;Makati 14.55 121.02;Laguna 14.17 121.33
TLS|Dili -8.56 125.58
BRN|Bandar Seri Begawan 4.90 114.94
BGD|Dhaka=Dacca 23.81 90.41;Chittagong=Chattogram 22.36 91.78;Cox's Bazar 21.43 92.01;Sylhet 24.89 91.87
NPL|Kathmandu=Katmandu 27.72 85.32;Pokhara 28.21 83.99;Lumbini 27.47 83.28;Dhulikhel 27.62 85.54
BTN|Thimphu=Thimpu 27.47 89.64;Paro 27.43 89.42
LKA|Colombo=Sri Jayawardenepura Kotte=Sri Jayewardenepura 6.93 79.86;Kandy 7.29 80.64;Jaffna 9.66 80.03;Kilinochchi 9.38 80.41;Trincomalee 8.57 81.23;Hambantota 6.12 81.12;Galle 6.05 80.22
MDV|Male=Malé 4.18 73.51;Addu=Addu City=Gan -0.63 73.16
AUS|Canberra -35.28 149.13;Sydney -33.87 151.21;Melbourne -37.81 144.96;Brisbane -27.47 153.03;Perth -31.95 115.86;Adelaide -34.93 138.60;Darwin -12.46 130.84;Hobart -42.88 147.33;Cairns -16.92 145.77;Coolum -26.53 153.09;Alice Springs -23.70 133.88;Kirribilli=Kirribilli House -33.85 151.22;Gold Coast (Queensland) -28.02 153.40;Townsville -19.26 146.82;Pine Gap -23.80 133.74;Newcastle (New South Wales) -32.93 151.78
NZL|Wellington -41.29 174.78;Auckland -36.85 174.76;Christchurch -43.53 172.64;Queenstown -45.03 168.66;Waitangi -35.27 174.08;Rotorua -38.14 176.25;Dunedin -45.88 170.50;Lincoln (Canterbury) -43.65 172.48
PNG|Port Moresby -9.44 147.18;Lae -6.72 147.00;Buka -5.43 154.67;Rabaul -4.20 152.17;Arawa -6.22 155.57
FJI|Suva -18.14 178.44;Nadi -17.80 177.42;Denarau -17.77 177.38
SLB|Honiara -9.43 159.95;Guadalcanal -9.58 160.15
VUT|Port Vila=Port-Vila -17.73 168.32
WSM|Apia -13.83 -171.77
TON|Nuku'alofa=Nukualofa -21.14 -175.20
KIR|Tarawa=South Tarawa 1.33 172.98
TUV|Funafuti -8.52 179.20
NRU|Yaren -0.55 166.92
PLW|Koror 7.34 134.48;Ngerulmud=Melekeok 7.50 134.62
FSM|Palikir 6.92 158.16;Pohnpei 6.88 158.22
MHL|Majuro 7.09 171.38;Kwajalein 8.72 167.73
NCL|Noumea -22.28 166.46
PYF|Papeete -17.54 -149.57
COK|Rarotonga=Avarua -21.21 -159.78;Aitutaki -18.86 -159.79
NIU|Alofi -19.06 -169.92
GUM|Hagatna 13.48 144.75
MNP|Saipan 15.19 145.75
ASM|Pago Pago -14.28 -170.70
KEN|Nairobi -1.29 36.82;Mombasa -4.04 39.67;Naivasha -0.72 36.43;Kisumu -0.09 34.77;Machakos -1.52 37.26;Eldoret 0.51 35.27;Lokichoggio=Lokichokio 4.20 34.35;Nanyuki 0.01 37.07;Dadaab 0.05 40.31;Garissa -0.45 39.64;Mbagathi -1.36 36.77
ETH|Addis Ababa=Addis 9.03 38.74;Mekelle=Mekele 13.50 39.47;Gondar 12.60 37.47;Bahir Dar 11.59 37.39;Badme 14.73 37.80;Dire Dawa 9.59 41.87;Axum=Aksum 14.13 38.72;Jijiga 9.35 42.80;Humera 14.29 36.62
ERI|Asmara 15.32 38.93;Massawa 15.61 39.45;Assab 13.01 42.74;Zalambessa 14.52 39.39
DJI|Djibouti City=Djibouti 11.57 43.15;Arta 11.52 42.85
SOM|Mogadishu 2.05 45.32;Hargeisa 9.56 44.06;Baidoa 3.11 43.65;Kismayo=Kismayu -0.36 42.55;Garowe 8.41 48.48;Bosaso=Bossaso 11.28 49.18;Berbera 10.44 45.01;Galkayo=Galkacyo 6.77 47.43;Jowhar 2.78 45.50;Beledweyne=Belet Weyne 4.74 45.20
SDN|Khartoum 15.50 32.56;Omdurman 15.64 32.48;Port Sudan 19.62 37.22;El Fasher=Al-Fashir=El-Fasher=al-Fashir 13.63 25.35;Nyala 12.05 24.88;Abyei 9.59 28.44;El Geneina=Geneina 13.45 22.45;Kassala 15.45 36.40;Kadugli 11.01 29.72;Wad Madani=Wad Medani 14.40 33.52
SSD|Juba 4.85 31.58;Malakal 9.53 31.66;Bentiu 9.23 29.80;Wau 7.70 28.00;Bor 6.21 31.56;Rumbek 6.81 29.68;Pagak 8.45 34.02;Wunlit 6.80 29.00
UGA|Kampala 0.35 32.58;Entebbe 0.05 32.46;Gulu 2.77 32.30;Munyonyo 0.24 32.62;Jinja 0.44 33.20
TZA|Dar es Salaam=Dar-es-Salaam -6.79 39.21;Dodoma -6.16 35.75;Arusha -3.39 36.68;Zanzibar City=Stone Town -6.16 39.19;Mwanza -2.52 32.90;Ngurdoto -3.33 36.88
RWA|Kigali -1.94 30.06;Gisenyi -1.70 29.26;Butare -2.60 29.74
BDI|Bujumbura -3.38 29.36;Gitega -3.43 29.92
COD|Kinshasa=Leopoldville -4.32 15.31;Lubumbashi=Elisabethville -11.66 27.48;Goma -1.68 29.22;Kisangani=Stanleyville 0.52 25.19;Bukavu -2.51 28.86;Gbadolite 4.28 21.02;Kolwezi -10.72 25.47;Bunia 1.57 30.25;Uvira -3.40 29.14;Kananga -5.90 22.42;Mbuji-Mayi -6.14 23.59;Matadi -5.82 13.45;Beni 0.49 29.47;Bunagana -1.30 29.60
COG|Brazzaville -4.27 15.28;Pointe-Noire -4.78 11.86;Oyo -1.16 15.97
GAB|Libreville 0.39 9.45;Franceville -1.63 13.58
GNQ|Malabo 3.75 8.78;Bata 1.86 9.77
CMR|Yaounde 3.87 11.52;Douala 4.05 9.70;Bakassi 4.70 8.60;Maroua 10.59 14.32;Bamenda 5.96 10.15;Garoua 9.30 13.40
CAF|Bangui 4.39 18.56;Bambari 5.77 20.68;Birao 10.28 22.79
TCD|N'Djamena=Ndjamena=Fort-Lamy 12.13 15.06;Abeche 13.83 20.83;Faya-Largeau 17.93 19.10
NGA|Abuja 9.06 7.49;Lagos 6.52 3.38;Kano 12.00 8.52;Port Harcourt 4.82 7.05;Ibadan 7.38 3.95;Maiduguri 11.85 13.16;Kaduna 10.52 7.44;Benin City 6.34 5.62;Jos 9.90 8.86;Calabar 4.98 8.34;Enugu 6.45 7.51;Chibok 10.87 12.84;Yola 9.20 12.48;Sokoto 13.06 5.24;Warri 5.52 5.75
NER|Niamey 13.51 2.11;Agadez 16.97 7.99;Zinder 13.81 8.99;Diffa 13.32 12.61;Arlit 18.74 7.39
BEN|Cotonou 6.37 2.39;Porto-Novo 6.50 2.60
TGO|Lome 6.13 1.22;Kara 9.55 1.19
GHA|Accra 5.60 -0.19;Kumasi 6.69 -1.62;Akosombo 6.30 0.06;Tamale 9.40 -0.84;Takoradi 4.90 -1.76
CIV|Abidjan 5.36 -4.01;Yamoussoukro 6.83 -5.29;Bouake 7.69 -5.03;San Pedro 4.75 -6.64
LBR|Monrovia 6.30 -10.80;Gbarnga 7.00 -9.47;Buchanan 5.88 -10.05
SLE|Freetown 8.48 -13.23;Makeni 8.89 -12.04;Kenema 7.88 -11.19
GIN|Conakry 9.64 -13.58;Nzerekore 7.76 -8.82
GNB|Bissau 11.86 -15.60
GMB|Banjul 13.45 -16.58
SEN|Dakar 14.72 -17.47;Ziguinchor 12.58 -16.27;Saint-Louis 16.02 -16.49
CPV|Praia 14.93 -23.51;Sal 16.73 -22.95
MLI|Bamako 12.64 -8.00;Timbuktu=Tombouctou 16.77 -3.01;Gao 16.27 -0.04;Kidal 18.44 1.41;Mopti 14.49 -4.19;Kayes 14.45 -11.44;Sikasso 11.32 -5.67
BFA|Ouagadougou 12.37 -1.52;Bobo-Dioulasso 11.18 -4.30
MRT|Nouakchott 18.08 -15.98;Nouadhibou 20.93 -17.03
MAR|Rabat 34.02 -6.84;Casablanca 33.57 -7.59;Marrakesh=Marrakech 31.63 -7.98;Fez=Fes 34.03 -5.00;Tangier=Tangiers 35.76 -5.83;Agadir 30.43 -9.60;Skhirat 33.85 -7.03;Ifrane 33.53 -5.11;Ouarzazate 30.92 -6.91;Dakhla 23.68 -15.96;Bouznika 33.79 -7.16;Meknes 33.90 -5.55
ESH|Laayoune=El Aaiun=El-Aaiun 27.15 -13.20;Smara 26.74 -11.67;Guerguerat 21.43 -16.96
DZA|Algiers 36.75 3.06;Oran 35.70 -0.63;Constantine 36.37 6.61;Tindouf 27.67 -8.13;Annaba 36.90 7.77;Tamanrasset 22.79 5.52
TUN|Tunis 36.81 10.18;Sousse 35.83 10.64;Carthage 36.86 10.33;Sfax 34.74 10.76;Hammamet 36.40 10.61;Gammarth 36.92 10.29;Djerba 33.81 10.86;Tabarka 36.95 8.76
LBY|Tripoli 32.89 13.19;Benghazi 32.12 20.07;Sirte=Surt 31.21 16.59;Misrata=Misurata 32.38 15.09;Tobruk 32.08 23.96;Sabha=Sebha 27.04 14.43;Derna 32.76 22.64;Ghadames 30.13 9.50;Bani Walid 31.76 13.99;Zawiya=Zawiyah 32.76 12.73;Brega 30.41 19.58;Hun 29.13 15.95
ZAF|Pretoria=Tshwane -25.75 28.19;Johannesburg -26.20 28.05;Cape Town -33.92 18.42;Durban -29.86 31.02;Sun City -25.34 27.09;Bloemfontein -29.12 26.21;Sandton -26.11 28.06;Port Elizabeth=Gqeberha -33.96 25.60;Stellenbosch -33.93 18.86;Kempton Park -26.11 28.23;Soweto -26.27 27.86;Polokwane -23.90 29.45;Groote Schuur -33.95 18.46;East London (Eastern Cape) -33.02 27.91;Thaba Nchu -29.21 26.83;Ulundi -28.33 31.42;Pietermaritzburg -29.60 30.38
NAM|Windhoek -22.56 17.08;Walvis Bay -22.96 14.51;Swakopmund -22.68 14.53;Mount Etjo -21.02 16.45
BWA|Gaborone -24.63 25.92;Francistown -21.17 27.51;Kasane -17.80 25.15
ZWE|Harare=Salisbury -17.83 31.05;Bulawayo -20.15 28.58;Victoria Falls -17.93 25.83
ZMB|Lusaka -15.39 28.32;Livingstone -17.85 25.86;Ndola -12.97 28.64;Kitwe -12.81 28.21;Mfuwe -13.27 31.94
MWI|Lilongwe -13.96 33.77;Blantyre -15.79 35.01;Zomba -15.38 35.32
MOZ|Maputo=Lourenco Marques -25.97 32.57;Beira -19.84 34.84;Pemba -12.97 40.52;Nampula -15.12 39.27;Gorongosa -18.68 34.08;Palma (Cabo Delgado) -10.77 40.47;Nkomati -25.43 31.97
AGO|Luanda -8.84 13.23;Huambo -12.78 15.74;Lobito -12.35 13.55;Benguela -12.58 13.41;Cabinda -5.56 12.19;Lubango -14.92 13.50;Jamba -17.45 22.59;Cuito Cuanavale -15.16 19.17;Luena -11.78 19.92;Kuito=Cuito -12.38 16.93
LSO|Maseru -29.31 27.48
SWZ|Mbabane -26.31 31.14;Lobamba -26.45 31.20;Ezulwini -26.40 31.17
MDG|Antananarivo=Tananarive -18.88 47.51;Antsirabe -19.87 47.03
MUS|Port Louis -20.16 57.50;Grand Baie=Grand Bay -20.01 57.58
SYC|Victoria=Victoria, Seychelles -4.62 55.45
COM|Moroni -11.72 43.25;Anjouan -12.21 44.44
STP|Sao Tome City=Sao Tome 0.34 6.73
CUB|Havana 23.11 -82.37;Guantanamo Bay=Guantanamo=Guantánamo 19.90 -75.10;Santiago de Cuba 20.02 -75.83;Varadero 23.15 -81.25;Mariel 22.99 -82.75;Bay of Pigs 22.21 -81.15
HTI|Port-au-Prince 18.59 -72.31;Cap-Haitien=Cap Haitien 19.76 -72.20;Gonaives 19.45 -72.69
DOM|Santo Domingo 18.49 -69.93;Punta Cana 18.58 -68.40;Dajabon 19.55 -71.71;Santiago de los Caballeros 19.45 -70.70;Bavaro 18.69 -68.44
JAM|Kingston 17.97 -76.79;Montego Bay 18.47 -77.92;Ocho Rios 18.41 -77.10
TTO|Port of Spain=Port-of-Spain 10.66 -61.51
BHS|Nassau 25.04 -77.35;Freeport 26.53 -78.70
BRB|Bridgetown 13.10 -59.62
GRD|St. George's=St George's 12.06 -61.75
LCA|Castries 14.01 -60.99
VCT|Kingstown 13.16 -61.22;Argyle 13.16 -61.15
DMA|Roseau 15.30 -61.39
ATG|St. John's=St John's 17.12 -61.85
KNA|Basseterre 17.30 -62.72
PRI|San Juan 18.47 -66.11
VIR|Charlotte Amalie 18.34 -64.93
MTQ|Fort-de-France 14.60 -61.07
GLP|Basse-Terre 16.00 -61.73;Pointe-a-Pitre 16.24 -61.53;Saint-Francois 16.25 -61.27
CUW|Willemstad 12.11 -68.93
ABW|Oranjestad 12.52 -70.03
CYM|George Town (Cayman) 19.29 -81.37
BMU|Hamilton 32.29 -64.78
GTM|Guatemala City 14.63 -90.51;Antigua Guatemala=Antigua=La Antigua 14.56 -90.73;Esquipulas 14.57 -89.35;Chichicastenango 14.94 -91.11;Quetzaltenango 14.85 -91.52
SLV|San Salvador 13.69 -89.22;La Palma 14.32 -89.17;Costa del Sol=Tesoro Beach 13.33 -88.88;Ayagualo 13.67 -89.27;San Jose Las Flores 14.03 -88.97
HND|Tegucigalpa 14.07 -87.19;San Pedro Sula 15.50 -88.03;Tela 15.78 -87.46;Comayagua=Palmerola 14.45 -87.64;Roatan 16.32 -86.54
NIC|Managua 12.11 -86.24;Sapoa 11.25 -85.63;Leon (Nicaragua) 12.43 -86.88;Montelimar 11.82 -86.53;Granada (Nicaragua) 11.93 -85.96
CRI|San Jose=San José 9.93 -84.08;Alajuela 10.02 -84.21
PAN|Panama City 8.98 -79.52;Colon 9.36 -79.90;Contadora=Contadora Island 8.63 -79.03
BLZ|Belmopan 17.25 -88.77;Belize City 17.50 -88.20
COL|Bogota 4.71 -74.07;Medellin 6.25 -75.56;Cali 3.45 -76.53;Cartagena 10.39 -75.51;Barranquilla 10.97 -74.80;Cucuta 7.89 -72.51;Caguan=San Vicente del Caguan 2.12 -74.77;Santa Marta 11.24 -74.20;Leticia -4.22 -69.94;Villa de Leyva 5.63 -73.52
VEN|Caracas 10.48 -66.90;Maracaibo 10.65 -71.65;Margarita Island=Isla Margarita=Isla de Margarita 10.98 -63.93;Valencia (Carabobo) 10.16 -68.00;Barinas 8.62 -70.21;Merida (Venezuela) 8.59 -71.15;Puerto Ordaz 8.30 -62.71;San Cristobal (Tachira) 7.77 -72.23
ECU|Quito -0.18 -78.47;Guayaquil -2.17 -79.92;Cuenca -2.90 -79.00;Galapagos -0.74 -90.31;Manta -0.97 -80.71
PER|Lima -12.05 -77.04;Cusco=Cuzco -13.53 -71.97;Arequipa -16.41 -71.54;Trujillo -8.11 -79.03;Iquitos -3.75 -73.25;Puno -15.84 -70.02;Machu Picchu -13.16 -72.55;Callao -12.06 -77.12
BOL|La Paz -16.49 -68.13;Santa Cruz=Santa Cruz de la Sierra -17.81 -63.16;Cochabamba -17.39 -66.16;Sucre -19.03 -65.26;Tarija -21.53 -64.73;El Alto -16.51 -68.16
CHL|Santiago=Santiago de Chile -33.45 -70.67;Valparaiso -33.05 -71.61;Vina del Mar=Viña del Mar -33.02 -71.55;Concepcion -36.83 -73.05;Punta Arenas -53.16 -70.91;Antofagasta -23.65 -70.40;Arica -18.48 -70.32;Cerro Castillo -33.03 -71.54
ARG|Buenos Aires -34.60 -58.38;Cordoba -31.42 -64.18;Rosario -32.94 -60.65;Mendoza -32.89 -68.85;Mar del Plata -38.00 -57.56;Bariloche=San Carlos de Bariloche -41.13 -71.31;Iguazu=Puerto Iguazu -25.60 -54.57;Ushuaia -54.80 -68.30;Salta -24.79 -65.41;Olivos -34.51 -58.49;La Plata -34.92 -57.95;San Juan (Argentina) -31.54 -68.54;Tucuman -26.82 -65.22
BRA|Brasilia -15.79 -47.88;Rio de Janeiro=Rio -22.91 -43.17;Sao Paulo -23.55 -46.63;Salvador -12.97 -38.50;Fortaleza -3.73 -38.52;Belo Horizonte -19.92 -43.94;Manaus -3.12 -60.02;Recife -8.05 -34.90;Porto Alegre -30.03 -51.22;Belem=Belém -1.46 -48.49;Foz do Iguacu=Foz do Iguaçu -25.55 -54.59;Curitiba -25.43 -49.27;Itaipu -25.41 -54.59;Ouro Preto -20.39 -43.50;Bento Goncalves -29.17 -51.52;Sauipe=Costa do Sauipe -12.44 -37.92;Goiania -16.69 -49.26;Guarulhos -23.46 -46.53;Campinas -22.91 -47.06;Natal -5.79 -35.21;Santos -23.96 -46.33
PRY|Asuncion -25.26 -57.58;Ciudad del Este -25.51 -54.61
URY|Montevideo -34.90 -56.19;Punta del Este -34.96 -54.95;Colonia=Colonia del Sacramento -34.46 -57.84
GUY|Georgetown 6.80 -58.16
SUR|Paramaribo 5.85 -55.20;Zanderij 5.45 -55.19
GUF|Cayenne 4.92 -52.31;Kourou 5.16 -52.65
FLK|Port Stanley=Stanley -51.70 -57.85
GIB|Gibraltar 36.14 -5.35
IMN|Douglas 54.15 -4.48
`;
