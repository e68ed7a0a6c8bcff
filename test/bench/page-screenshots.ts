import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../page/support/browser.ts';
import { inventNews } from '../page/support/invent-news.ts';
import { servePage } from '../page/support/serve-page.ts';
import { toldStories } from '../page/support/told-stories.ts';

const folder = resolve(import.meta.dirname, '../../functions/query/page/screenshots');

/** Pictures of the views for the README, over invented news. */
export async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await servePage([...toldStories(), ...inventNews(600)], { inMemory: true });
  const browser = await openBrowser();
  const { items } = await served.store.listEvents({ q: 'strait' }, { limit: 1 });
  const shots = [
    ['explore', '/', 'light'],
    ['pact', `/?view=event&id=${items[0]!.id}`, 'light'],
    ['timeline', '/?view=timeline', 'dark'],
  ] as const;
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 1280, height: 860 });
  for (const [name, path, colorScheme] of shots) {
    await tab.emulateMedia({ colorScheme });
    await tab.goto(served.address + path, { waitUntil: 'networkidle' });
    await tab.waitForTimeout(500);
    await tab.screenshot({ path: join(folder, `${name}.png`) });
  }
  await browser.close();
  await served.close();
}
