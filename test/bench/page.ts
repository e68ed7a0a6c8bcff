import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { browserPath, openBrowser } from '../page/support/browser.ts';
import { inventNews } from '../page/support/invent-news.ts';
import { servePage } from '../page/support/serve-page.ts';
import { takeScreenshots } from './page-screenshots.ts';

const goals = { kilobytes: 250, interactive: 1000, frames: 50 };

/**
 * `npm run bench -- page [--events N] [--screenshots]`: what the first view transfers, when it can be used, and how smoothly lists and drawings move, in
 * Chromium without a graphics card. Each figure stands beside its goal, and beside an empty page's in the same browser and run. With
 * `--screenshots` it retakes those of the README instead.
 */
export async function page(flags: readonly string[]): Promise<void> {
  if (!browserPath) return;
  if (flags.includes('--screenshots')) return takeScreenshots();
  const at = flags.indexOf('--events');
  const count = at < 0 ? 10_000 : Number(flags[at + 1]);
  const served = await servePage(inventNews(count), { inMemory: true });
  const browser = await openBrowser();
  try {
    const tab = await browser.context.newPage();
    tab.setDefaultTimeout(120_000);
    const empty = await framesWhile(tab, 'about:blank', 'html', async () => {
      await new Promise((done) => setTimeout(done, 2000));
    });
    console.log(`${count} events; an empty page draws ${empty.toFixed(0)} frames/s here`);
    await firstView(tab, served.address);
    for (const [name, path, shown, act] of moves) {
      const frames = await framesWhile(tab, served.address + path, shown, act);
      const share = ((100 * frames) / empty).toFixed(0);
      console.log(
        `${name}: ${frames.toFixed(0)} frames/s, ${share} % of an empty page (goal ${goals.frames})`,
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function firstView(tab: Page, address: string): Promise<void> {
  let bytes = 0;
  let counting = true;
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (counting) bytes += encodedDataLength;
  });
  // A stack that runs has answered before; the table in memory sorts itself at the first question.
  for (const path of ['/events?limit=50', '/days', '/stats']) await fetch(address + path);
  const docs = await timeOf(async () => {
    await tab.goto(`${address}/docs`);
    await tab.click('nav a');
  });
  bytes = 0;
  const start = performance.now();
  await tab.goto(address);
  await tab.waitForSelector('.row');
  await tab.click('.menus summary');
  await tab.waitForSelector('.menus fieldset');
  const usable = performance.now() - start;
  counting = false;
  console.log(
    `first view: ${(bytes / 1000).toFixed(0)} kB over the wire (goal ${goals.kilobytes})`,
  );
  console.log(
    `first view: rows there and a menu opened after ${usable.toFixed(0)} ms (goal ${goals.interactive}), ${(usable / docs).toFixed(1)} × the documentation, which has no script`,
  );
  await session.detach();
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

type Move = [name: string, path: string, shown: string, act: (tab: Page) => Promise<void>];

const moves: Move[] = [
  ['list, scrolling', '/', '.row', (tab) => wheel(tab, 600)],
  ['timeline, moving and zooming', '/?view=timeline', '.drawing', zoomAndMove],
  ['network, moving and zooming', '/?view=network', '.ranking td', zoomAndMove],
  ['map, moving and zooming', '/?view=map', '.ranking td', zoomAndMove],
];

async function wheel(tab: Page, step: number): Promise<void> {
  await tab.mouse.move(640, 500);
  for (let turn = 0; turn < 60; turn++) {
    await tab.mouse.wheel(0, step);
    await tab.waitForTimeout(16);
  }
}

async function zoomAndMove(tab: Page): Promise<void> {
  const frame = tab.locator('.drawing');
  await frame.focus();
  for (let turn = 0; turn < 4; turn++) {
    for (const key of ['+', '+', '+', '-', '-']) await tab.keyboard.press(key);
    const box = (await frame.boundingBox())!;
    const [x, y] = [box.x + box.width * 0.6, Math.min(700, box.y + 200)];
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x - 250, y, { steps: 40 });
    await tab.mouse.up();
  }
}

/** Frames drawn a second while something moves, once everything is loaded. */
async function framesWhile(
  tab: Page,
  address: string,
  shown: string,
  act: (tab: Page) => Promise<void>,
): Promise<number> {
  await tab.goto(address);
  await tab.waitForSelector(shown, { state: 'attached' });
  if (address.startsWith('http'))
    await tab.waitForSelector('.count:text-matches("^[0-9,]+ event")');
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(`(() => {
    globalThis.frames_ = 0;
    const count = () => { globalThis.frames_++; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  })()`);
  const start = performance.now();
  await act(tab);
  const seconds = (performance.now() - start) / 1000;
  return ((await tab.evaluate('globalThis.frames_')) as number) / seconds;
}
