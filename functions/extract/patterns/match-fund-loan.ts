import { sortOf } from '../mentions/actors.ts';
import { agentsIn } from './filling/agents.ts';
import { subjectsOf } from './filling/subjects.ts';
import type { Filler, Frame, Scene } from './frame.ts';
import { nameOf } from './instruments/instrument-name.ts';
import { toldByVerb } from './match-undertaking.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf, extent, isNoun, isVerb } from './trees/relations.ts';

/** What the IMF does to a loan that it grants. */
export const grants = /^(approve|grant|extend|provide|give|award|agree)$/;
const loans = /^(loan|credit|bailout|bail-out|lending|drawing)$/;

/** [The IMF *approved* a loan for Chad], [*agreed to provide* Chad a loan]: it is given on terms that both have settled. */
export function matchFundLoan(scene: Scene, verb: number): Frame | null {
  const { tree, agents } = scene;
  const word = tree.words[verb]!;
  if (!grants.test(word.lemma) || !/^VB[DNPZ]/.test(word.xpos)) return null;
  const subjects = subjectsOf(tree, verb);
  // [The IMF said *it* had approved]
  const isIt = subjects.some((s) => /^it$/i.test(tree.words[s]!.text));
  const fund = (isIt ? agents : subjects.flatMap((s) => agentsIn(tree, s, agents))).find(
    (a) => a.codes.join() === 'IMF' && !a.modifier && a.first < verb,
  );
  const loan = loanOf(scene, verb);
  if (!fund || loan === null || realityOf(tree, verb).mode !== 'fact') return null;
  const states = agents.filter((a) => a.codes.length === 1 && sortOf(a.codes[0]!) === 'state');
  // [Chad and Niger …]: whose it is would be a guess
  if (new Set(states.map((a) => a.codes[0])).size !== 1) return null;
  const fillers: Filler[] = [
    { agent: fund, slot: 'subject' },
    { agent: states[0]!, slot: 'to' },
  ];
  const { first } = extent(tree, loan);
  return {
    type: 'pact',
    pattern: 'undertook',
    kind: 'finance',
    scene,
    cue: verb,
    clause: verb,
    reality: realityOf(tree, verb),
    fillers,
    anaphors: [],
    definite: false,
    instrument: toldByVerb(
      verb,
      nameOf(tree, tree.words[first]!.upos === 'DET' ? first + 1 : first, loan),
    ),
    pactStatus: 'agreed',
  };
}

/** [approved *a loan*], [agreed to provide Chad *a loan*], wherever the parser hung it; not [a *loan agreement*], which is told by its own noun. */
function loanOf({ tree }: Scene, verb: number): number | null {
  const deed =
    tree.words[verb]!.lemma === 'agree'
      ? childrenOf(tree, verb, 'xcomp').find((c) =>
          /^(lend|grant|extend|provide|give)$/.test(tree.words[c]!.lemma),
        )
      : verb;
  if (deed === undefined) return null;
  for (const { index, lemma, text } of tree.words.slice(deed + 1, deed + 13)) {
    if (isVerb(tree.words[index]) || /^([,;:.()]|and)$/.test(text)) return null;
    const before = tree.words[index - 1]!;
    const isLoan =
      // [gave *credit* to Chad for its zeal]
      (loans.test(lemma) && before.index !== deed) ||
      (/^(facility|package|arrangement)$/.test(lemma) &&
        /^(loan|credit|standby|stand-by|bailout|financing)$/i.test(before.text));
    const isWhole = !isNoun(tree.words[index + 1]) || tree.words[index + 1]!.unit === 'date';
    if (isLoan && isWhole) return index;
  }
  return null;
}
