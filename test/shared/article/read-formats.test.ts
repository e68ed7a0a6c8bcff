import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';
import { writePdf } from './write-pdf.ts';

const reading = (content: string | Uint8Array, key: string) =>
  readArticle(Buffer.from(content as string), { key });
const article = async (content: string | Uint8Array, key: string) => {
  const found = await reading(content, key);
  if (!('article' in found)) throw new Error(JSON.stringify(found));
  return found.article;
};

const title = 'Envoys open border talks';
const published = '2014-03-04';
const publisher = 'Marlow Dispatch';
const url = 'https://example.org/1';
const first = 'The ministers of Freedonia and Sylvania met on Monday.';
const second = 'They agreed to meet again in April.';
const whole = { title, published, publisher, url, text: `${title}\n\n${first}\n\n${second}` };

describe('JSON', () => {
  it.each([
    ['plain names', { title, published, publisher, url, text: `${first}\n\n${second}` }],
    [
      'paragraphs in a list',
      {
        headline: title,
        date: published,
        source: { name: publisher },
        link: url,
        body: [first, second],
      },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: `${published}T10:00:00Z`,
        publisher: { name: publisher },
        url,
        articleBody: `${first}\n\n${second}`,
      },
    ],
    [
      'markup',
      [{ title, date: published, publisher, url, content: `<p>${first}</p><p>${second}</p>` }],
    ],
    [
      'one level down',
      { data: { title, published, publisher, url, text: `${first}\n\n${second}` } },
    ],
  ])('reads %s', async (_, json) => {
    expect(await article(JSON.stringify(json), 'a.json')).toEqual(whole);
  });

  it('drops an address that no browser may open, and mends half a character', async () => {
    const json = JSON.stringify({ text: `${first} \ud83e`, url: 'javascript:alert(1)' });
    expect(await article(json, 'a.json')).toMatchObject({ url: null, text: `${first} \ufffd` });
  });

  it.each([
    ['a list of several', JSON.stringify([{ text: first }, { text: second }]), 'several-articles'],
    ['what is cut off', '{"text": "The mini', 'broken'],
    ['an object without text', '{"type":"FeatureCollection"}', 'no-text'],
    ['a number', '5', 'no-text'],
  ])('rejects %s', async (_, json, name) => {
    expect(await reading(json, 'a.json')).toMatchObject({ rejection: { name } });
  });
});

describe('XML', () => {
  it('reads NITF, the dateline put before the text as in print', async () => {
    const nitf = `<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>x</title><docdata><date.issue norm="20140304T100000Z"/>
      <doc.copyright holder="${publisher}"/></docdata><pubdata ex-ref="${url}"/></head><body><body.head><hedline><hl1>${title}</hl1></hedline>
      <dateline><location>Ostend</location>, <story.date>March 4</story.date></dateline></body.head><body.content>
      <p>The ministers of <location>Freedonia</location> and <org>Sylvania</org> met on Monday.</p><p>${second}</p></body.content></body></nitf>`;
    expect(await article(nitf, 'a.xml')).toEqual({
      ...whole,
      text: `${title}\n\nOSTEND, March 4 - ${first}\n\n${second}`,
    });
  });

  it('reads NewsML-G2', async () => {
    const item = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta><provider literal="x"><name>${publisher}</name></provider>
      <firstCreated>${published}T10:00:00Z</firstCreated><link href="${url}"/></itemMeta><contentMeta><headline>${title}</headline></contentMeta>
      <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${first}</p><p>${second}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;
    expect(await article(item, 'a.xml')).toEqual(whole);
  });

  it('reads the one item of an RSS feed', async () => {
    const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${publisher}</title><item><title>${title}</title>
      <link>${url}</link><pubDate>Tue, 04 Mar 2014 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>${first}</p><p>${second}</p>]]></content:encoded></item></channel></rss>`;
    expect(await article(feed, 'a.xml')).toEqual(whole);
  });

  it('reads the one entry of an Atom feed', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>${publisher}</title><entry><title>${title}</title><link href="${url}"/>
      <published>${published}T10:00:00Z</published><content type="html">&lt;p&gt;${first}&lt;/p&gt;&lt;p&gt;${second}&lt;/p&gt;</content></entry></feed>`;
    expect(await article(feed, 'a.xml')).toEqual(whole);
  });

  it.each([
    [
      'a feed of many',
      '<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>',
      'several-articles',
    ],
    ['a drawing', '<svg><text>The ministers met.</text></svg>', 'format'],
    ['no XML', 'The ministers met.', 'format'],
    ['deep nesting', '<a>'.repeat(100_000), 'broken'],
  ])('rejects %s', async (_, xml, name) => {
    expect(await reading(xml, 'a.xml')).toMatchObject({ rejection: { name } });
  });

  it('expands no entities of its own', async () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;">]><nitf><body><body.content><p>Met &b;</p></body.content></body></nitf>`;
    expect((await article(bomb, 'a.xml')).text.length).toBeLessThan(100);
  });
});

describe('mail', () => {
  const head = `From: ${publisher} <desk@example.org>\r\nSubject: Fwd: =?UTF-8?Q?Envoys_open_border_talks?=\r\nDate: Tue, 04 Mar 2014 10:00:00 +0000\r\n`;
  it('reads quoted-printable text', async () => {
    const body =
      'The ministers of Freedonia and Sylvania =\r\nmet on Monday.\r\n\r\nThey agreed to meet again in April.\r\n';
    const mail = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`;
    expect(await article(mail, 'a.eml')).toEqual({ ...whole, url: null });
  });

  it('reads HTML where there is no text', async () => {
    const mail = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>${first}</p><p>${second}</p>`;
    expect(await article(mail, 'a.eml')).toEqual({ ...whole, url: null });
  });
});

describe('PDF', () => {
  it('joins lines to paragraphs and words to each other', async () => {
    const pages = [
      [[title], ['March 4, 2014'], ['The ministers of Freedonia and Syl-', 'vania met on Monday.']],
      [['They agreed to meet', 'again in April.']],
    ];
    const text = `${title}\n\nMarch 4, 2014\n\n${first}\n\n${second}`;
    expect(await article(writePdf(pages), 'a.pdf')).toMatchObject({ title, published, text });
  });

  it.each([
    ['a page without text', writePdf([[]]), 'no-text'],
    ['half a file', writePdf([[['The ministers met.']]]).slice(0, 60), 'broken'],
  ])('rejects %s', async (_, bytes, name) => {
    expect(await reading(bytes, 'a.pdf')).toMatchObject({ rejection: { name } });
  });
});
