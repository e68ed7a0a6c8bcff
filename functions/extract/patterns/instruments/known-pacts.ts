/** A pact so well known that articles name it without saying whose it is. Facts only: common names, and the parties where they are few and fixed. */
export interface KnownPact {
  readonly name: string;
  readonly parties: readonly string[];
  /** Of a pact of many: who is in it too, and told only where the words say so. */
  readonly others: readonly string[];
  /** The day it was agreed: what is told of it before is told of something still to be made. */
  readonly since: string | null;
}

const entries: readonly (readonly [
  names: string,
  name: string,
  parties?: string,
  since?: string,
])[] = [
  [
    'NAFTA|Nafta|North American Free Trade Agreement|North American Free Trade Pact',
    'North American Free Trade Agreement',
    'USA MEX CAN',
    '1992-12-17',
  ],
  [
    'USMCA|United States-Mexico-Canada Agreement|U.S.-Mexico-Canada Agreement|United States-Mexico-Canada Trade Agreement|U.S.-Mexico-Canada Trade Agreement|CUSMA|T-MEC',
    'United States-Mexico-Canada Agreement',
    'USA MEX CAN',
    '2018-09-30',
  ],
  [
    'JCPOA|Joint Comprehensive Plan of Action|Iran nuclear deal|Iran nuclear agreement|Iran nuclear accord|Iran nuclear pact|Iran Nuclear Deal|Iran Nuclear Agreement|Iranian nuclear deal|Iranian nuclear agreement|Iran deal|Iran Deal|Iran agreement|Iran accord|Iran pact|2015 nuclear deal|2015 nuclear agreement|2015 nuclear accord',
    'Joint Comprehensive Plan of Action',
    'USA IRN; GBR FRA RUS CHN DEU',
    '2015-07-14',
  ],
  [
    'Gaza ceasefire|Gaza cease-fire|Gaza truce|Gaza ceasefire deal|Gaza ceasefire agreement|Gaza truce deal|Gaza deal|Gaza hostage deal|hostage deal|hostage release deal|ceasefire and hostage release deal|ceasefire and hostage deal|Gaza Strip ceasefire',
    'Gaza ceasefire',
    'ISR HAMAS',
  ],
  ['Kashmir ceasefire|Kashmir truce', 'Kashmir ceasefire', 'IND PAK'],
  ['Korean War armistice|Korean Armistice Agreement', 'Korean War armistice', 'PRK KOR'],
  ['Ukraine peace deal|Ukraine ceasefire|Ukraine truce', 'Ukraine peace deal', 'RUS UKR'],
  [
    'INF|Intermediate-Range Nuclear Forces Treaty|INF Treaty',
    'Intermediate-Range Nuclear Forces Treaty',
    'USA RUS',
    '1987-12-08',
  ],
  [
    'START|START I|Strategic Arms Reduction Treaty|New START',
    'Strategic Arms Reduction Treaty',
    'USA RUS',
  ],
  ['SALT|SALT II|Strategic Arms Limitation Treaty', 'Strategic Arms Limitation Treaty', 'USA SUN'],
  ['ABM|Anti-Ballistic Missile Treaty|ABM Treaty', 'Anti-Ballistic Missile Treaty', 'USA RUS'],
  [
    'NPT|Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty|Nuclear Nonproliferation Treaty',
    'Treaty on the Non-Proliferation of Nuclear Weapons',
  ],
  [
    'CTBT|Comprehensive Test Ban Treaty|Comprehensive Nuclear-Test-Ban Treaty',
    'Comprehensive Nuclear-Test-Ban Treaty',
  ],
  [
    'TPP|Trans-Pacific Partnership',
    'Trans-Pacific Partnership',
    '; AUS BRN CAN CHL JPN MYS MEX NZL PER SGP USA VNM',
    '2015-10-05',
  ],
  [
    'CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
    'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
  ],
  [
    'RCEP|Regional Comprehensive Economic Partnership',
    'Regional Comprehensive Economic Partnership',
    '',
    '2020-11-15',
  ],
  [
    'TTIP|Transatlantic Trade and Investment Partnership',
    'Transatlantic Trade and Investment Partnership',
    'USA EU',
    '9999',
  ],
  [
    'CETA|Comprehensive Economic and Trade Agreement',
    'Comprehensive Economic and Trade Agreement',
    'CAN EU',
  ],
  ['KORUS|U.S.-Korea Free Trade Agreement', 'U.S.-Korea Free Trade Agreement', 'USA KOR'],
  ['CAFTA|CAFTA-DR|Central American Free Trade Agreement', 'Central American Free Trade Agreement'],
  ['GSOMIA', 'General Security of Military Information Agreement'],
  ['ACSA', 'Acquisition and Cross-Servicing Agreement'],
  ['SOFA|Status of Forces Agreement', 'Status of Forces Agreement'],
  ['AUKUS', 'AUKUS', 'AUS GBR USA'],
  ['UNCLOS|Law of the Sea Convention', 'United Nations Convention on the Law of the Sea'],
  ['AfCFTA|African Continental Free Trade Agreement', 'African Continental Free Trade Agreement'],
  [
    'Paris Agreement|Paris Climate Agreement|Paris Climate Accord|Paris climate agreement|Paris climate accord|Paris Accord|Paris climate deal|Paris climate pact|Paris climate change accord|Paris climate change agreement|Paris climate change deal',
    'Paris Agreement',
    '',
    '2015-12-12',
  ],
  ['Kyoto Protocol|Kyoto treaty', 'Kyoto Protocol', '', '1997-12-11'],
  [
    'Camp David Accords|Camp David accords|Camp David agreement',
    'Camp David Accords',
    'EGY ISR USA',
  ],
  [
    'Oslo Accords|Oslo accords|Oslo agreement|Oslo Agreement|Oslo peace accords',
    'Oslo Accords',
    'ISR PSE',
    '1993-09-13',
  ],
  ['Abraham Accords|Abraham accords', 'Abraham Accords', '; ISR ARE BHR MAR SDN USA'],
  [
    'Dayton Accords|Dayton Agreement|Dayton peace agreement|Dayton accords|Dayton accord',
    'Dayton Agreement',
    'BIH HRV SRB',
    '1995-11-21',
  ],
  [
    'Good Friday Agreement|Good Friday peace agreement|Good Friday peace accord|Good Friday peace deal|Belfast/Good Friday Agreement|Good Friday agreement|Belfast Agreement|Good Friday accord',
    'Good Friday Agreement',
    'GBR IRL',
    '1998-04-10',
  ],
  [
    'Minsk agreements|Minsk Agreements|Minsk agreement|Minsk accords|Minsk Accords|Minsk II|Minsk Protocol',
    'Minsk agreements',
    'RUS UKR',
  ],
  ['Budapest Memorandum|Budapest memorandum', 'Budapest Memorandum', 'UKR RUS USA GBR'],
  ['Maastricht Treaty|Maastricht treaty', 'Maastricht Treaty', 'EU', '1992-02-07'],
  ['Lisbon Treaty|Treaty of Lisbon', 'Treaty of Lisbon', 'EU', '2007-12-13'],
  ['Schengen Agreement|Schengen agreement', 'Schengen Agreement'],
  ['Plaza Accord|Plaza accord', 'Plaza Accord', 'USA JPN DEU FRA GBR'],
  ['Louvre Accord|Louvre accord', 'Louvre Accord', 'USA JPN DEU FRA GBR CAN'],
  ['Montreal Protocol', 'Montreal Protocol'],
  ['Geneva Conventions|Geneva Convention', 'Geneva Conventions'],
  ['Artemis Accords', 'Artemis Accords'],
  ['Doha Agreement|Doha agreement', 'Doha Agreement', 'USA TALIBAN'],
  ['Open Skies Treaty|Treaty on Open Skies', 'Treaty on Open Skies'],
  ['Simla Agreement|Shimla Agreement', 'Simla Agreement', 'IND PAK'],
  ['Indus Waters Treaty|Indus Water Treaty', 'Indus Waters Treaty', 'IND PAK'],
  [
    'Black Sea Grain Initiative|Black Sea grain deal',
    'Black Sea Grain Initiative',
    'UKR RUS TUR UN',
  ],
  ['Stockholm Agreement', 'Stockholm Agreement', 'YEM HOUTHI'],
  ['Lusaka Protocol|Lusaka protocol', 'Lusaka Protocol', 'AGO UNITA'],
  ['Arusha Accords|Arusha accords', 'Arusha Accords'],
  ['Lomé Convention|Lome Convention|Lome convention', 'Lomé Convention', 'EU'],
  ['Multifibre Arrangement|Multi-Fibre Arrangement', 'Multifibre Arrangement'],
  ['Agreed Framework', 'Agreed Framework', 'USA PRK'],
  ['Prespa Agreement|Prespa agreement', 'Prespa Agreement', 'GRC MKD'],
  ['Windsor Framework', 'Windsor Framework', 'GBR EU'],
  ['Northern Ireland Protocol|Northern Ireland protocol', 'Northern Ireland Protocol', 'GBR EU'],
  ['Chemical Weapons Convention', 'Chemical Weapons Convention'],
  ['Convention on Cluster Munitions', 'Convention on Cluster Munitions'],
  ['Antarctic Treaty', 'Antarctic Treaty'],
  ['Treaty of Rome', 'Treaty of Rome', 'EU'],
  ['Single European Act', 'Single European Act', 'EU'],
  ['Cotonou Agreement', 'Cotonou Agreement', 'EU'],
  ['Warsaw Pact', 'Warsaw Pact'],
  ['North Atlantic Treaty|Washington Treaty', 'North Atlantic Treaty', 'NATO'],
  ['ANZUS|ANZUS Treaty|ANZUS treaty|ANZUS pact', 'ANZUS Treaty', 'AUS NZL USA'],
  ['Helsinki Accords|Helsinki accords|Helsinki Final Act', 'Helsinki Accords'],
  ['Sino-British Joint Declaration', 'Sino-British Joint Declaration', 'GBR CHN'],
  ['Taif Accord|Taif accord|Taif Agreement|Taif agreement', 'Taif Agreement'],
  ['Esquipulas II|Arias plan|Esquipulas accord', 'Esquipulas II Accord', 'CRI NIC HND SLV GTM'],
  ['Nkomati Accord|Nkomati accord', 'Nkomati Accord', 'ZAF MOZ'],
  ['Treaty of Versailles|Versailles Treaty', 'Treaty of Versailles'],
  ['Sykes-Picot Agreement|Sykes-Picot agreement', 'Sykes-Picot Agreement', 'GBR FRA'],
  ['Wye River Memorandum|Wye River accord|Wye accord', 'Wye River Memorandum', 'ISR PSE'],
  ['Rome Statute', 'Rome Statute'],
  ['Ottawa Treaty|Ottawa Convention|Mine Ban Treaty', 'Ottawa Treaty'],
  ['Arms Trade Treaty', 'Arms Trade Treaty'],
  ['Biological Weapons Convention', 'Biological Weapons Convention'],
  ['Glasgow climate pact|Glasgow Climate Pact', 'Glasgow Climate Pact'],
  ['Budapest Convention', 'Budapest Convention'],
  ['Vienna Convention', 'Vienna Convention'],
  ['IPEF|Indo-Pacific Economic Framework', 'Indo-Pacific Economic Framework'],
  ['ECFA', 'Economic Cooperation Framework Agreement', 'CHN TWN'],
  ['Privacy Shield|EU-US Privacy Shield', 'Privacy Shield', 'USA EU'],
  ['Panmunjom Declaration', 'Panmunjom Declaration', 'PRK KOR'],
  ['Plaza Agreement', 'Plaza Accord', 'USA JPN DEU FRA GBR'],
  [
    'Louvre Agreement|Louvre agreement|Louvre pact|Paris currency accord|Paris currency agreement',
    'Louvre Accord',
    'USA JPN DEU FRA GBR CAN',
  ],
  ['International Coffee Agreement', 'International Coffee Agreement'],
  ['International Cocoa Agreement', 'International Cocoa Agreement'],
  ['International Tin Agreement', 'International Tin Agreement'],
  ['International Sugar Agreement', 'International Sugar Agreement'],
  ['International Natural Rubber Agreement', 'International Natural Rubber Agreement'],
  ['International Wheat Agreement', 'International Wheat Agreement'],
  [
    'Brexit deal|Brexit withdrawal agreement|Withdrawal Agreement|Brexit agreement|Brexit accord|Brexit treaty|Brexit trade deal|Brexit trade agreement',
    'Brexit withdrawal agreement',
    'GBR EU',
  ],
];

/** A name of several words that begins with a capital is known whatever the others have [the Open Skies treaty]. */
const keyOf = (name: string): string => (/^[A-Z].* /.test(name) ? name.toLowerCase() : name);

/** [USA IRN; GBR FRA] → those whose it is; those who are in it too. */
function partiesOf(list: string): { parties: string[]; others: string[] } {
  const [parties, others] = list.split('; ').map((codes) => codes.split(' ').filter(Boolean));
  return { parties: parties ?? [], others: others ?? [] };
}

const byName: ReadonlyMap<string, KnownPact> = new Map(
  entries.flatMap(([names, name, parties, since]) =>
    names
      .split('|')
      .map((n) => [keyOf(n), { name, ...partiesOf(parties ?? ''), since: since ?? null }] as const),
  ),
);

/** Looks a pact up by one of its names. */
export function knownPact(name: string): KnownPact | null {
  // [the Louvre *accords*], [the Trans-Pacific Partnership *deal*]
  const shorter = name.replace(/s$| (deal|pact|agreement|accord|treaty)$/, '');
  return byName.get(keyOf(name)) ?? byName.get(keyOf(shorter)) ?? null;
}
