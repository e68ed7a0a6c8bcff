import { expect, test } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { parse } from '../../../functions/extract/grammar/parse.ts';

/** The verb of a headline, as `text lemma relation`. */
function root(title: string): string {
  const { sentences } = readDocument({
    title,
    published: null,
    publisher: null,
    url: null,
    text: `${title}\n\nNothing else is known.`,
  });
  const { words } = parse(sentences.find((s) => s.zone === 'headline')!);
  const { text, lemma, upos } = words.find((w) => w.head < 0)!;
  return `${text} ${lemma} ${upos}`;
}

test.each([
  ['Kenya and Sudan seal dam deal', 'seal seal VERB'],
  ['Kenya and Sudan seal dam deal as rebels hold out', 'seal seal VERB'],
  ['Kenyan leader heads to Sudan for talks', 'heads head VERB'],
  ['Kenya signs dam deal with Sudan', 'signs sign VERB'],
  ['Kenya quits dam deal with Sudan', 'quits quit VERB'],
  ['Kenya mulls dam deal with Sudan', 'mulls mull VERB'],
  ['Kenya finalises dam deal with Sudan', 'finalises finalise VERB'],
  // every word with a capital
  ['Kenyan Parliament Ratifies Dam Deal With Sudan', 'ratifies ratify VERB'],
  ['Kenya Rebuffs Sudan Over Dam Deal', 'rebuffs rebuff VERB'],
  // no verb where nobody does it
  ['A seal on the deal', 'seal seal NOUN'],
])('%s', (title, verb) => {
  expect(root(title)).toBe(verb);
});
