/** A pact known by name all over the world: whoever names it means this one, whichever of its parties an article lists. */
interface Treaty {
  readonly id: string;
  /** Folded names, without the words for agreement at their end [paris climate]. */
  readonly names: readonly string[];
  /** Descriptions that mean it only when told of in these years, with these parties among its own [Iran nuclear deal]. */
  readonly described?: {
    readonly names: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly parties: readonly string[];
  };
}

const table: readonly (readonly [id: string, names: string])[] = [
  ['NAFTA', 'nafta|north american free trade'],
  ['USMCA', 'usmca|cusma|united states mexico canada|us mexico canada|u s mexico canada'],
  ['JCPOA', 'jcpoa|joint comprehensive plan of action|2015 iran nuclear|2015 nuclear'],
  ['INF', 'inf|intermediate range nuclear forces'],
  ['New START', 'new start'],
  ['START I', 'start i|strategic arms reduction'],
  ['SALT II', 'salt ii'],
  ['ABM', 'abm|anti ballistic missile'],
  [
    'NPT',
    'npt|nuclear non proliferation|nuclear nonproliferation|non proliferation of nuclear weapons|nonproliferation|non proliferation',
  ],
  ['CTBT', 'ctbt|comprehensive test ban|comprehensive nuclear test ban'],
  ['TPNW', 'tpnw|prohibition of nuclear weapons'],
  ['TPP', 'tpp|trans pacific partnership'],
  ['CPTPP', 'cptpp|comprehensive and progressive agreement for trans pacific partnership'],
  ['RCEP', 'rcep|regional comprehensive economic partnership'],
  ['TTIP', 'ttip|transatlantic trade and investment partnership'],
  ['CETA', 'ceta|comprehensive economic and trade'],
  ['CAFTA', 'cafta|cafta dr|central american free trade'],
  ['AfCFTA', 'afcfta|african continental free trade'],
  ['GATT', 'gatt|general agreement on tariffs and trade'],
  ['AUKUS', 'aukus'],
  ['ANZUS', 'anzus'],
  ['NATO treaty', 'north atlantic|nato'],
  ['UNCLOS', 'unclos|law of the sea|united nations convention on the law of the sea'],
  [
    'Paris Agreement',
    'paris|paris climate|paris climate change|paris agreement on climate change|2015 paris|2015 paris climate',
  ],
  ['Kyoto Protocol', 'kyoto|kyoto protocol|kyoto climate'],
  ['Montreal Protocol', 'montreal protocol'],
  ['Camp David Accords', 'camp david'],
  ['Oslo Accords', 'oslo|oslo peace'],
  ['Abraham Accords', 'abraham'],
  ['Dayton Agreement', 'dayton|dayton peace'],
  ['Good Friday Agreement', 'good friday|good friday peace|belfast'],
  ['Minsk agreements', 'minsk|minsk ii|minsk peace|minsk ceasefire'],
  ['Budapest Memorandum', 'budapest memorandum|budapest'],
  ['Maastricht Treaty', 'maastricht'],
  ['Lisbon Treaty', 'lisbon|treaty of lisbon'],
  ['Treaty of Rome', 'treaty of rome|rome treaties'],
  ['Rome Statute', 'rome statute'],
  ['Schengen Agreement', 'schengen'],
  ['Dublin Regulation', 'dublin regulation'],
  ['Plaza Accord', 'plaza'],
  ['Louvre Accord', 'louvre|louvre currency'],
  ['Geneva Conventions', 'geneva conventions|geneva convention'],
  ['Chemical Weapons Convention', 'chemical weapons|cwc'],
  ['Biological Weapons Convention', 'biological weapons|bwc'],
  ['Convention on Cluster Munitions', 'cluster munitions|convention on cluster munitions'],
  ['Ottawa Treaty', 'ottawa|mine ban'],
  ['Arms Trade Treaty', 'arms trade'],
  ['Open Skies', 'open skies|treaty on open skies'],
  ['CFE', 'conventional armed forces in europe'],
  ['Outer Space Treaty', 'outer space'],
  ['Artemis Accords', 'artemis'],
  ['Antarctic Treaty', 'antarctic'],
  ['Simla Agreement', 'simla|shimla'],
  ['Indus Waters Treaty', 'indus waters|indus water'],
  ['Black Sea Grain Initiative', 'black sea grain initiative|black sea grain'],
  ['Agreed Framework', 'agreed framework'],
  ['Prespa Agreement', 'prespa'],
  ['Windsor Framework', 'windsor framework'],
  ['Northern Ireland Protocol', 'northern ireland protocol'],
  ['Lomé Convention', 'lome|lome convention'],
  ['Cotonou Agreement', 'cotonou'],
  ['Multifibre Arrangement', 'multifibre|multi fibre'],
  ['Lancaster House Agreement', 'lancaster house'],
  ['Vienna Convention on Diplomatic Relations', 'vienna convention on diplomatic relations'],
  ['Refugee Convention', 'refugee convention|1951 refugee'],
  ['Treaty of Westphalia', 'westphalia'],
  ['Treaty of Versailles', 'versailles|treaty of versailles'],
  ['Montreux Convention', 'montreux'],
  ['Treaty of Lausanne', 'treaty of lausanne'],
  ['Six-Party Joint Statement', 'september 19 joint statement'],
  ['Panmunjom Declaration', 'panmunjom declaration|panmunjom'],
];

const tradeOfNorthAmerica = ['trade', 'free trade', 'north american trade', 'regional trade'];

const described: Record<string, Treaty['described']> = {
  JCPOA: {
    names: ['nuclear', 'iran nuclear', 'iran', 'iranian'],
    from: '2015-01-01',
    to: '2024-12-31',
    parties: ['IRN'],
  },
  NAFTA: {
    names: tradeOfNorthAmerica,
    from: '1993-01-01',
    to: '2018-09-29',
    parties: ['CAN', 'MEX'],
  },
  USMCA: {
    names: tradeOfNorthAmerica,
    from: '2018-09-30',
    to: '2030-12-31',
    parties: ['CAN', 'MEX'],
  },
};

const treaties: readonly Treaty[] = table.map(([id, names]) => {
  const description = described[id];
  return { id, names: names.split('|'), ...(description ? { described: description } : {}) };
});

const byName = new Map(treaties.flatMap((treaty) => treaty.names.map((name) => [name, treaty.id])));

/** The treaty of that name; folded, with or without the words for agreement at its end. */
export const treatyNamed = (name: string): string | null => byName.get(name) ?? null;

/** The treaty that the description means, told then and of those parties. */
export function treatyDescribed(
  name: string,
  published: string | null,
  parties: readonly string[],
): string | null {
  if (!published) return null;
  const found = treaties.find(({ described: by }) => {
    if (!by?.names.includes(name) || !by.parties.every((code) => parties.includes(code)))
      return false;
    return by.from <= published && published <= by.to;
  });
  return found?.id ?? null;
}
