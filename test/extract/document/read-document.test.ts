import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article.ts';
import { readDocument } from '../../../functions/extract/document/read-document.ts';

const article = (text: string, fields: Partial<Article> = {}): Article => ({
  title: null,
  published: null,
  publisher: null,
  url: null,
  ...fields,
  text,
});

const wire = `Envoys of Freedonia and Sylvania open border talks

Marlow Dispatch
Tuesday, March 4, 2014

OSTEND - Foreign ministers of Freedonia and Sylvania met here on Monday. "We don't agree yet," said Adm. Rufus T. Firefly.

© 2014 Marlow Dispatch`;

describe('readDocument', () => {
  const document = readDocument(
    article(wire, {
      title: 'Envoys of Freedonia and Sylvania open border talks',
      publisher: 'Marlow Dispatch',
    }),
  );

  it('zones headline, byline lines, dateline, body and copyright line', () => {
    expect(document.sentences.map(({ zone }) => zone)).toEqual([
      'headline',
      'byline',
      'byline',
      'byline',
      'body',
      'body',
      'boilerplate',
    ]);
  });

  it('takes the day from the date line and the place from the dateline', () => {
    expect(document.published).toBe('2014-03-04');
    expect(document.dateline).toMatchObject({ place: 'OSTEND', date: null, agency: null });
  });

  it('cuts tokens as the treebanks do', () => {
    expect(document.sentences[5]!.tokens.map(({ text }) => text).join(' ')).toBe(
      `" We do n't agree yet , " said Adm. Rufus T. Firefly .`,
    );
  });

  it('points into the text', () => {
    const sentence = document.sentences[4]!;
    expect(wire.slice(sentence.start, sentence.end)).toBe(
      'Foreign ministers of Freedonia and Sylvania met here on Monday.',
    );
  });
});
