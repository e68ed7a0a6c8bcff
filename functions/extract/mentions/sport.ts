import type { Sentence, Token } from '../document/document.ts';

const words = new Set(
  `striker strikers midfielder midfielders goalkeeper goalkeepers innings wicket wickets batsman batsmen bowler bowlers
  semifinal semifinals quarterfinal quarterfinals kickoff shootout flanker winger medalist tennis football footballer
  footballers soccer rugby cricket cricketer basketball baseball hockey golf golfer coach teammate teammates squad FIFA UEFA ATP WTA scored
  scorer unbeaten tournament championship championships qualifier qualifiers playoff playoffs quarterback halftime referee runner-up unseeded
  Cup champions qualify v vs finals sprinter athlete athletes match matches
  fixture fixtures penalty medal medals stadium fans`.split(/\s+/),
);

/** Who makes a match diplomacy [the president will watch the final with his guest]. */
const officials =
  /^(president|minister|premier|chancellor|king|queen|secretary|ambassador|envoy|leaders|lady|gentleman|summit|talks)$/i;

const around = 2;

/** [striker] [quarter-final] */
const isOfSport = ({ text }: Token, at: number, tokens: readonly Token[]): boolean =>
  words.has(text) || (tokens[at - 1]?.text === '-' && /^finals?$/.test(text));

/**
 * Sentences about sport, where `England met Brazil` is no diplomacy: of the words in each and its two neighbours on either side one in thirty
 * is of sport, of three kinds or more.
 */
export function sportingSentences(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = sentences.map(({ tokens }) => tokens.filter(isOfSport));
  const sporting = new Set<number>();
  for (let i = 0; i < sentences.length; i++) {
    const count = (at: number) => found[at]?.length ?? 1;
    if (count(i) === 0 && (count(i - 1) === 0 || count(i + 1) === 0)) continue;
    const kinds = new Set<string>();
    let hits = 0;
    let all = 0;
    for (let at = Math.max(0, i - around); at <= i + around && at < sentences.length; at++) {
      for (const { text } of found[at]!) kinds.add(text.replace(/e?s$/, ''));
      hits += found[at]!.length;
      all += sentences[at]!.tokens.length;
    }
    if (kinds.size < 3 || hits * 30 < all) continue;
    if (!sentences[i]!.tokens.some(({ text }) => officials.test(text))) sporting.add(i);
  }
  return sporting;
}
