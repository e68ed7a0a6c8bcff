import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';

const read = async (html: string | Uint8Array, contentType: string | null = null) => {
  const reading = await readArticle(Buffer.from(html as string), {
    key: 'talks.html',
    contentType,
  });
  if (!('article' in reading)) throw new Error(JSON.stringify(reading));
  return reading.article;
};

const first =
  'OSTEND — The foreign ministers of <b>Freedonia</b> and <a href="/s">Sylvania</a> met here on Monday to discuss the border.';
const second =
  'They agreed to meet again in April, officials said, after talks that both sides called long and frank.<br><br>The next round is in Marlow.';
const page = (head: string, above = '') =>
  `<!doctype html><html><head><title>Talks | Marlow Dispatch</title>${head}</head><body>
  <nav><ul><li>Home</li><li>World</li></ul></nav><article>${above}<h1>Envoys open talks</h1><p>${first}</p>
  <figure><img><figcaption>The ministers in Ostend</figcaption></figure><p>${second}</p></article>
  <footer>© 2014 Marlow Dispatch</footer></body></html>`;
const text = `Envoys open talks

OSTEND — The foreign ministers of Freedonia and Sylvania met here on Monday to discuss the border.

They agreed to meet again in April, officials said, after talks that both sides called long and frank.

The next round is in Marlow.`;

describe('a web page', () => {
  it('reads JSON-LD inside a graph, and the story without menu, caption and footer', async () => {
    const json = {
      '@graph': [
        { '@type': 'WebSite', name: 'Home' },
        {
          '@type': ['NewsArticle'],
          headline: 'Envoys open talks',
          datePublished: '2014-03-04T23:30:00-05:00',
          publisher: { '@type': 'Organization', name: 'Marlow Dispatch' },
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const canonical = '<link rel="canonical" href="https://example.org/1">';
    expect(await read(page(script + canonical))).toEqual({
      title: 'Envoys open talks',
      published: '2014-03-04',
      publisher: 'Marlow Dispatch',
      url: 'https://example.org/1',
      text,
    });
  });

  it('reads Open Graph', async () => {
    const meta = `<meta property="og:title" content="Envoys open talks"><meta property="og:site_name" content="Marlow Dispatch">
      <meta property="article:published_time" content="2014-03-04T10:00:00Z">`;
    expect(await read(page(meta))).toMatchObject({
      title: 'Envoys open talks',
      published: '2014-03-04',
      publisher: 'Marlow Dispatch',
      text,
    });
  });

  it('reads a <time>, and passes over broken JSON-LD', async () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle",</script>';
    const time = '<time datetime="2014-03-04">yesterday</time>';
    expect((await read(page(broken, time))).published).toBe('2014-03-04');
  });

  it('follows the charset of the page, and of the media type before it', async () => {
    const html = Buffer.from('<meta charset="windows-1251"><p>\xcc\xe8\xe4 met.</p>', 'latin1');
    expect((await read(html)).text).toBe('Мид met.');
    const latin = Buffer.from('<p>Caf\xe9 \x96 open.</p>', 'latin1');
    expect((await read(latin, 'text/html; charset=iso-8859-1')).text).toBe('Café – open.');
  });

  it('reads a fragment without any head', async () => {
    expect(await read('<p>The ministers met.</p><p>They parted.</p>')).toMatchObject({
      title: null,
      published: null,
      text: 'The ministers met.\n\nThey parted.',
    });
  });

  it('refuses tags without number', async () => {
    expect(
      await readArticle(Buffer.from('<p>x, y'.repeat(100_000)), { key: 'tags.html' }),
    ).toMatchObject({
      rejection: { name: 'broken', reason: expect.stringContaining('100000 tags') },
    });
  });

  it('refuses tags nested beyond reason, and reads those that are merely deep', async () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}The ministers met.`;
    expect((await read(nested(1500))).text).toBe('The ministers met.');
    expect(await readArticle(Buffer.from(nested(40_000)), { key: 'deep.html' })).toMatchObject({
      rejection: { name: 'broken', reason: expect.stringContaining('40000 deep') },
    });
  });
});
