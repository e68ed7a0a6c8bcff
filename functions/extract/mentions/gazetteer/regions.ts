/**
 * Regions by country, `code|Name=Other name lat lon;…`: states and provinces, islands, border lands. The line without a code holds
 * what belongs to no one or to many: seas, continents, peninsulas. They are places, never governments.
 */
export const regions = `
IOT|Diego Garcia -7.3 72.4
USA|Alabama=Ala. 32.8 -86.8;Alaska 64.2 -152.5;Arizona=Ariz. 34.2 -111.7;Arkansas=Ark. 34.8 -92.4;California=Calif. 37.2 -119.4;Colorado=Colo. 39.0 -105.5;Connecticut=Conn. 41.6 -72.7;Delaware=Del. 39.0 -75.5;Florida=Fla. 28.6 -82.4;Georgia=Ga. 32.6 -83.4;Hawaii 20.3 -156.4;Idaho 44.4 -114.6;Illinois=Ill. 40.0 -89.2;Indiana=Ind. 39.9 -86.3;Iowa 42.1 -93.5;Kansas=Kan. 38.5 -98.4;Kentucky=Ky. 37.5 -85.3;Louisiana=La. 31.0 -92.0;Maine 45.4 -69.2;Maryland=Md. 39.0 -76.8;Massachusetts=Mass. 42.3 -71.8;Michigan=Mich. 44.3 -85.4;Minnesota=Minn. 46.3 -94.3;Mississippi=Miss. 32.7 -89.7;Missouri=Mo. 38.4 -92.5;Montana=Mont. 47.0 -109.6;Nebraska=Neb. 41.5 -99.8;Nevada=Nev. 39.3 -116.6;New Hampshire=N.H. 43.7 -71.6;New Jersey=N.J. 40.2 -74.7;New Mexico=N.M. 34.4 -106.1;New York State=upstate New York=N.Y. 42.9 -75.5;North Carolina=N.C. 35.6 -79.4;North Dakota=N.D. 47.5 -100.5;Ohio 40.3 -82.8;Oklahoma=Okla. 35.6 -97.5;Oregon=Ore. 43.9 -120.6;Pennsylvania=Pa. 40.9 -77.8;Rhode Island=R.I. 41.7 -71.6;South Carolina=S.C. 33.9 -80.9;South Dakota=S.D. 44.4 -100.2;Tennessee=Tenn. 35.9 -86.4;Texas=Tex. 31.5 -99.3;Utah 39.3 -111.7;Vermont=Vt. 44.1 -72.7;Virginia=Va. 37.5 -78.9;Washington State=Washington state 47.4 -120.4;West Virginia=W.Va. 38.6 -80.6;Wisconsin=Wis. 44.6 -90.0;Wyoming=Wyo. 43.0 -107.6;New England 43.9 -71.5;Long Island 40.8 -73.2;Cape Cod 41.7 -70.3;Silicon Valley 37.4 -122.1;Napa Valley 38.5 -122.3;Midway 28.2 -177.4;Wake Island 19.3 166.6;Maui 20.8 -156.3;District of Columbia 38.9 -77.0
CAN|Ontario=Ont. 50.0 -85.3;British Columbia 53.7 -127.6;Alberta=Alta. 53.9 -116.6;Manitoba 53.8 -98.8;Saskatchewan=Sask. 52.9 -106.5;Nova Scotia=N.S. 44.7 -63.7;New Brunswick=N.B. 46.6 -66.5;Newfoundland=Nfld. 48.9 -55.7;Labrador 54.0 -61.0;Prince Edward Island=P.E.I. 46.5 -63.4;Yukon 64.3 -135.0;Northwest Territories 64.8 -124.8;Nunavut 70.3 -83.1
AUS|New South Wales=NSW -31.3 147.3;Queensland -20.9 142.7;Northern Territory -19.5 132.6;Western Australia -27.7 121.6;South Australia -30.0 136.2;Tasmania -41.5 145.9;Christmas Island -10.5 105.6;Norfolk Island -29.0 168.0;Australian Capital Territory -35.5 149.0
GBR|Cornwall 50.3 -5.1;Kent 51.2 0.7;Yorkshire 54.0 -1.5;County Fermanagh=Fermanagh 54.3 -7.6;County Down 54.3 -5.8;Oxfordshire 51.8 -1.3;Buckinghamshire 51.8 -0.8;Wiltshire 51.3 -1.9;Perthshire 56.7 -3.7;Suffolk 52.2 1.0;Hertfordshire 51.8 -0.2;Sussex 50.9 -0.1;Akrotiri 34.6 33.0
IRL|County Kerry 52.2 -9.6;County Clare 52.9 -9.0;County Cork 51.9 -8.7
DEU|Bavaria 48.8 11.5;Saxony 51.1 13.4;North Rhine-Westphalia 51.4 7.7;Baden-Wurttemberg=Baden-Wuerttemberg 48.7 9.0;Brandenburg 52.4 13.0;Hesse 50.7 9.2;Rhineland-Palatinate 50.1 7.3;Saarland 49.4 7.0;Lower Saxony 52.6 9.8;West Berlin 52.5 13.3
FRA|Normandy 49.2 -0.4;Corsica 42.0 9.0;Brittany 48.2 -2.9;Alsace 48.3 7.4;Provence 43.9 6.0;Burgundy 47.1 4.4;Riviera=French Riviera 43.6 7.1;Savoy 45.5 6.4;Saint Martin=St. Martin 18.1 -63.1;Mururoa=Moruroa -21.8 -138.9;Tahiti -17.7 -149.4
ITA|Sicily 37.6 14.0;Tuscany 43.8 11.2;Sardinia 40.1 9.0;Puglia=Apulia 40.8 17.1;Umbria 42.9 12.6;Lombardy 45.5 9.9;Lake Como 46.0 9.3;South Tyrol 46.7 11.3;Calabria 39.1 16.3
ESP|Andalusia 37.5 -4.7;Galicia 42.6 -8.1;Canary Islands 28.3 -16.5;Balearic Islands 39.6 2.9
PRT|Azores 38.7 -27.2;Madeira 32.8 -17.0;Algarve 37.2 -8.2
GRC|Macedonia region 40.6 22.5;Santorini 36.4 25.4;Mykonos 37.4 25.3;Thrace 41.1 25.4;Peloponnese 37.5 22.4
UKR|Donbas=Donbass 48.3 38.3;Crimean Peninsula 45.3 34.4;Galicia 49.5 24.5;Snake Island 45.3 30.2;Transcarpathia 48.4 23.3
RUS|Siberia 61.0 99.2;Ingushetia 43.2 45.0;North Ossetia 43.0 44.3;Sakhalin 50.7 142.8;Kurils=Kuril Islands=Kurile Islands=southern Kurils 44.5 147.0;Northern Territories of Japan 43.9 145.6;Kamchatka 56.1 159.9;Karelia 63.6 33.2;Chukotka 66.0 172.0;Primorye 45.0 135.0;Kabardino-Balkaria 43.5 43.4;Yamal 68.0 70.0;Altai 50.5 86.9;Bashkortostan 54.2 56.2;Yakutia 66.8 124.1;Russian Far East 55.0 135.0;Urals 60.0 59.5;Lake Baikal 53.5 108.2;Valdai 57.9 33.2
CHN|Xinjiang=Sinkiang=Xinjiang Uighur Autonomous Region 41.1 85.2;Guangdong 23.4 113.4;Fujian 26.1 117.9;Yunnan 24.9 101.6;Sichuan=Szechuan 30.7 102.6;Hainan 19.2 109.7;Heilongjiang 47.9 128.0;Jilin 43.7 126.2;Liaoning 41.3 123.0;Inner Mongolia 43.4 115.1;Manchuria 44.0 126.0;Hubei 30.9 112.3;Hunan 27.6 111.9;Henan 33.9 113.5;Hebei 39.6 116.0;Shandong 36.3 118.2;Shanxi 37.6 112.3;Shaanxi 35.2 108.9;Zhejiang 29.1 119.8;Jiangsu 33.1 119.8;Anhui 31.8 117.2;Jiangxi 27.1 115.7;Guangxi 23.8 108.8;Guizhou 26.8 106.9;Gansu 36.0 104.0;Qinghai 35.7 96.4;Ningxia 37.3 106.2
JPN|Hokkaido 43.2 142.9;Okinawa 26.3 127.8;Kyushu 32.9 131.0;Honshu 36.0 138.0;Shikoku 33.7 133.5;Senkakus=Senkaku Islands 25.7 123.5;Mie 34.5 136.4
KOR|Yeonpyeong=Yeonpyeong Island=Yonpyong 37.7 125.7;Dokdo=Takeshima 37.2 131.9;Gyeonggi 37.4 127.5
TWN|Pratas 20.7 116.7;Penghu=Pescadores 23.6 119.6
IND|Punjab 31.1 75.3;Assam 26.2 92.9;Gujarat 22.3 71.2;Tamil Nadu 11.1 78.7;Kerala 10.9 76.3;Manipur 24.7 93.9;Nagaland 26.2 94.6;West Bengal 23.0 87.9;Bihar 25.1 85.3;Rajasthan 27.0 74.2;Maharashtra 19.8 75.7;Uttar Pradesh 26.8 80.9;Ladakh 34.2 77.6;Arunachal Pradesh 28.2 94.7;Sikkim 27.5 88.5;Andaman Islands=Andamans 11.7 92.7;Karnataka 15.3 75.7;Himachal Pradesh 31.1 77.2;Andhra Pradesh 15.9 79.7
PAK|Balochistan=Baluchistan 28.5 65.1;Sindh=Sind 25.9 68.5;Waziristan=North Waziristan=South Waziristan 32.6 69.9;Khyber Pakhtunkhwa 34.9 72.3;North West Frontier Province=Northwest Frontier Province=North-West Frontier Province 34.0 71.9;Swat=Swat Valley 35.2 72.4;Azad Kashmir 33.9 73.7;Gilgit-Baltistan 35.8 74.9
AFG|Helmand Province=Helmand province 31.4 64.2;Nangarhar 34.2 70.5;Panjshir=Panjshir Valley 35.4 69.7;Badakhshan 36.7 70.8;Logar 34.0 69.2;Zabul 32.3 67.2;Uruzgan 32.9 66.6;Kunar 34.9 71.1
IRQ|Anbar=Al Anbar 33.0 42.0;Diyala 33.8 45.1;Baquba=Baqouba 33.8 44.7;Nineveh 36.2 42.2
ISR|Golan Heights=Golan 33.0 35.8;Negev=Negev desert 30.8 34.8;Galilee 32.8 35.5;Shebaa Farms=Shebaa farms 33.3 35.7
PSE|West Bank=occupied West Bank=Cisjordan 32.0 35.3;Occupied Palestinian Territories=occupied territories=occupied Palestinian territories 31.9 35.2
EGY|Sinai=Sinai Peninsula 29.5 33.8;Suez Canal 30.6 32.3;Gaza border 31.3 34.2
SYR|Ghouta=Eastern Ghouta 33.5 36.4;Rukban 33.3 38.7
LBN|Bekaa=Bekaa Valley=Beqaa 33.9 35.9
YEM|Hadramaut=Hadramawt 16.9 49.4;Socotra 12.5 53.8;Bab el-Mandeb=Bab al-Mandab 12.6 43.3
IRN|Khuzestan 31.4 49.0;Kharg Island 29.2 50.3;Sistan-Baluchestan 28.0 60.5
TUR|Anatolia 39.0 35.0;Bosphorus=Bosporus 41.1 29.1;Dardanelles 40.2 26.4;Hatay 36.4 36.3
SDN|Darfur 13.0 25.0;South Kordofan=Southern Kordofan 11.2 29.4;Blue Nile 11.3 34.2
ETH|Tigray 14.0 38.3;Ogaden 6.5 44.0;Oromia=Oromiya 8.0 39.0;Amhara 11.7 37.9
SOM|Jubaland -0.4 42.5
COD|North Kivu -0.8 29.0;South Kivu -3.0 28.3;Ituri 1.6 29.6;Kasai -5.0 21.0;Kivu -2.0 28.5
NGA|Niger Delta 4.8 6.0;Borno 11.9 13.1;Plateau State 9.2 9.5;Lake Chad 13.0 14.0
SEN|Casamance 12.8 -15.0
CMR|Bakassi Peninsula 4.7 8.6;Ambazonia 5.9 9.6
MLI|Azawad 19.0 0.0
ZAF|KwaZulu-Natal=Natal -28.5 30.9;Transkei -31.6 28.8;Gauteng -26.3 28.2;Transvaal -25.0 29.0;Western Cape -33.2 20.5;Limpopo -23.4 29.4
AGO|Cabinda Province -5.0 12.3
MOZ|Cabo Delgado -12.3 39.4
TZA|Pemba Island -5.2 39.8
MEX|Chiapas 16.8 -93.1;Baja California 30.8 -115.3;Yucatan=Yucatán 20.7 -89.1;Sinaloa 25.2 -107.5;Sonora 29.3 -110.3;Chihuahua 28.6 -106.1;Nuevo Leon 25.6 -99.9;Quintana Roo 19.2 -88.5;Jalisco 20.7 -103.3
COL|Catatumbo 8.4 -73.1;Antioquia 7.2 -75.3;Cauca 2.4 -76.8
BRA|Amazon -3.4 -62.2;Rio Grande do Sul -30.0 -53.2;Minas Gerais -18.5 -44.6;Bahia -12.6 -41.7;Para -3.4 -52.2
ARG|Patagonia -41.8 -68.9;Tierra del Fuego -54.5 -67.5
CHL|Easter Island -27.1 -109.4
PAN|Panama Canal=Canal Zone 9.1 -79.7
GUY|Essequibo 6.6 -59.5
PHL|Mindanao 7.9 125.1;Luzon 16.6 121.3;Scarborough Shoal 15.1 117.8;Second Thomas Shoal 9.7 115.9;Palawan 9.8 118.7
IDN|Java -7.6 110.2;Sumatra -0.6 101.3;Borneo 0.9 114.0;Papua=West Papua=Irian Jaya -4.3 138.1;Sulawesi -2.0 121.0;Kalimantan -1.0 114.0;Riau 0.3 101.7;Moluccas=Maluku -3.2 130.1;Komodo -8.6 119.4;Natuna Islands=Natunas 3.9 108.2
MYS|Sabah 5.4 117.1;Sarawak 2.5 113.0;Johor 1.9 103.6
MMR|Rakhine=Arakan 20.1 93.8;Shan State 21.5 98.0;Kachin State=Kachin 25.9 97.4;Karen State 17.3 97.7
LKA|Northern Province 9.3 80.4
NPL|Mount Everest=Everest 28.0 86.9
VNM|Central Highlands 13.5 108.0;Mekong Delta 10.0 105.8
BIH|Herzegovina-Neretva 43.4 17.8
SRB|Vojvodina 45.3 19.8;Sandzak 43.2 20.0;Presevo Valley 42.3 21.6
HRV|Eastern Slavonia=eastern Slavonia=Slavonia 45.4 18.7;Dalmatia 43.5 16.5;Istria 45.2 13.9
MDA|Gagauzia 46.1 28.6
GEO|Adjara=Ajaria=Adzharia 41.6 42.1;Pankisi Gorge=Pankisi 42.1 45.3
AZE|Zangezur 39.2 46.4
TJK|Gorno-Badakhshan 38.4 72.0
UZB|Fergana Valley=Ferghana Valley 40.6 71.5;Karakalpakstan 43.8 59.0
FIN|Lapland 67.9 26.5
ECU|Galapagos Islands -0.7 -90.3
GRL|Ilulissat Icefjord 69.1 -50.0
|Europe 50.0 15.0;Asia 40.0 90.0;Africa 2.0 20.0;North America 45.0 -100.0;South America -15.0 -60.0;Latin America -10.0 -65.0;Central America 13.0 -86.0;Antarctica -82.0 0.0;Oceania -20.0 150.0;Middle East=Mideast=Near East 29.0 43.0;North Africa=Maghreb 30.0 8.0;West Africa 12.0 -4.0;East Africa 0.0 37.0;Central Africa 2.0 20.0;Southern Africa=southern Africa -22.0 24.0;Sahel 15.0 2.0;Sahara=Sahara Desert 23.0 5.0;Horn of Africa 8.0 46.0;Central Asia 42.0 65.0;Southeast Asia=South-East Asia=South East Asia 8.0 110.0;South Asia 23.0 80.0;East Asia 35.0 115.0;Northeast Asia 38.0 128.0;Asia-Pacific=Asia Pacific=Indo-Pacific 10.0 130.0;Eastern Europe=East Europe=eastern Europe 50.0 28.0;Western Europe=West Europe=western Europe 48.0 5.0;Central Europe 49.0 17.0;Balkans=Western Balkans 43.0 21.0;Caucasus=South Caucasus=North Caucasus=Transcaucasus 42.5 45.0;Scandinavia 63.0 15.0;Caribbean=West Indies=Caribbean Sea 16.0 -73.0;Persian Gulf=Arabian Gulf 26.5 52.0;Arabian Peninsula 23.0 45.0;Korean Peninsula=Korean peninsula=Korea Peninsula 38.0 127.0;South China Sea 12.0 113.0;East China Sea 29.0 125.0;Yellow Sea=West Sea 36.0 123.0;Sea of Japan=East Sea=Japan Sea 40.0 135.0;Philippine Sea 18.0 132.0;West Philippine Sea 12.0 116.0;Taiwan Strait=Taiwan Straits=Strait of Taiwan=Formosa Strait 24.5 119.5;Tsushima Strait=Korea Strait 34.5 129.5;Indian Ocean -10.0 75.0;Pacific=Pacific Ocean=South Pacific=Western Pacific 0.0 -160.0;Atlantic=Atlantic Ocean=North Atlantic 30.0 -40.0;Arctic=Arctic Ocean=High North 80.0 0.0;Mediterranean=Mediterranean Sea=Eastern Mediterranean 35.0 18.0;Adriatic=Adriatic Sea 43.0 15.0;Aegean=Aegean Sea 38.5 25.0;Black Sea 43.0 34.0;Caspian=Caspian Sea 42.0 51.0;Sea of Azov=Azov Sea 46.0 36.5;Baltic=Baltic Sea 58.0 20.0;North Sea 56.0 3.0;Red Sea 20.0 38.0;Arabian Sea 15.0 65.0;Bay of Bengal 15.0 88.0;Gulf of Oman 25.0 58.0;Gulf of Aden 12.0 48.0;Gulf of Mexico 25.0 -90.0;Gulf of America 25.0 -90.0;Gulf of Guinea 2.0 3.0;Gulf of Tonkin=Tonkin Gulf 20.0 108.0;Gulf of Finland 60.0 26.0;Gulf of Thailand 10.0 102.0;Gulf of Aqaba 28.8 34.7;Strait of Hormuz=Straits of Hormuz=Hormuz 26.6 56.3;Strait of Malacca=Malacca Strait 3.0 100.0;Strait of Gibraltar=Straits of Gibraltar 36.0 -5.6;English Channel=Strait of Dover 50.2 -0.5;Irish Sea 53.8 -5.0;Bering Sea=Bering Strait 60.0 -175.0;Barents Sea 75.0 37.0;Norwegian Sea 68.0 2.0;Sea of Okhotsk 55.0 150.0;Mozambique Channel -18.0 41.0;Tasman Sea -40.0 160.0;Coral Sea -18.0 157.0;Spratly Islands=Spratlys=Spratlies 10.0 114.0;Paracel Islands=Paracels 16.5 112.0;Himalayas=Himalaya 28.0 84.0;Hindu Kush 36.0 71.0;Alps=Swiss Alps 46.5 9.0;Pyrenees 42.7 1.0;Andes -20.0 -67.0;Mekong 15.0 105.0;Nile=River Nile 25.0 32.0;Danube 45.0 28.0;Rhine 50.0 7.8;Euphrates 34.0 41.0;Tigris 34.0 44.0;Amazon basin -3.0 -62.0;Mount Paektu=Mt. Paektu=Changbai Mountain 42.0 128.1;Demilitarized Zone=DMZ=Joint Security Area=JSA=demilitarized zone 38.0 126.7;Durand Line 33.0 70.0;Line of Control 34.0 75.0;Green Line 32.0 35.1;Levant 34.0 36.5;Mesopotamia 33.0 44.0;Great Lakes region -2.0 29.0;New Guinea -5.0 140.0;Polynesia -17.0 -150.0;Melanesia -10.0 160.0;Iberian Peninsula 40.0 -4.0;Jutland 56.0 9.0;Saar 49.4 7.0;Ruhr 51.5 7.2
`;
