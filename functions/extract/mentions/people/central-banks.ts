import { type Line, textAt } from './line.ts';

/** A central bank as the sentence names it: the tokens from `from` up to `to`, and whose it is where its name says so. */
interface CentralBank {
  readonly from: number;
  readonly to: number;
  readonly party: string | null;
}

const states = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(';').map((pair) => pair.trim().split('=') as [string, string]));

/** [Bank of *Japan*] */
const ofStates: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Bank: states(
    `England=GBR;Japan=JPN;France=FRA;Italy=ITA;Spain=ESP;Canada=CAN;Korea=KOR;Israel=ISR;Mexico=MEX;Greece=GRC;Thailand=THA;Portugal=PRT
    ;Finland=FIN;Zambia=ZMB;Ghana=GHA;Uganda=UGA;Tanzania=TZA;Jamaica=JAM;Guyana=GUY;Lithuania=LTU;Slovenia=SVN;Albania=ALB;Estonia=EST
    ;Latvia=LVA;Russia=RUS;Botswana=BWA;Namibia=NAM;Mauritius=MUS;Algeria=DZA;Mongolia=MNG`,
  ),
  'Reserve Bank': states(
    'India=IND;Australia=AUS;New Zealand=NZL;Zimbabwe=ZWE;Malawi=MWI;Fiji=FJI',
  ),
  'National Bank': states(
    `Ukraine=UKR;Belgium=BEL;Romania=ROU;Poland=POL;Hungary=HUN;Kazakhstan=KAZ;Georgia=GEO;Ethiopia=ETH;Rwanda=RWA;Denmark=DNK;Serbia=SRB
    ;Cambodia=KHM;Belarus=BLR;Yugoslavia=YUG;Austria=AUT;Bulgaria=BGR`,
  ),
  'State Bank': states('Pakistan=PAK;Vietnam=VNM'),
  'Central Bank': states(
    `Nigeria=NGA;Kenya=KEN;Ireland=IRL;Brazil=BRA;Argentina=ARG;Chile=CHL;Iran=IRN;Iraq=IRQ;Turkey=TUR;Egypt=EGY;Libya=LBY;Yemen=YEM;Lebanon=LBN
    ;Russia=RUS;Iceland=ISL;Sri Lanka=LKA;Cyprus=CYP;Malta=MLT;Myanmar=MMR;Sudan=SDN;Syria=SYR;Venezuela=VEN;Colombia=COL`,
  ),
};

/** Banks with a name of their own. */
const named = states(
  'Bundesbank=DEU;Riksbank=SWE;Fed=USA;Federal Reserve=USA;Federal Reserve Board=USA;Norges Bank=NOR;Banxico=MEX',
);

const longest = 5;

/** The bank that begins at a token. */
export function bankAt(line: Line, from: number): CentralBank | null {
  for (let to = from + longest; to > from; to--) {
    const bank = bankIn(line, from, to);
    if (bank) return bank;
  }
  return null;
}

/** The bank that ends right before a token. */
export function bankBefore(line: Line, to: number): CentralBank | null {
  for (let from = to - longest; from < to; from++) {
    const bank = bankIn(line, from, to);
    if (bank) return bank;
  }
  return null;
}

function bankIn(line: Line, from: number, to: number): CentralBank | null {
  if (from < 0 || to > line.tokens.length) return null;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(textAt(line, at));
  if (words.at(-1) === "'s") return null;
  const text = words.join(' ');
  if (/^central bank$/i.test(text)) return { from, to, party: null };
  const own = named.get(text);
  if (own) return { from, to, party: own };
  const at = text.indexOf(' of ');
  const party = at > 0 ? ofStates[text.slice(0, at)]?.get(text.slice(at + 4)) : undefined;
  return party ? { from, to, party } : null;
}

/** Who may speak for a central bank. */
export const bankers =
  /^(governor|president|vice-president|chairman|chairwoman|chair|chief|head|deputy)$/;
