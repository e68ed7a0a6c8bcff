import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pipeline } from '../support/pipeline.ts';
import { browserPath, openBrowser, watch } from './support/browser.ts';

const story = `Two ministers in Geneva

GENEVA, March 14, 2025 - The foreign ministers of Egypt and Ethiopia met in Geneva on Friday.
`;

/** The page as it is deployed: out of the query function's own bundle. */
describe.skipIf(!browserPath)('the page on the local stack', () => {
  let pipeline: Pipeline;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    pipeline = await Pipeline.open();
    browser = await openBrowser();
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    faults = await watch(page, pipeline.stack.apiUrl);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await pipeline?.close();
  });

  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });

  test('what is dropped is read, and its words are marked', async () => {
    await page.goto(`${pipeline.stack.apiUrl}/?view=upload`);
    await page.waitForSelector('.drop-zone');
    await page.setInputFiles('#files', [file('river 1.txt', story), file('empty.txt', '')]);
    await page.waitForSelector('.uploads li:has-text("empty.txt") :text("could not be read")');
    await page.click('.uploads a:has-text("found")');
    await page.waitForSelector('mark:has-text("met in Geneva")');
    expect(await page.textContent('.card')).toContain('Egypt and Ethiopia');
    // Between the upload and its reading, the article is not there yet.
    expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
  });

  test('files of the page are kept for ever, the page itself is asked for again', async () => {
    const { apiUrl } = pipeline.stack;
    const start = await fetch(apiUrl);
    expect(start.headers.get('cache-control')).toBe('no-cache');
    const [script] = (await start.text()).match(/\/assets\/main\.[^"]+/) ?? [];
    const asset = await fetch(apiUrl + script, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    for (const path of ['/assets/index.html', '/assets/..%2Findex.js', '/assets/none.js'])
      expect((await fetch(apiUrl + path)).status, path).toBe(404);
  });
});
