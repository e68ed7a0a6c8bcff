import type { Token } from '../document/document.ts';
import type { Tree } from '../grammar/tree.ts';
import type { Frame } from '../patterns/frame.ts';
import type { Draft } from './draft.ts';

/** [met representatives of Cyprus to arrange the fixtures]: games between states are no diplomacy. */
export function isSport(draft: Draft): boolean {
  return draft.frames.every(({ fillers, scene: { tree } }) => {
    const { tokens } = tree.sentence;
    const text = tokens.map((t) => t.text).join(' ');
    if (areEnvoys(fillers, tree) && draft.kind !== 'ceremony' && isAtOlympics(tokens)) return false;
    return (
      tokens.some((t) => sport.test(t.text)) ||
      tokens.filter((t) => perhapsSport.test(t.text)).length >= 2 ||
      // [the foreign ministers discussed the World Cup]: those who hold offices do not play
      (fillers.every(({ agent }) => !agent.person && !agent.title) &&
        (games.test(text) || innings.test(text)))
    );
  });
}

/** [the *envoys'* visit for the Olympics], [*President Costa* met her at the games]: they came for more. */
const areEnvoys = (fillers: Frame['fillers'], { words }: Tree): boolean =>
  fillers.some(
    ({ agent: { person, title, head } }) =>
      person?.official ||
      title !== null ||
      [words[head], words[head + 1]].some((w) => envoys.test(w?.lemma ?? '')),
  );

const envoys = /^(official|minister|leader|envoy|diplomat|president)$/;

const isAtOlympics = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => !sport.test(t.text) || /^olympics?$/i.test(t.text));

/** [meet in the second *Test*]: written so, of cricket; a [test] is of a bomb. */
const innings = /\b(first|second|third|fourth|fifth|one-day) Tests?\b/;

/** [meet in the *semi-final*], [met at *Lord's*], [won *3-1*]. */
const games =
  /\b(quarter|semi) ?-? ?finals?\b|\bin the final (in|on|of|at|[,.])|\bLord 's\b|\b(won|beat|lost|defeated|drew|thrashed)\b.* \d{1,2} ?[-–] ?\d{1,2}\b|\b(World|Davis|Nations|Asian|Ryder|Champions) (Cup|League)\b|\b(women|men) 's (team|side)\b/i;

const sport =
  /^(fixtures?|qualifiers?|qualifying|football|soccer|cricket|rugby|tennis|hockey|basketball|olympics?|athletes?|striker|midfielder|goalkeeper|post-match|championships?|playoffs?|innings|wicket|FIFA|UEFA)$/i;

/** Of games only together: a treaty has *goals* too. */
const perhapsSport = /^(medals?|goals?|coach|friendly|team|players?|match(es)?|cup)$/i;
