const words = (text: string): RegExp =>
  new RegExp(
    `\\b(?:${text
      .trim()
      .split(/\s*\|\s*/)
      .join('|')})`,
    'i',
  );

/** PLOVER contexts by the words that give them away. The list is searched in the event's own sentences. */
const topicWords: readonly (readonly [topic: string, words: RegExp])[] = [
  [
    'military',
    words(
      'militar|defen[cs]e|troops|army|navy|naval|weapon|missile|arms|ceasefire|cease-fire|truce|soldier|war\\b|air force|armed|security cooperation|peacekeep',
    ),
  ],
  ['intelligence', words('intelligence|spy|espionage|military secrets|military information')],
  [
    'economic',
    words(
      'trade|econom|tariff|invest|export|import|market|business|bank|loan|debt|currency|financ|oil|gas\\b|energy|price|billion|million dollars|customs|tax|industr|commerc',
    ),
  ],
  [
    'diplomatic',
    words(
      'diplomat|bilateral|relations|ties\\b|ambassador|embassy|normali[sz]|foreign minister|recogni[sz]',
    ),
  ],
  [
    'territory',
    words('border|territor|island|maritime|sovereignty|disputed|annex|demarcat|land swap'),
  ],
  [
    'cbrn',
    words(
      'nuclear|chemical weapon|biological weapon|uranium|plutonium|enrichment|denucleari|radiolog|atomic',
    ),
  ],
  ['terrorism', words('terror|extremis|jihad|Islamic State|al[- ]Qaeda|ISIS')],
  ['migration', words('migra|border cross|visa')],
  ['asylum', words('refugee|asylum|displaced')],
  [
    'environment',
    words('climate|emission|environment|carbon|warming|ozone|pollution|biodiversity|wildlife'),
  ],
  ['health', words('health|vaccin|pandemic|covid|virus|disease|medic|epidemic')],
  ['human_rights', words('human rights|dissident|political prisoner|rights abuses')],
  [
    'technology',
    words(
      'technolog|semiconductor|chip\\b|chips\\b|artificial intelligence|space\\b|satellite|5G|internet|quantum',
    ),
  ],
  ['cyber', words('cyber|hack')],
  [
    'natural_resource',
    words('water\\b|river|fish|mineral|timber|oil|gas\\b|mining|rare earth|pipeline'),
  ],
  ['peacekeeping', words('peacekeep|observer mission|blue helmet')],
  ['illegal_drugs', words('drug|narcotic|cocaine|opium|heroin|fentanyl')],
  ['crime', words('crime|criminal|extradit|money launder|smuggl')],
  ['trafficking', words('traffick')],
  ['legal', words('court|extradit|legal|tribunal|judicial|prosecut|treaty law')],
  ['election', words('election|ballot|poll\\b|vote\\b')],
  ['disasters', words('earthquake|flood|hurricane|typhoon|tsunami|famine|drought|disaster')],
  ['human_security', words('humanitarian|hostage|aid convoy|food aid|civilian')],
];

export function topicsIn(text: string): string[] {
  return topicWords.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
}
