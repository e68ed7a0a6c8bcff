import type { Tree } from '../../grammar/tree.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isNoun, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import { isBriefedOn } from './briefed-on.ts';
import { isOfStir } from './date-of-clause.ts';
import { isEarlier } from './of-late.ts';
import { isTime } from './times.ts';

/** [criticised a deal *reached by* his predecessor], [the pact, *which was signed by*]: known before, and told to say which. */
export const isToldInPassing = (frame: Frame): boolean =>
  isBriefedOn(frame) ||
  isOldPact(frame) ||
  isAtSome(frame) ||
  isOfRank(frame) ||
  isCountedUp(frame) ||
  isEarlier(frame) ||
  isLandmark(frame) ||
  hasStirred(frame) ||
  isFailure(frame) ||
  isUpToVote(frame);

/** [duties in return for Peru's alleged *failure to keep* the pact]: it had not kept it before that. */
const isFailure = ({ type, scene: { tree }, cue }: Frame): boolean =>
  type === 'pact' &&
  tree.words[cue]!.xpos === 'VB' &&
  /^(failure|refusal|unwillingness|inability)$/.test(
    tree.words[tree.words[cue]!.head]?.lemma ?? '',
  );

/** [her call to Rojas has stirred anger *over the past weeks*]: it was before that. */
const hasStirred = (frame: Frame): boolean =>
  frame.scene.mentions.some((mention) => {
    const at =
      isTime(mention) && mention.value.sort === 'stretch' && wordsOf(frame.scene.tree, mention);
    return at ? isOfStir(frame, headWithin(frame.scene.tree, at.first, at.last)) : false;
  });

/** [lent in the strain *that preceded* the meeting]: named to say when another thing was, and not when it was itself. */
export const isLandmark = ({ type, scene: { tree }, clause, cue }: Frame): boolean =>
  type === 'meeting' &&
  isNoun(tree.words[cue]) &&
  tree.words[clause]!.relation === 'acl:relcl' &&
  /^(precede|follow|accompany)$/.test(tree.words[clause]!.lemma);

/** [*have* held *three rounds* so far], [*have* met *twice*]: one after the other, up to now. */
const isCountedUp = ({ type, scene: { tree }, cue, clause }: Frame): boolean =>
  type === 'meeting' &&
  tree.words[clause]!.xpos === 'VBN' &&
  (isCountedInTimes(tree, clause) ||
    [cue, tree.words[cue]!.head].some(
      (noun) =>
        tree.words[noun]?.xpos === 'NNS' &&
        childrenOf(tree, noun, 'nummod', 'amod').some((c) =>
          /^(two|three|four|five|six|seven|eight|nine|ten|several|many|numerous)$/i.test(
            tree.words[c]!.text,
          ),
        ),
    ));

/** [have met *twice*], [have met her *four times*], [have met *before*]. */
const isCountedInTimes = (tree: Tree, clause: number): boolean =>
  /\b(twice|times|more than once)\b|\bbefore$/i.test(saidBehind(tree, clause));

/** Up to the next verb or sign. */
function saidBehind({ words }: Tree, clause: number): string {
  const ahead = words.slice(clause + 1);
  const end = ahead.findIndex((w) => isVerb(w) || /^[,;.]$/.test(w.text));
  return (end < 0 ? ahead : ahead.slice(0, end)).map((w) => w.text).join(' ');
}

/** [have met *four times*]: no meeting in particular. */
export const isToldInNumber = ({ type, scene: { tree }, cue, clause }: Frame): boolean =>
  type === 'meeting' &&
  cue === clause &&
  tree.words[clause]!.xpos === 'VBN' &&
  /\b(twice|times|more than once)\b/i.test(saidBehind(tree, clause));

/** [is the only country *that has signed* a pact with Fiji]: some day or other. */
const isOfRank = ({ scene: { tree }, clause }: Frame): boolean => {
  const { relation, xpos, head } = tree.words[clause]!;
  // [Vella, the last leader *to visit* Fiji, said]
  if (xpos === 'VB' && relation === 'acl') return tree.words[head]!.relation === 'appos';
  return (
    relation === 'acl:relcl' &&
    xpos === 'VBN' &&
    tree.children[head]!.some((c) => tree.words[c]!.relation === 'cop')
  );
};

/** [had promised *at meetings* of the seven]: some or other. */
const isAtSome = ({ type, scene: { tree }, cue, definite, fillers }: Frame): boolean =>
  type === 'meeting' &&
  !definite &&
  fillers.every((f) => f.slot !== 'with') &&
  tree.words[cue]!.xpos === 'NNS' &&
  /^(meeting|summit|conference|visit)$/.test(tree.words[cue]!.lemma) &&
  /^(at|in|during)$/.test(prepositionOf(tree, cue));

const isOldPact = ({ type, scene: { tree }, clause, instrument }: Frame): boolean =>
  type === 'pact' &&
  tree.sentence.zone === 'body' &&
  tree.words[clause]!.head === instrument!.head &&
  /^acl/.test(tree.words[clause]!.relation) &&
  tree.words.some((w) => w.index > clause && w.index <= clause + 2 && w.text === 'by');

/** [*has yet to ratify* the treaty], [is to *vote on* it]: signed some time before. */
const isUpToVote = ({ pattern, pactStatus }: Frame): boolean =>
  pattern === 'voted-on' || (pattern === 'ratified' && pactStatus === 'signed');
