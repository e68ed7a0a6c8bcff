/**
 * For whom an office speaks: `state` for a state or organisation whoever is named beside it [foreign minister], `attached` only beside one
 * [North Korean leader, NATO chief], `rank` is military, `lawmaker` and `private` for none, `counterpart` what the other one is, `polite`
 * is no office [Mr.].
 */
export type OfficeSort =
  | 'state'
  | 'attached'
  | 'rank'
  | 'lawmaker'
  | 'private'
  | 'counterpart'
  | 'polite';

export interface Head {
  readonly sort: OfficeSort;
  readonly plural: boolean;
  /** Lower case, singular, written out. */
  readonly word: string;
}

const lists: Readonly<Record<OfficeSort, string>> = {
  state: `minister president premier chancellor secretary king queen emir sultan prince princess pope pontiff monarch emperor empress
    ambassador envoy emissary undersecretary under-secretary taoiseach tsar spokesman spokeswoman spokesperson secretary-general director-general
    diplomat negotiator consul attache attaché mediator ayatollah vice-president vice-premier vice-minister plenipotentiary statesman caliph
    vice-chancellor dictator strongman councilor councillor rapporteur mullah peacemaker speaker vice-foreign`,
  attached: `leader chairman chairwoman chairperson chair chief director commander representative commissioner adviser advisor head ruler deputy
    delegate official administrator counselor counsellor aide regent inspector auditor chief-executive coordinator co-ordinator boss czar
    interlocutor troubleshooter confidant warlord commandant chargé prosecutor chief-of-staff chiefs-of-staff`,
  rank: `general admiral colonel lieutenant marshal brigadier captain commodore sergeant`,
  lawmaker: `senator congressman congresswoman representative-elect lawmaker legislator parliamentarian mp mep assemblyman`,
  private: `governor mayor analyst professor coach player manager lawyer attorney judge justice editor reporter correspondent journalist
    columnist historian expert economist scientist businessman businesswoman billionaire tycoon founder co-founder owner singer actor actress
    writer author activist dissident priest bishop archbishop cardinal rabbi pastor candidate nominee sheriff fellow researcher consultant
    strategist pollster doctor engineer farmer student teacher resident trader broker banker ceo executive executive-director
    striker midfielder goalkeeper champion director-producer novelist poet filmmaker photographer officer detective lobbyist
    chancellor-candidate patriarch imam cleric preacher lama anchor host pilot astronaut soldier`,
  counterpart: 'counterpart opposite-number colleague',
  polite: `mr mr. mrs mrs. ms ms. miss madame madam mme mme. m. dr dr. sir dame lord lady baroness sheikh sheik shaikh prof prof. comrade daw
    hojjatoleslam senor señor seyyed sayyid rev. reverend honorable honourable hon. excellency`,
};

const shorts: readonly (readonly [string, OfficeSort, string])[] = [
  ['pm', 'state', 'prime minister'],
  ['fm', 'state', 'foreign minister'],
  ['pms', 'state', 'prime minister'],
  ['fms', 'state', 'foreign minister'],
  ['unsg', 'state', 'secretary-general'],
  ['potus', 'state', 'president'],
  ['vp', 'state', 'vice president'],
  ['nsa', 'attached', 'national security adviser'],
  ['pres.', 'state', 'president'],
  ['amb.', 'state', 'ambassador'],
  ['gen.', 'rank', 'general'],
  ['gens.', 'rank', 'general'],
  ['adm.', 'rank', 'admiral'],
  ['col.', 'rank', 'colonel'],
  ['lt.', 'rank', 'lieutenant'],
  ['lt', 'rank', 'lieutenant'],
  ['maj.', 'rank', 'major'],
  ['capt.', 'rank', 'captain'],
  ['brig.', 'rank', 'brigadier'],
  ['cmdr.', 'rank', 'commander'],
  ['sgt.', 'rank', 'sergeant'],
  ['sen.', 'lawmaker', 'senator'],
  ['sens.', 'lawmaker', 'senator'],
  ['rep.', 'lawmaker', 'representative'],
  ['reps.', 'lawmaker', 'representative'],
  ['gov.', 'private', 'governor'],
  ['govs.', 'private', 'governor'],
  ['messrs', 'polite', 'mr'],
  ['messrs.', 'polite', 'mr'],
];

