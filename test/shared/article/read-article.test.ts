import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';
import type { Upload } from '../../../shared/article/upload.ts';

const read = (content: string | Uint8Array, upload: Partial<Upload> = {}) =>
  readArticle(typeof content === 'string' ? Buffer.from(content) : content, {
    key: 'articles/talks.txt',
    ...upload,
  });
const article = async (content: string | Uint8Array, upload: Partial<Upload> = {}) => {
  const reading = await read(content, upload);
  if (!('article' in reading)) throw new Error(JSON.stringify(reading));
  return reading.article;
};
const rejection = async (content: string | Uint8Array, upload: Partial<Upload> = {}) => {
  const reading = await read(content, upload);
  if (!('rejection' in reading)) throw new Error('it was read');
  return reading.rejection;
};

const story = 'OSTEND - The ministers of Freedonia and Sylvania met here on Monday.';

describe('plain text', () => {
  it('takes headline, publisher and day from the head', async () => {
    const text = `Envoys open border talks\n\nMarlow Dispatch\nTuesday, March 4, 2014\n\n${story}\n`;
    expect(await article(text)).toEqual({
      title: 'Envoys open border talks',
      published: '2014-03-04',
      publisher: 'Marlow Dispatch',
      url: null,
      text: text.trimEnd(),
    });
  });

  it.each(['Oslo, 4 March 2014', 'MARLOW, D.C., March 4, 2014'])(
    'takes the day behind the town of issue: %s',
    async (line) => {
      expect(await article(`Envoys open border talks\n\n${line}\n\n${story}`)).toMatchObject({
        title: 'Envoys open border talks',
        published: '2014-03-04',
        publisher: null,
      });
    },
  );

  it('takes a headline that ends in a day for a headline', async () => {
    expect(await article(`Treaty of Marlow, 4 March 2014\n\n${story}`)).toMatchObject({
      title: 'Treaty of Marlow, 4 March 2014',
      published: null,
    });
  });

  it('finds no headline where the story starts at once', async () => {
    const text = `${story}\n\nThey agreed to meet again.`;
    expect(await article(text)).toMatchObject({
      title: null,
      published: null,
      publisher: null,
      text,
    });
  });

  it('knows a source without a headline', async () => {
    expect(await article(`Marlow Dispatch\n4 MAR 1989\n\n${story}`)).toMatchObject({
      title: null,
      publisher: 'Marlow Dispatch',
      published: '1989-03-04',
    });
  });

  it('lets the metadata of the upload win', async () => {
    const metadata = {
      published: '2014-03-05',
      publisher: '=?UTF-8?Q?Le_Messager_d=27=C3=89t=C3=A9?=',
      url: 'https://example.org/1',
      title: 'Border talks open',
    };
    const found = await article(`Envoys meet at last\n\nMarch 4, 2014\n\n${story}`, { metadata });
    expect(found).toMatchObject({
      title: 'Border talks open',
      published: '2014-03-05',
      publisher: "Le Messager d'Été",
      url: 'https://example.org/1',
    });
    expect(found.text.split('\n')[0]).toBe('Border talks open');
  });

  it('rejects metadata that is no day', async () => {
    expect(await rejection(story, { metadata: { published: 'yesterday' } })).toMatchObject({
      name: 'metadata',
      reason: expect.stringContaining('yesterday'),
      remedy: expect.stringContaining('YYYY-MM-DD'),
    });
  });
});

describe('characters', () => {
  const words = 'The talks – “frank”, said Élodie – ended.';
  const windows = Buffer.from(words, 'utf16le')
    .toString('utf16le')
    .replace(/[–“”]/g, (c) => ({ '–': '\x96', '“': '\x93', '”': '\x94' })[c]!);

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16LE without one', Buffer.from(words, 'utf16le')],
    ['UTF-16BE without one', Buffer.from(words, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(windows, 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect((await article(bytes)).text).toBe(words);
  });

  it('passes over a declaration that the bytes contradict', async () => {
    const contentType = 'text/plain; charset=utf-8';
    expect((await article(Buffer.from(windows, 'latin1'), { contentType })).text).toBe(words);
  });

  it('follows a declaration that fits', async () => {
    const bytes = Buffer.from([0xcc, 0xe8, 0xe4, 0x2e]);
    const contentType = 'text/plain; charset=windows-1251';
    expect((await article(bytes, { contentType })).text).toBe('Мид.');
  });

  it('turns line ends into \\n', async () => {
    expect((await article('One met.\r\nTwo met.\rThree met.')).text).toBe(
      'One met.\nTwo met.\nThree met.',
    );
  });
});

describe('what is no article', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), {}, 'empty'],
    ['white space', Buffer.from(' \n\n '), {}, 'no-text'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), {}, 'binary'],
    ['noise', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 97) % 251)), {}, 'binary'],
    ['30 MB', Buffer.alloc(30 * 1024 * 1024, 'a'), {}, 'too-large'],
    ['a library', Buffer.alloc(2 * 1024 * 1024, 'word '), {}, 'too-large'],
    ['a bomb', gzipSync(Buffer.alloc(30 * 1024 * 1024, 'a')), { key: 'a.txt.gz' }, 'too-large'],
    ['half a gzip', gzipSync(Buffer.from(story)).subarray(0, 40), { key: 'a.txt.gz' }, 'broken'],
    ['a spreadsheet', Buffer.from('a,b'), { key: 'a.xlsx' }, 'format'],
    ['no extension', Buffer.from(story), { key: 'articles/talks' }, 'format'],
    ['a foreign media type', Buffer.from(story), { contentType: 'image/png' }, 'format'],
  ])('rejects %s', async (_, bytes, upload, name) => {
    const found = await rejection(bytes, upload);
    expect(found.name).toBe(name);
    expect(found.reason).toContain(('key' in upload && upload.key) || 'articles/talks.txt');
    expect(found.remedy).not.toBe('');
  });

  it('lets the media type win over the extension', async () => {
    const upload = { key: 'articles/talks.json', contentType: 'text/plain' };
    expect((await article(story, upload)).text).toBe(story);
  });

  it('reads what is gzipped', async () => {
    expect((await article(gzipSync(Buffer.from(story)), { key: 'a.txt.gz' })).text).toBe(story);
  });
});

describe('markdown', () => {
  it('reads front matter, heading and text without markup', async () => {
    const text = `---\ntitle: "Envoys open talks"\ndate: 2014-03-04\nsource: Marlow Dispatch\nurl: https://example.org/1\n---\n# Envoys open talks\n\nThe **ministers** of [Freedonia](https://example.org/f) met.\n\n> They _agreed_ to meet again.\n`;
    expect(await article(text, { key: 'talks.md' })).toEqual({
      title: 'Envoys open talks',
      published: '2014-03-04',
      publisher: 'Marlow Dispatch',
      url: 'https://example.org/1',
      text: 'Envoys open talks\n\nThe ministers of Freedonia met.\n\nThey agreed to meet again.',
    });
  });
});
