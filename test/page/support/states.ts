/** States and organisations of the invented news: code, name, seat, where it is, the person who speaks for it (nobody real). */
export interface Actor {
  code: string;
  name: string;
  seat: string;
  lat: number;
  lon: number;
  minister: string;
}

const rows = `
USA|United States|Washington|38.9|-77.04|Carol Hartwell
CHN|China|Beijing|39.9|116.4|Lin Baoshan
RUS|Russia|Moscow|55.75|37.62|Oleg Sarychev
JPN|Japan|Tokyo|35.68|139.69|Haruto Minase
KOR|South Korea|Seoul|37.57|126.98|Yoon Tae-min
PRK|North Korea|Pyongyang|39.03|125.75|Ri Song-ho
DEU|Germany|Berlin|52.52|13.4|Anke Lindauer
FRA|France|Paris|48.86|2.35|Étienne Vasseur
GBR|United Kingdom|London|51.51|-0.13|Miriam Holloway
IND|India|New Delhi|28.61|77.21|Arvind Sethuraman
PAK|Pakistan|Islamabad|33.69|73.06|Farida Lashari
BRA|Brazil|Brasília|-15.79|-47.88|Joana Figueira
TUR|Turkey|Ankara|39.93|32.86|Selim Karaca
IRN|Iran|Tehran|35.69|51.42|Dariush Kamrani
ISR|Israel|Jerusalem|31.78|35.22|Noa Beilin
PSE|Palestine|Ramallah|31.9|35.2|Samir Qawasmi
EGY|Egypt|Cairo|30.04|31.24|Laila Mansour
SAU|Saudi Arabia|Riyadh|24.71|46.68|Fahd al-Harthi
UKR|Ukraine|Kyiv|50.45|30.52|Daryna Kovalchuk
POL|Poland|Warsaw|52.23|21.01|Marek Zieliński
ITA|Italy|Rome|41.9|12.5|Giulia Ferrante
ESP|Spain|Madrid|40.42|-3.7|Inés Robledo
CAN|Canada|Ottawa|45.42|-75.7|Daniel Okafor
AUS|Australia|Canberra|-35.28|149.13|Ruth Calloway
IDN|Indonesia|Jakarta|-6.21|106.85|Bima Suryadi
VNM|Vietnam|Hanoi|21.03|105.85|Tran Duc Hai
PHL|Philippines|Manila|14.6|120.98|Corazon Villareal
ZAF|South Africa|Pretoria|-25.75|28.19|Thandi Mokoena
NGA|Nigeria|Abuja|9.06|7.5|Emeka Adeyemi
KEN|Kenya|Nairobi|-1.29|36.82|Grace Wanjala
ETH|Ethiopia|Addis Ababa|9.01|38.75|Dawit Tessema
MEX|Mexico|Mexico City|19.43|-99.13|Lucía Arriaga
COL|Colombia|Bogotá|4.71|-74.07|Andrés Quintana
ARG|Argentina|Buenos Aires|-34.6|-58.38|Martina Ocampo
SRB|Serbia|Belgrade|44.79|20.45|Vuk Jovanić
XKX|Kosovo|Pristina|42.66|21.17|Arta Hoxhaj
ARM|Armenia|Yerevan|40.18|44.51|Narek Petrosian
AZE|Azerbaijan|Baku|40.41|49.87|Elvin Rasulov
CHE|Switzerland|Bern|46.95|7.45|Regula Zumsteg
NOR|Norway|Oslo|59.91|10.75|Ingrid Solheim
EU|European Union|Brussels|50.85|4.35|Pieter van Aalst
NATO|NATO|Brussels|50.85|4.35|Sofie Dahlgren
UN|United Nations|New York|40.71|-74.01|Amara Diallo
TALIBAN|Taliban|Doha|25.29|51.53|Rahmatullah Zadran
`;

export const actors: readonly Actor[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code, name, seat, lat, lon, minister] = row.split('|') as string[];
    return { code, name, seat, lat: Number(lat), lon: Number(lon), minister } as Actor;
  });

export const actor = (code: string): Actor => {
  const found = actors.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not among the invented actors`);
  return found;
};
