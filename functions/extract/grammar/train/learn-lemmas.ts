import type { GoldSentence } from '../conllu.ts';
import { Lemmatizer } from '../lemma.ts';
import type { LemmaTables } from '../model.ts';

const CLASSES = /^(VERB|AUX|NOUN|ADJ|ADV|PRON|DET|PART|ADP|SCONJ|CCONJ|NUM)$/;

/** Irregular verbs that the treebanks may lack, because news needs them. */
const IRREGULAR = `VBD sought seek;VBN sought seek;VBD withdrew withdraw;VBN withdrawn withdraw;VBD overthrew overthrow;
VBN overthrown overthrow;VBD upheld uphold;VBN upheld uphold;VBD withheld withhold;VBN withheld withhold;VBD foresaw foresee;
VBN foreseen foresee;VBD underwent undergo;VBN undergone undergo;VBD undertook undertake;VBN undertaken undertake;VBD flew fly;
VBN flown fly;VBD strove strive;VBN striven strive;VBD swore swear;VBN sworn swear;VBN bound bind;VBD bound bind;VBD forsook forsake;
VBD shook shake;VBN shaken shake;VBD struck strike;VBN struck strike;VBD overcame overcome;VBN overcome overcome;VBD arose arise;
VBN arisen arise;VBD clung cling;VBN clung cling;VBD stole steal;VBN stolen steal;VBD hung hang;VBN hung hang;NNS series series;
VBD lay lie;VBN lain lie;VBD forbade forbid;VBN forbidden forbid;VBD oversaw oversee;VBN overseen oversee;VBD resold resell;
VBD reopened reopen;VBD rebuilt rebuild;VBN rebuilt rebuild;VBD dealt deal;VBN dealt deal;VBD sped speed;VBN sped speed`;

/** What a form in [-ed] or [-ing] may come from [acceded → acced, accede; planned → plann, planne, plan]. */
function possibleBases(word: string): string[] {
  const stem = /^([a-z]{3,})(?:ed|ing)$/.exec(word)?.[1];
  if (!stem) return [];
  return stem.at(-1) === stem.at(-2) ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`];
}

/** The lemmas that the rules get wrong, and the base forms of verbs by which the rules choose. */
export function learnLemmas(
  treebank: readonly GoldSentence[],
  vocabulary: ReadonlySet<string>,
): LemmaTables {
  const seen = new Map<string, Map<string, number>>();
  const verbs = new Map<string, number>();
  for (const gold of treebank) {
    for (const [i, token] of gold.sentence.tokens.entries()) {
      if (
        !CLASSES.test(gold.upos[i]!) ||
        gold.lemma[i] === '_' ||
        /goeswith/.test(gold.relation[i]!)
      )
        continue;
      const lower = token.text.toLowerCase();
      const lemma = gold.lemma[i]!;
      if (/^VB/.test(gold.xpos[i]!) && /^[a-z]+$/.test(lemma))
        verbs.set(lemma, (verbs.get(lemma) ?? 0) + 1);
      const key = `${gold.xpos[i]} ${lower}`;
      const lemmas = seen.get(key) ?? new Map<string, number>();
      seen.set(key, lemmas);
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    }
  }
  for (const word of vocabulary) {
    for (const base of possibleBases(word)) if (vocabulary.has(base)) verbs.set(base, 1);
  }
  const bases = [...verbs.keys()].sort().join(' ');
  const rules = new Lemmatizer({ exceptions: {}, bases });
  const exceptions: Record<string, Record<string, string>> = {};
  const except = (xpos: string, lower: string, lemma: string) => {
    exceptions[xpos] ??= {};
    exceptions[xpos][lower] = lemma;
  };
  for (const row of IRREGULAR.split(';')) {
    const [xpos, form, lemma] = row.trim().split(' ');
    except(xpos!, form!, lemma!);
  }
  for (const [key, lemmas] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [xpos, lower] = key.split(' ') as [string, string];
    const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (rules.regular(lower, xpos) !== lemma) except(xpos, lower, lemma);
  }
  return { exceptions, bases };
}
