import { sortOf } from '../../mentions/actors.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { bodyToJoin } from './body-of-meeting.ts';
import type { Discourse } from './discourse.ts';
import { fallbackParties } from './fallback-parties.ts';
import { hostInView } from './host-in-view.ts';
import { isOfPrivateBody } from './private-bodies.ts';
import { isOfUnnamed } from './unnamed-guests.ts';
import { isWithNamed } from './with-named.ts';

/** Who is in a meeting that lacks somebody, unless it turns out to be one told before. `home`: the body that the text is about. */
export function fallbackOfMeeting(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  home: string | null,
): DraftParty[] {
  const settled = draft.date !== null || draft.place !== null;
  // [a meeting here in mid-April]: of the body that the news is about
  const convenes = /^(meeting|summit|conference)$/.test(frame.pattern) && !frame.definite;
  const areOthers = isOfUnnamed(frame) || isOfOthers(frame) || isOfPrivateBody(frame, false);
  if (home && convenes && settled && draft.parties.length === 0) {
    const { start, end } = frame.scene.tree.words[frame.cue]!;
    return [{ code: home, span: { start, end } }];
  }
  // [*Mr Vella's state visit*]: to the state that the text is about
  const whole = isVisitHere(frame) ? discourse.ofWhom() : null;
  if (whole && sortOf(whole.code) === 'state' && !draft.parties.some((p) => p.code === whole.code))
    return [{ ...whole, role: 'host' }];
  const host = hostInView(frame);
  if (host && draft.parties.length === 1) return [host];
  const joined = bodyToJoin(frame, discourse, new Set(draft.parties.map((p) => p.code)));
  if (joined) return [joined];
  const told =
    /^(talks|negotiations|round|summit|meeting|call)$/.test(frame.pattern) &&
    !areOthers &&
    (frame.pattern !== 'call' || isCallOfThose(frame)) &&
    (settled ||
      isStirring(frame) ||
      isOneMore(frame) ||
      frame.fillers.some((f) => f.agent.person && f.slot === 'with') ||
      isWithNamed(frame))
      ? fallbackParties(draft, frame, discourse)
      : [];
  // [EC ministers had a look at the tax. Costa, who chaired *the meeting*, said]: of those ministers
  const { assembly } = discourse;
  // [will see when to call *ministers* for *further talks*]: those ministers
  if (assembly && isOneMore(frame) && isCalled(frame, assembly.noun)) return [assembly.party];
  const ofMinisters = assembly?.noun === 'minister' ? assembly.party : null;
  // [EU ministers met on Monday. She spoke ahead of the *foreign ministers meeting*]: of theirs, whoever talked since
  if (ofMinisters && draft.parties.length === 0 && isMinisterial(frame)) return [ofMinisters];
  return told.length === 0 && ofMinisters && isOfMinisters(frame) ? [ofMinisters] : told;
}

/** [a meeting *of Nordic ministers*], [of the *Bering Support Group*]: whose it is the words say. */
const isOfOthers = ({ scene: { tree }, cue, fillers, anaphors, definite }: Frame): boolean =>
  fillers.length + anaphors.length === 0 &&
  childrenOf(tree, cue, 'nmod').some(
    (c) =>
      prepositionOf(tree, c) === 'of' &&
      ([c, ...childrenOf(tree, c, 'amod')].some((w) => /^\p{Lu}/u.test(tree.words[w]!.text)) ||
        // [after a meeting *of top officials* at the palace]: of those who sit there
        (!definite &&
          /^(official|aide|adviser|advisor|general|chief)$/.test(tree.words[c]!.lemma))),
  );

/** [*held a call* on Monday]: those who met before; not [told reporters in *a conference call*]. */
const isCallOfThose = ({ fillers, scene: { tree } }: Frame): boolean =>
  fillers.length === 0 && !tree.words.some((w) => /^(reporter|journalist)$/.test(w.lemma));

/** They are told as many, without a name. */
const isCalled = ({ scene: { tree }, clause }: Frame, noun: string): boolean =>
  childrenOf(tree, clause, 'nsubj', 'obj').some(
    (c) => tree.words[c]!.xpos === 'NNS' && tree.words[c]!.lemma === noun,
  );

/** [the meeting]: it may be theirs who were told of as many. */
const isOfMinisters = ({ pattern, definite }: Frame): boolean =>
  definite && /^(meeting|summit|conference|talks)$/.test(pattern);

/** [the *ministers* meeting], [the *ministers'* meeting], [the meeting *of ministers*], and nobody says whose. */
function isMinisterial({ pattern, definite, fillers, scene: { tree }, cue }: Frame): boolean {
  if (!definite || fillers.length > 0 || !/^(meeting|summit|conference)$/.test(pattern))
    return false;
  const { words } = tree;
  const before = /^['’]$/.test(words[cue - 1]?.text ?? '') ? cue - 2 : cue - 1;
  return [before, ...childrenOf(tree, cue, 'nmod')].some(
    (i) => words[i]?.lemma === 'minister' && words[i]!.xpos === 'NNS',
  );
}

/** [*Talks* on a second phase *will start*], [a new *round* will take place]: of those who talked before. */
const isStirring = ({ pattern, scene: { tree }, cue, clause, reality }: Frame): boolean =>
  /^(talks|negotiations|round)$/.test(pattern) &&
  reality.mode === 'plan' &&
  /^(start|begin|resume|continue|reopen|restart|take)$/.test(tree.words[clause]!.lemma) &&
  childrenOf(tree, clause, 'nsubj').some((s) => s <= cue && cue - s <= 3);

/** [*Further talks* are planned], [may call *another meeting*], [are open to *a third* summit]: of those who met before. */
const isOneMore = ({ scene: { tree }, cue, fillers, reality: { mode } }: Frame): boolean =>
  fillers.length === 0 &&
  /^(plan|wish)$/.test(mode) &&
  // [hope for new talks *with the firm*]: with whoever that is
  !childrenOf(tree, cue, 'nmod').some((c) =>
    /^(with|between|among)\b/.test(prepositionOf(tree, c)),
  ) &&
  childrenOf(tree, cue, 'amod', 'det').some((c) =>
    /^(further|more|another|additional|new|fresh|second|third|fourth|fifth)$/i.test(
      tree.words[c]!.text,
    ),
  );

const isVisitHere = ({ pattern, fillers, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'visit' &&
  fillers.length > 0 &&
  fillers.every((f) => f.slot === 'owner' && f.agent.person !== null) &&
  tree.words[cue]!.lemma === 'visit' &&
  childrenOf(tree, cue, 'compound', 'amod').some((c) =>
    /^(state|official|working)$/i.test(tree.words[c]!.text),
  );
