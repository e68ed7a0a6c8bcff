import type { Document, Sentence } from '../document/document.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../patterns/frame.ts';
import type { Draft } from './draft.ts';

/** [Fiji asked for talks. *Samoa rejected the request.*], [… *accepted the offer*]: what one of them answers in the next two sentences is the status. */
export function answeredLater(
  drafts: Draft[],
  scenes: readonly Scene[],
  document: Document,
): Draft[] {
  const open = drafts.filter((d) => d.type === 'meeting' && d.status?.value === 'proposed');
  if (open.length === 0) return drafts;
  const mentions = scenes.flatMap((s) => [
    ...s.mentions,
    ...s.passed.flat(),
    ...(s.ensuing?.flat() ?? []),
  ]);
  for (const sentence of document.sentences) {
    const answer = sentence.zone === 'body' ? answerIn(document, sentence) : null;
    if (!answer) continue;
    const before = mentions.filter(
      (m) => m.start >= sentence.start && m.end <= answer.start && !/^(date|place)$/.test(m.kind),
    );
    const who = before.sort((a, b) => a.start - b.start).at(-1);
    const asked = open
      .filter((d) => {
        const last = Math.max(...d.frames.map((f) => f.scene.tree.sentence.index));
        return last < sentence.index && sentence.index - last <= 2 && isOneOf(d, who);
      })
      .at(-1);
    if (asked) asked.status = { value: answer.status, span: answer };
  }
  return drafts;
}

/** Who answers is one of those who are to meet; a mere [it] is one of them too. */
const isOneOf = ({ parties }: Draft, who: Mention | undefined): boolean => {
  if (who === undefined) return true;
  const codes =
    who.kind === 'actor'
      ? who.codes
      : who.kind === 'person'
        ? [who.person.party]
        : who.kind === 'office'
          ? [who.party]
          : [];
  return parties.some((p) => codes.includes(p.code));
};

interface Answer {
  readonly status: string;
  readonly start: number;
  readonly end: number;
}

function answerIn({ text }: Document, { start, end }: Sentence): Answer | null {
  const found = answers.exec(text.slice(start, end));
  if (!found || isUnsure.test(text.slice(start, start + found.index))) return null;
  const at = start + found.index;
  return {
    status: /^(accept|agree)/i.test(found[0]) ? 'planned' : 'refused',
    start: at,
    end: at + found[0].length,
  };
}

/** [rejected *the offer*], [turned down *her invitation*]; [rejected the proposal *to cut* tariffs], [*on tariffs*] answers something else. */
const answers =
  /\b(?:reject|declin|refus|rebuff|dismiss|spurn|accept|agree|turn)(?:e?d|e?s)(?:\s+(?:down|to))?\s+(?:the|that|this|his|her|its|their)\s+(?:[\w.-]+\s+)?(?:offer|invitation|proposal|request|overture|appeal|suggestion)s?\b(?!\s+(?:to|for|of|that|about|regarding|concerning|on\s+(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)\w+)\b)/i;

/** [has *not* rejected it], [*would* have turned it down], [*neither* accepted *nor* rejected it]. */
const isUnsure =
  /\b(not|never|neither|nor|n't|would|could|might|may|if|unless|whether)\s+(?:\w+\s+)?$/i;
