import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, isAbove, prepositionOf } from '../trees/relations.ts';
import { agentsIn, codesOf, isBody } from './agents.ts';
import type { Filling } from './fill.ts';
import { obliquesOf } from './subjects.ts';

/** [talks on *Indian-Nepalese* trade], [negotiations on the next *Chad-Niger* water treaty]: those whose matter it is. */
export function addTopicPair({ tree, agents }: Scene, filling: Filling, noun: number): void {
  if (isForum(tree, noun)) return;
  const topics = obliquesOf(tree, noun, ['on', 'over', 'about', 'for', 'towards', 'toward']);
  // [on reaching *a settlement* for *the Chad-Niger conflict*]
  for (let i = 0; i < topics.length && i < 6; i++)
    topics.push(...childrenOf(tree, topics[i]!, 'obj', 'nmod'));
  // [talks to end *the war between* Chad and Niger], [to end *the Chad-Niger war*]
  // whose talks they are, where nobody begins or holds them, or one only hosts them
  const { relation, head } = tree.words[noun]!;
  const isDoer =
    /^(nsubj|root)/.test(relation) || (relation === 'obj' && hosts.test(tree.words[head]!.lemma));
  for (const matter of isDoer ? mattersOf(tree, noun) : []) {
    topics.push(matter);
    // [*UN* talks to end the war], but [the *OAS* meeting on the war] is of that body alone
    const isAim = isUnder(tree, matter, noun);
    if (filling.fillers.every((f) => isAim && isBody(f.agent)))
      filling.fromNoun(matter, ['between']);
  }
  // [Peru is to *begin* talks on a tax *treaty with* Chile]
  const opens = /^(begin|start|open|launch|resume|reopen)$/.test(
    tree.words[tree.words[noun]!.head]?.lemma ?? '',
  );
  if (opens && negotiation.test(tree.words[noun]!.lemma) && filling.codes().size === 0)
    for (const topic of topics.filter((t) =>
      /^(agreement|pact|treaty|accord|deal)$/.test(tree.words[t]!.lemma),
    ))
      filling.add('with', obliquesOf(tree, topic, ['with']));
  for (const topic of topics) {
    // [negotiations on *Iran's* nuclear programme]: it is asked to give it up
    if (negotiation.test(tree.words[noun]!.lemma) && arms.test(tree.words[topic]!.lemma)) {
      const armed = agents.filter(
        (a) => a.last < topic && topic - a.last <= 4 && agentsIn(tree, topic, [a]).length > 0,
      );
      if (codesOf(armed).size === 1) for (const agent of armed) filling.addAgent('on', agent);
      return;
    }
    if (!mutual.test(tree.words[topic]!.lemma.toLowerCase())) continue;
    const pair = agentsIn(tree, topic, agents).filter((a) => a.modifier && a.last < topic);
    const codes = codesOf(pair);
    if (codes.size !== 2 || ![...filling.codes()].every((c) => codes.has(c))) continue;
    for (const agent of pair) filling.addAgent('on', agent);
    return;
  }
}

/** [told a *forum* on Chad-Niger trade]: those who listen there are of any state. */
function isForum(tree: Tree, noun: number): boolean {
  const above = tree.words[tree.words[noun]!.head]?.lemma ?? '';
  return (
    /^(forum|seminar|conference|symposium|panel)$/.test(tree.words[noun]!.lemma) &&
    (/^(tell|address)$/.test(above) ||
      (/^(to|at|before)$/.test(prepositionOf(tree, noun)) &&
        /^(say|speak|warn|argue)$/.test(above)))
  );
}

/** [talks *to end a war*], [*aimed at* a truce], [on *ending the row*]: the quarrels that they are about. */
function mattersOf(tree: Tree, noun: number): number[] {
  const found: number[] = [];
  const topics = negotiation.test(tree.words[noun]!.lemma) ? ['advcl', 'nmod'] : [];
  // [hosted talks *to end* the war], which the parser hangs on the hosting
  const behind = childrenOf(tree, tree.words[noun]!.head, 'advcl').filter((c) => c === noun + 2);
  let level = [...childrenOf(tree, noun, 'acl', ...topics), ...behind].filter((c) => c > noun);
  for (let steps = 0; steps < 4 && level.length > 0; steps++) {
    // [the war *that ended* in a truce]: told of it, no aim of the talks
    level = level.filter((c) => tree.words[c]!.relation !== 'acl:relcl');
    found.push(...level.filter((c) => quarrel.test(tree.words[c]!.lemma)));
    level = level.flatMap((c) => childrenOf(tree, c, 'obj', 'obl', 'nmod', 'advcl', 'xcomp'));
  }
  return found;
}

/** By what the meeting is for, told with a verb right behind it. */
const isUnder = (tree: Tree, matter: number, noun: number): boolean =>
  [noun + 2, ...childrenOf(tree, noun, 'acl')].some((c) => isAbove(tree, c, matter));

const hosts = /^(host|broker|mediate|convene|sponsor|facilitate|arrange|chair)$/;

/** In which one may be asked to give something up, or a pact may come about. */
const negotiation = /^(talk|negotiation|dialogue)$/;

/** What two who fight have with each other. */
const quarrel =
  /^(war|conflict|fighting|dispute|crisis|feud|standoff|hostility|violence|ceasefire|cease-fire|truce|row|tension|relation|tie)$/;

/** What one is asked to give up. */
const arms = /^(program|programme|weapon|arsenal|missile|ambition)$/;

/** What two states have with each other. */
const mutual =
  /^(agreement|pact|treaty|accord|deal|trade|relation|relationship|tie|peace|border|conflict|war|cooperation|co-operation|dispute|friendship|treaties)$/;
