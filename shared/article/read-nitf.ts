import { blockText } from './block-text.ts';
import type { PageElement } from './dom.ts';
import { elementNamed, lineOf } from './find-element.ts';
import type { Story } from './upload.ts';

/** An article of the News Industry Text Format. Its dateline becomes the beginning of the text, as in print. */
export function readNitf(root: PageElement): Story {
  const dateline = elementNamed(root, 'dateline');
  const issued =
    elementNamed(root, 'date.issue') ??
    elementNamed(root, 'date.release') ??
    elementNamed(root, 'story.date');
  const content = elementNamed(root, 'body.content') ?? elementNamed(root, 'body');
  return {
    title: lineOf(elementNamed(root, 'hl1', 'hedline', 'title')),
    published: issued?.getAttribute('norm') ?? lineOf(issued),
    publisher:
      elementNamed(root, 'doc.copyright')?.getAttribute('holder') ??
      lineOf(elementNamed(root, 'distributor')) ??
      elementNamed(root, 'pubdata')?.getAttribute('name') ??
      null,
    url: elementNamed(root, 'pubdata')?.getAttribute('ex-ref') ?? null,
    body: withDateline(dateline, content === null ? '' : blockText(content)),
  };
}

/** [<dateline><location>Ostend</location> <story.date>March 4</story.date></dateline> → OSTEND, March 4 - …] */
function withDateline(dateline: PageElement | null, body: string): string {
  if (dateline === null) return body;
  const date = lineOf(elementNamed(dateline, 'story.date'));
  const whole = lineOf(dateline) ?? '';
  const place =
    lineOf(elementNamed(dateline, 'location')) ?? (date ? whole.replace(date, '') : whole);
  const head = [place.replace(/[\s,—–-]+$/, '').toUpperCase(), date].filter(Boolean).join(', ');
  return head === '' || body.startsWith(head) ? body : `${head} - ${body}`;
}
