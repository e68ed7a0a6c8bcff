import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../shared/event-store/ledger.ts';
import { browserPath, openBrowser, watch } from './support/browser.ts';
import { inventNews } from './support/invent-news.ts';
import { servePage } from './support/serve-page.ts';
import { toldStories } from './support/told-stories.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const corridor = articleIdOf('articles/2025/corridor.txt');
const widths = [320, 768, 1440, 2560];

describe.skipIf(!browserPath)('every view', () => {
  let served: Awaited<ReturnType<typeof servePage>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let pact: string;

  beforeAll(async () => {
    served = await servePage([...toldStories(), ...inventNews(25)]);
    await served.reject('articles/scan.pdf', 'The PDF has no text layer: upload its text.');
    const { items } = await served.store.listEvents({ q: 'strait' }, { limit: 1 });
    pact = items[0]!.id;
    browser = await openBrowser();
    context = browser.context;
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    faults = await watch(page, served.address);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** What each view shows when it is there. */
  const views: [name: string, path: () => string, shown: string][] = [
    ['explore', () => '/', '.row'],
    ['explore, nothing found', () => '/?q=zzzz', '.nothing'],
    ['explore, a bad filter', () => '/?from=never', '.failure'],
    ['a pact', () => `/?view=event&id=${pact}`, '.life'],
    ['an article', () => `/?view=article&id=${corridor}&event=`, 'mark'],
    ['articles', () => '/?view=articles', '.row'],
    ['rejected articles', () => '/?view=articles&state=rejected', '.reason'],
    ['changes', () => '/?view=changes', '.row'],
    ['timeline', () => '/?view=timeline', 'canvas'],
    ['network', () => '/?view=network', '.ranking td'],
    ['map', () => '/?view=map', '.ranking td'],
    ['upload', () => '/?view=upload', '.nothing'],
  ];

  test.each(views)('%s: fits every width, and axe finds nothing', async (name, path, shown) => {
    faults.length = 0;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(served.address + path());
    await page.waitForSelector(shown);
    expect(await breaches(page, every), `${name}, phone`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaches(page, ['color-contrast']), `${name}, dark`).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over, `${name} at ${width} px is too wide by`).toBeLessThanOrEqual(0);
    }
    const expected = ['explore, a bad filter', 'upload'].includes(name);
    expect(faults.filter((fault) => !(expected && fault.includes('status of 40')))).toEqual([]);
  });

  test('search by keyboard alone: a suggestion, the record as of a day, back to the list', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(served.address);
    await page.waitForSelector('.row');
    await page.keyboard.press('/');
    await page.keyboard.type('strait mon');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.life');
    expect(await page.textContent('h1')).toBe('Strait Monitoring and Data Agreement (SMDA)');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await tabTo(page, '#as-of');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.standing .status:text-is("suspended")');
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2012-06-30');
    expect(await page.evaluate('document.activeElement.id')).toBe('as-of');
    await page.goBack();
    await page.waitForSelector('.row');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record');
  });

  const focused = () =>
    page.evaluate(
      '(document.activeElement.closest("label") ?? document.activeElement).textContent',
    );

  test('whoever changes something by keyboard stays where they were', async () => {
    await page.goto(served.address);
    await page.waitForSelector('.row');
    await tabTo(page, '.types .pact');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pacts');
    await tabTo(page, '.menu summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.menu [type=checkbox]');
    await page.keyboard.press('Space');
    expect(await focused()).toContain('Proposed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await focused()).toContain('Under discussion');
    expect(new URL(page.url()).search).toBe('?type=pact&status=proposed,under-discussion');
    await tabTo(page, '.chip');
    for (const rest of ['Status: under discussion ×', 'Kind']) {
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(rest);
    }
    await tabTo(page, '.tools select');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/sort=changed/);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  });

  test('a late answer neither moves the slider nor is shown', async () => {
    await page.goto(`${served.address}/?view=event&id=${pact}`);
    await page.waitForSelector('.life');
    const held: (() => void)[] = [];
    await page.route(/asOf=/, async (route) => {
      if (held.length === 0) await new Promise<void>((go) => held.push(go));
      await route.continue().catch(() => {});
    });
    await page.focus('#as-of');
    const now = Number(await page.inputValue('#as-of'));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => held.length).toBe(1);
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.standing .status:text-is("suspended")');
    held[0]!();
    await page.unroute(/asOf=/);
    await page.waitForTimeout(200);
    expect(await page.textContent('.standing .status')).toBe('suspended');
    expect(await page.inputValue('#as-of')).toBe(String(now - 4));
    expect(await page.textContent('.as-of output')).toBe('30 Jun 2012');
    expect(await page.evaluate('document.activeElement.id')).toBe('as-of');
  });

  test('filters are the address, and the address is the filters', async () => {
    await page.goto(served.address);
    await page.waitForSelector('.row');
    await page.click('.types .pact');
    await page.waitForSelector('.row.meeting', { state: 'detached' });
    await page.waitForSelector('.row.pact');
    await page.click('.menu summary:has-text("Status")');
    await page.click('.menu label:has-text("In force")');
    await page.waitForSelector('.chip:has-text("Status: in force")');
    const address = page.url();
    expect(new URL(address).search).toBe('?type=pact&status=in-force');
    await page.click('.exports summary');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.exports a:has-text("CSV")'),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    const lines = csv.trim().split('\r\n').length - 1;
    const found = await rowsAt(page, address);
    expect(lines).toBe(found);
    await page.click('.chip');
    expect(new URL(page.url()).search).toBe('?type=pact');
  });

  test('dates by drawing on the histogram and by writing them', async () => {
    await page.goto(served.address);
    await page.waitForSelector('.histogram path');
    await page.waitForSelector('.histogram .overlay');
    const box = (await (await page.$('.histogram'))!.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    await page.fill('input[name=from]', '2025');
    await page.fill('input[name=to]', '2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?from=2025&to=2025$/);
    await page.waitForSelector('.end');
    const days = await page.locator('.row .when').allTextContents();
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !day.includes('2025'))).toEqual([]);
  });

  test('a mark in an article leads to its event and back', async () => {
    await page.goto(`${served.address}/?view=article&id=${corridor}`);
    await page.waitForSelector('mark');
    const quotes = await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent));
    expect(quotes).toContain(
      'The two are to meet again in Baku on April 20, with the European Union as a guest.',
    );
    await page.focus('mark:has-text("Baku")');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.card.chosen')).toContain('Baku');
    await page.click('.card.chosen a');
    await page.waitForSelector('.record');
    await page.click('.reports a');
    await page.waitForSelector('mark.chosen');
  });

  test('a drawing goes by keys: zoom, from event to event, open', async () => {
    await page.goto(`${served.address}/?view=timeline&between=JPN,KOR`);
    await page.focus('.drawing:visible');
    await page.keyboard.press('+');
    await page.keyboard.press('-');
    await page.keyboard.press('n');
    await page.waitForSelector('.tip:not([hidden])');
    expect(await page.textContent('.tip')).toContain('Japan and South Korea');
    // All of it, with the sentence that proves it, in front of what is below a low drawing.
    const isSeen = `(() => { const box = document.querySelector('.tip q').getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.bottom - 3];
      document.querySelector('.tip').style.pointerEvents = 'auto';
      return document.elementFromPoint(x, y)?.closest('.tip') !== null; })()`;
    expect(await page.evaluate(isSeen)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record');
  });

  test('something new is announced and waits to be shown', async () => {
    // What is new is new after this answer.
    const begun = page.waitForResponse('**/stats');
    await page.goto(served.address);
    await (await begun).finished();
    const [fresh] = inventNews(1, 99);
    await served.tell({ ...fresh!, key: 'articles/fresh.txt' });
    const look = "document.dispatchEvent(new Event('visibilitychange'))";
    await expect.poll(() => page.evaluate(look).then(() => page.isVisible('#notice'))).toBe(true);
    expect(await page.textContent('#notice')).toContain('1 event new or changed');
    await page.click('#notice .strong');
    await page.waitForSelector('.row');
    expect(await page.isHidden('#notice')).toBe(true);
    expect(await focused()).toBe('Meetings and pacts');
  });
});

type Breach = { id: string; nodes: { html: string; failureSummary: string }[] };
const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of WCAG 2.2 A and AA and of good practice, in words. */
async function breaches(page: Page, runOnly: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const how = JSON.stringify({ runOnly });
  const found = await page.evaluate(`axe.run(document, ${how}).then((run) => run.violations)`);
  return (found as Breach[]).map(
    ({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`,
  );
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

async function rowsAt(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('.end');
  return page.locator('.row').count();
}
