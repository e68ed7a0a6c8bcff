import type { PactKind } from '#shared/event.ts';

/** What a pact is about, by the words of its name and sentence; the first that fits. */
const kinds: readonly (readonly [PactKind, RegExp])[] = [
  [
    'ceasefire',
    /cease-?fire|truce|armistice|cessation of hostilities|hostage|\b(end|stop|cease|halt)\b.*\b(fighting|hostilities|shelling|attacks|firing|fire)\b/i,
  ],
  ['intelligence-sharing', /intelligence|military information|information[- ]sharing|GSOMIA/i],
  ['logistics', /logistic|cross-servic|ACSA|military suppl/i],
  ['nuclear', /nuclear|non-?proliferation|denucleari|test[- ]ban|enrichment|JCPOA|atomic/i],
  [
    'arms-control',
    /arms (control|reduction|limitation)|strategic arms|missile treaty|chemical weapons|cluster munitions|landmine|open skies|disarm/i,
  ],
  // [New START], [Salt II]: not what will start, nor salt
  ['arms-control', /\b(INF|START|SALT|ABM)\b|\bNew Start\b|\bS(tart|alt)[- ](I{1,2}|[12])\b/],
  ['non-aggression', /non-?aggression/i],
  [
    'peace',
    /peace|political settlement|reconciliation|oslo (accords|agreements|process|i{1,2}\b)|dayton|camp david|good friday|abraham/i,
  ],
  ['alliance', /alliance|mutual defen[cs]e|\bNATO\b|AUKUS/i],
  ['defence', /defen[cs]e|militar|security|arms|weapons?|troops|base\b|bases\b|fighter|missile/i],
  ['climate', /climate|emission|kyoto|ozone|carbon|warming|paris (agreement|accord)/i],
  ['border', /border|boundary|demarcat|territor|land swap/i],
  ['maritime', /maritime|fish|law of the sea|shipping|naval/i],
  ['migration', /migra|refugee|asylum|visa|readmission|return(s)? agreement|schengen/i],
  ['energy', /energy|\bgas\b|\boil\b|pipeline|electric|petroleum|hydro/i],
  [
    'trade',
    /trade|tariff|customs|export|import|market|commerc|NAFTA|USMCA|Mexico-Canada Agreement|TPP|CETA|GATT|wheat|quota|coffee|sugar|grain|commodit/i,
  ],
  ['investment', /invest/i],
  ['finance', /loan|debt|financ|currency|bank|tax|credit|monetary|louvre|plaza/i],
  ['legal', /extradit|legal assistance|judicial|court|crime|prisoner|taxation|terror/i],
  ['health', /health|vaccine|pandemic|medical/i],
  ['transport', /air services|aviation|transport|\brail|\broads?\b|flight|airline|transit/i],
  ['science', /scien|technolog|space|artemis|research|semiconductor|\bAI\b/i],
  ['cooperation', /cooperat|co-operat|partnership|friendship|cultural|education|collaborat/i],
];

export function pactKindOf(text: string): PactKind | null {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
