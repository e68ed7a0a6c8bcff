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
const read = (text: string, fields: Partial<Article> = {}) => readDocument(article(text, fields));
const forms = (text: string, fields: Partial<Article> = {}) =>
  read(text, fields).sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '));

const wire = `Envoys of Freedonia and Sylvania open border talks

Marlow Dispatch
Tuesday, March 4, 2014

OSTEND - Foreign ministers of Freedonia and Sylvania met here on Monday. "We don't agree yet," said Adm. Rufus T. Firefly.

(Reporting by Ann Lee; Editing by Bo Ray)

© 2014 Marlow Dispatch`;

describe('zones', () => {
  const document = read(wire, {
    title: 'Envoys of Freedonia and Sylvania open border talks',
    publisher: 'Marlow Dispatch',
  });

  it('tells headline, byline lines, dateline, body and boilerplate apart', () => {
    expect(document.sentences.map(({ zone }) => zone)).toEqual([
      'headline',
      'byline',
      'byline',
      'byline',
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('takes the day from the date line and the place from the dateline', () => {
    expect(document.published).toBe('2014-03-04');
    expect(document.dateline).toMatchObject({ place: 'OSTEND', date: null, agency: null });
  });

  it('points into the text', () => {
    const sentence = document.sentences[4]!;
    expect(wire.slice(sentence.start, sentence.end)).toBe(
      'Foreign ministers of Freedonia and Sylvania met here on Monday.',
    );
  });

  it.each([
    ['Advertisement', 'boilerplate'],
    ['To view this video please turn on scripts', 'boilerplate'],
    ['Copyright 2014 Marlow Dispatch. All rights reserved.', 'boilerplate'],
    ['— With assistance by Ann Lee', 'boilerplate'],
    ['Editing the treaty took a week.', 'body'],
    ['Copying was forbidden.', 'body'],
    ['The report was read by Ann Lee.', 'body'],
  ])('takes “%s” for %s', (line, zone) => {
    expect(read(`The ministers met.\n\n${line}`).sentences[1]!.zone).toBe(zone);
  });

  it('takes every item of a list of links for boilerplate', () => {
    const text = 'The ministers met.\n\nCategories: May 3, 2009 Talks between Norway and Chile';
    expect(
      read(text).sentences.map(({ start, end, zone }) => [text.slice(start, end), zone]),
    ).toEqual([
      ['The ministers met.', 'body'],
      ['Categories:', 'boilerplate'],
      ['May 3, 2009', 'boilerplate'],
      ['Talks between Norway and Chile', 'boilerplate'],
    ]);
  });
});

describe('published', () => {
  it.each([
    ['what the upload says', 'OSTEND, March 3, 2014 (AP) - They met.', '2014-03-09', '2014-03-09'],
    ['the dateline', 'OSTEND, March 3, 2014 (AP) - They met.', null, '2014-03-03'],
    ['a date line', '3 MAR 89\n\nThey met.', null, '1989-03-03'],
    ['nothing', 'OSTEND, March 3 (AP) - They met.', null, null],
    ['no day of the story', 'They met on March 3, 2014.', null, null],
  ])('is %s', (_, text, published, expected) => {
    expect(read(text, { published }).published).toBe(expected);
  });
});

describe('paragraphs', () => {
  it('joins the wrapped lines of an old wire', () => {
    const lines = [
      '   The foreign ministers of Freedonia and Sylvania met on Monday in the',
      'port of Ostend and agreed, after two days of talks, to open the border',
      'between their countries before the summer.',
      '   Officials said that a treaty would be signed in April, once both the',
      'parliaments had seen it.',
    ];
    expect(read(lines.join('\n')).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it.each([
    ['Sylvania said again that its row with', 2],
    ['Sylvanian Foreign Minister Rufus T.', 3],
    ['Sylvanian Foreign Minister Rufus', 2],
    ['By our envoy, who is in the port of', 3],
    ['Sylvanian Coast Report', 3],
  ])('joins the short first line of a wire without its dateline: %s', (first, count) => {
    const lines = [
      'ROW OVER THE PORT GOES ON',
      '',
      first,
      'Freedonia, which has a port there, should be brought before a',
      'court.',
      ' Officials of both the countries said that they would not come,',
      'and that a letter would do.',
    ];
    const paragraphs = read(lines.join('\n')).sentences.map(({ paragraph }) => paragraph);
    expect(new Set(paragraphs.filter((p) => p > 0)).size).toBe(count);
  });

  it('keeps a headline apart from the wire right below it', () => {
    const rest = [
      'Freedonia, which has a port there, should be brought before a',
      'court.',
      ' Officials of both the countries said that they would not come,',
      'and that a letter would do.',
    ];
    expect(forms(['Freedonia opens port in row', ...rest].join('\n'))).toHaveLength(3);
    expect(forms(['Sylvania said that its row with', ...rest].join('\n'))).toHaveLength(2);
  });

  it('joins the hanging lines of a list item, whatever they begin with', () => {
    const lines = [
      'Freedonia and Sylvania agreed today on much that both of them had wanted for long, as their ministers said after the talks in Ostend:',
      '-   The two sides signed a Coastal',
      '    Fisheries Agreement.',
      '-   They opened the border.',
    ];
    expect(read(lines.join('\n')).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  it('keeps lines apart that are paragraphs', () => {
    const text = 'The ministers met.\nOfficials were pleased\nThe border stays shut.';
    expect(forms(text)).toHaveLength(3);
  });
});

describe('text without a case of its own', () => {
  it('gives a telegram the case of running text', () => {
    const text = 'FOREIGN MINISTERS OF ARGENTINA AND THE U.S. MET NATO OFFICIALS IN BRUSSELS.';
    const [sentence] = read(text).sentences;
    expect(sentence!.casing).toBe('upper');
    expect(forms(text)[0]).toBe(
      'Foreign ministers of Argentina and the U.S. met NATO officials in Brussels .',
    );
  });

  it('lowers the common words of a headline only', () => {
    const title = 'Foreign Ministers Sign Border Treaty at White House';
    expect(forms(`${title}\n\nThe Border Treaty Was Signed Today by Both.`, { title })).toEqual([
      'Foreign ministers sign border treaty at White House',
      'The Border Treaty Was Signed Today by Both .',
    ]);
  });

  it('mends the capital that old archives write after a period', () => {
    expect(forms('The U.S. Has agreed, the U.S. Proposed it and Acme Inc. Said so.')).toEqual([
      'The U.S. has agreed , the U.S. proposed it and Acme Inc. said so .',
    ]);
    expect(forms('The U.S. Treasury and U.S. Armed Forces agreed.')).toEqual([
      'The U.S. Treasury and U.S. Armed Forces agreed .',
    ]);
  });

  it('leaves running text alone', () => {
    expect(read('NATO and the EU met.').sentences[0]!.casing).toBeUndefined();
  });
});