/** By the word as written: lower case, capitalised or all capitals. */
export const heads: ReadonlyMap<string, Head> = (() => {
  const map = new Map<string, Head>();
  const add = (written: string, head: Head) => {
    const capital = written[0]!.toUpperCase() + written.slice(1);
    const each = written.replace(
      /(^|-)(\p{Ll})/gu,
      (_, joint, first) => joint + first.toUpperCase(),
    );
    for (const form of [written, capital, each, written.toUpperCase()]) {
      if (!map.has(form)) map.set(form, head);
    }
  };
  for (const [sort, words] of Object.entries(lists) as [OfficeSort, string][]) {
    for (const word of words.trim().split(/\s+/)) {
      add(word, { sort, plural: false, word });
      if (sort === 'polite') continue;
      const plural = word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`;
      const known =
        word === 'secretary-general'
          ? 'secretaries-general'
          : word === 'secretary'
            ? 'secretaries'
            : plural;
      add(known, { sort, plural: true, word });
    }
  }
  for (const [short, sort, word] of shorts) add(short, { sort, plural: /s\.?$/.test(short), word });
  // Only capitals make these an office: [PM], not [5 pm]; [Major Gen.], not [major].
  for (const form of [
    'pm',
    'Pm',
    'fm',
    'Fm',
    'nsa',
    'Nsa',
    'm.',
    'lt',
    'vp',
    'head',
    'daw',
    'miss',
    'host',
    'lady',
    'lord',
    'chair',
    'justice',
    'dr',
    'mr',
    'ms',
    'mp',
    'general',
    'generals',
  ])
    map.delete(form);
  for (const form of ['HE', 'HH', 'HRH', 'H.E.', 'H.H.', 'H.R.H.'])
    map.set(form, { sort: 'polite', plural: false, word: 'excellency' });
  map.set('Major', { sort: 'rank', plural: false, word: 'major' });
  map.set('head', { sort: 'attached', plural: false, word: 'head' });
  map.set('heads', { sort: 'attached', plural: true, word: 'head' });
  return map;
})();

const forms = (words: string): ReadonlySet<string> => {
  const set = new Set<string>();
  for (const word of words.trim().split(/\s+/))
    for (const form of [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
      set.add(form);
  return set;
};

/** Words of a title before its head [Deputy Prime Minister, Chief Cabinet Secretary] and after `of` [of Foreign Affairs]. */
export const portfolios: ReadonlySet<string> =
  forms(`foreign defense defence prime deputy vice finance interior trade commerce energy oil
  petroleum economy economic economics treasury state home justice health agriculture environment environmental climate transport transportation
  education information culture tourism planning development industry industrial mines mining labor labour security national intelligence
  public external affairs european international cooperation co-operation internal water fisheries science technology communications
  war military army navy naval air force nuclear peace special chief top senior high presidential royal crown supreme paramount
  assistant under principal managing permanent executive cabinet counterterrorism policy staff general armed forces joint
  lieutenant major brigadier rear field sub vice-foreign reunification unification family relations overseas business exchequer
  homeland foreign-policy commonwealth rear-admiral plenipotentiary extraordinary second first junior lead main party parliamentary
  spiritual revolutionary interim human rights humanitarian atomic political budget revenue immigration infrastructure power housing
  veterans press strategic arms-control disarmament hostage rebel guerrilla separatist resistance insurgent drug anti-drug commercial
  federal union refugees expatriates religious electricity investment sports youth social welfare employment works innovation digital
  brexit europe investments minority gender culture heritage civil urban road roads highways railway railways aviation shipping irrigation forestry rural food integration
  cyber cybersecurity spy counternarcotics nonproliferation non-proliferation`);

/** Parts of the world that an office is for [for Near Eastern Affairs]. */
export const regions: ReadonlySet<string> = new Set(
  'Near Middle East Eastern Western South North Central Asian Asia African Africa Pacific Indo-Pacific European Eurasian Hemisphere Latin American Inter-American Gulf Arab Neighbourhood Balkans Caucasus'.split(
    ' ',
  ),
);

/** Words that a title loses [former, acting]; `true` where the office is no longer held. */
export const qualifiers: ReadonlyMap<string, boolean> = new Map(
  [
    ...'former ex onetime retired late deposed ousted toppled exiled defeated disgraced'
      .split(' ')
      .map((word) => [word, true] as const),
    ...`then acting outgoing incoming caretaker newly appointed elected re-elected new current longtime long-time veteran ailing embattled hardline
      hard-line moderate reformist designate visiting influential powerful own respective reclusive authoritarian autocratic conservative
      pro-western pro-russian billionaire young aging conservative leftist centrist socialist communist nationalist far-right`
      .split(/\s+/)
      .map((word) => [word, false] as const),
  ].flatMap(([word, gone]) => [
    [word, gone] as const,
    [word[0]!.toUpperCase() + word.slice(1), gone] as const,
    [word.toUpperCase(), gone] as const,
  ]),
);

/** What makes a leader or chief nobody's [opposition leader, police chief, Senate majority leader]. */
export const unofficial: ReadonlySet<string> =
  forms(`opposition majority minority union labor labour police fire tribal religious student business
  gang cartel church protest civic community republican democratic senate house campaign election strike parish village youth
  company corporate bank studio sports team club football soccer faction conservative liberal democrat lib parliamentary technical
  legal medical editorial art creative marketing operating financial executive vice-presidential provincial regional district
  city county town local tory spd cdu gop congressional legislative floor whip bureau research program programme investment
  religious brexit ukip green social christian independence`);

/** Offices that only one party has. */
export const soleHolders: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['defense secretary', 'USA'],
  ['secretary of defense', 'USA'],
  ['treasury secretary', 'USA'],
  ['secretary of the treasury', 'USA'],
  ['commerce secretary', 'USA'],
  ['energy secretary', 'USA'],
  ['house speaker', 'USA'],
  ['joint chiefs chairman', 'USA'],
  ['senator', 'USA'],
  ['congressman', 'USA'],
  ['congresswoman', 'USA'],
  ['foreign secretary', 'GBR'],
  ['defence secretary', 'GBR'],
  ['home secretary', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['taoiseach', 'IRL'],
  ['pope', 'VAT'],
  ['pontiff', 'VAT'],
  ['state councilor', 'CHN'],
  ['state councillor', 'CHN'],
  ['supreme leader', 'IRN'],
  ['chief cabinet secretary', 'JPN'],
  ['external affairs minister', 'IND'],
  ['unification minister', 'KOR'],
]);
