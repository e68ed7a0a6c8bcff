import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** Event, mode and CAMEO code of the reports that a text gives, as `'CONSULT visit 042'`. */
function codesOf(text: string): string[] {
  const article = { title: null, published: '2025-05-14', publisher: null, url: null, text };
  return extract(article, 0).map(({ codes: { plover, cameo } }) =>
    [plover.event, plover.mode, cameo, plover.auxiliary].filter(Boolean).join(' '),
  );
}

test.each([
  ['Norway and Chile will hold talks in Oslo next week.', 'AGREE 036 future'],
  ['Norway is ready to hold talks with Chile.', 'AGREE 036 hypothetical'],
  ['Norway urged Chile to hold talks with Peru.', 'REQUEST meet 026 hypothetical'],
  ['Chile rejected an offer of talks with Norway on Monday.', 'REJECT meet 125'],
  ['Norway on Monday cancelled its talks with Chile in Oslo.', 'REJECT meet 164'],
  ['Norwegian and Chilean ministers held talks in Geneva on Monday.', 'CONSULT third-party 044'],
  ['Norwegian and Chilean ministers held talks in Oslo on Monday.', 'CONSULT 040'],
  ['Chilean President Ana Rojas visited Norway on Monday.', 'CONSULT visit 042'],
  ['Norway began negotiations with Chile on Monday.', 'CONSULT 046'],
  ['Norway on Monday summoned the Chilean ambassador.', 'DISAPPROVE 114'],
  ['Norway and Chile signed an extradition treaty on Monday.', 'SUPPORT 057'],
  ['Norway and Chile agreed on a free trade deal on Monday.', 'AGREE 0311'],
  ['Norway and Chile agreed to a ceasefire on Monday.', 'AGREE 0871'],
])('%s', (text, codes) => {
  expect(codesOf(text)).toEqual([codes]);
});
