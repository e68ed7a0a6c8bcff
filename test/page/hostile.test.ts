import type { Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventSummary, Page, Position } from '../../shared/tracked-event.ts';
import { browserPath, openBrowser, watch } from './support/browser.ts';
import { hostileArticles, payloads } from './support/hostile-corpus.ts';
import { servePage } from './support/serve-page.ts';

test('the corpus has more than a thousand different payloads', () => {
  expect(new Set(payloads).size).toBeGreaterThan(1000);
});

describe.skipIf(!browserPath)('hostile articles', () => {
  let served: Awaited<ReturnType<typeof servePage>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: BrowserPage;
  let faults: string[];

  beforeAll(async () => {
    served = await servePage(hostileArticles(), { inMemory: true });
    await served.reject('articles/x.txt', payloads[0]!);
    browser = await openBrowser();
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    faults = await watch(page, served.address);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Shows another view without loading the page again, as a link does. */
  const visit = async (path: string, shown: string) => {
    await page.evaluate(
      `(() => { const a = document.createElement('a'); a.href = ${JSON.stringify(path)};
        document.querySelector('.stage').classList.add('former');
        document.querySelector('main').append(a); a.click(); })()`,
    );
    await page.waitForSelector(`.stage:not(.former) ${shown}`);
    await expectHarmless();
  };
  const eventIds = async () => {
    const ids: string[] = [];
    let position: Position | null = null;
    do {
      const page: Page<EventSummary> = await served.store.listEvents({}, { limit: 100, position });
      ids.push(...page.items.map(({ id }) => id));
      position = page.next;
    } while (position);
    return ids;
  };
  /** Nothing on the page but what the page itself makes. */
  const expectHarmless = async () => {
    const found = await page.evaluate(`[...document.querySelectorAll('*')].flatMap((element) => [
      ...(/^(iframe|object|embed|base|template|animate|form|style|video|math)$/i.test(element.tagName) && !element.matches('form.span') ? [element.tagName] : []),
      ...(element.matches('main img, main script, main link, main meta') ? [element.tagName] : []),
      ...[...element.attributes].filter(({ name }) => /^on|^srcdoc$/i.test(name)).map(({ name }) => name),
      ...(element.matches('a[href]') && !/^https?:$/.test(element.protocol) ? [element.href] : []),
    ])`);
    expect(found).toEqual([]);
  };

  test('every record, article and drawing shows them as text: nothing runs, the policy has nothing to report', async () => {
    await page.goto(served.address);
    await page.waitForSelector('.row');
    const ids = await eventIds();
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) await visit(`/?view=event&id=${id}`, '.record');
    const { items: articles } = await served.store.listArticles({ limit: 100 });
    for (const { id, state } of articles)
      await visit(`/?view=article&id=${id}`, state === 'read' ? 'mark' : '.nothing');
    for (const view of ['articles', 'changes']) await visit(`/?view=${view}`, '.row');
    await visit('/?view=articles&state=rejected', '.reason');
    for (const view of ['network', 'map']) await visit(`/?view=${view}`, '.ranking td');
    await visit('/?view=timeline', '.drawing');
    await page.focus('.drawing');
    for (let n = 0; n < 5; n++) await page.keyboard.press('n');
    await expectHarmless();
    expect(faults).toEqual([]);
  }, 120_000);

  test('nothing in the address runs either', async () => {
    for (const payload of payloads.filter((_, index) => index % 90 === 0)) {
      const q = encodeURIComponent(payload.slice(0, 100));
      await page.goto(`${served.address}/?q=${q}&person=${q}&country=${q}&sort=${q}`);
      await page.waitForSelector('.chip');
      await expectHarmless();
    }
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
  });

  test('the watch sees what it is to see', async () => {
    faults.length = 0;
    await page.goto(served.address);
    await page.evaluate(`document.body.innerHTML = '<img src=x onerror="executed(1)">'`);
    await expect.poll(() => faults.join()).toContain('policy: script-src');
  });
});
