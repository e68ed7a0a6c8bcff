import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxBytes } from '../../shared/article/read-article.ts';
import { browserPath, openBrowser, watch } from './support/browser.ts';
import { openFormBucket } from './support/form-bucket.ts';
import { inventNews } from './support/invent-news.ts';
import { servePage } from './support/serve-page.ts';

/** As deployed with `-c uploads=true`: the bytes go from the browser to the bucket, which is another origin. */
describe.skipIf(!browserPath)('the page where the operator allows uploads', () => {
  let served: Awaited<ReturnType<typeof servePage>>;
  let bucket: Awaited<ReturnType<typeof openFormBucket>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const [article] = inventNews(1, 7);
    bucket = await openFormBucket((key, text) =>
      served.tell({ ...article!, key, text }, new Date().toISOString()),
    );
    served = await servePage([], { inMemory: true, uploads: bucket.uploads });
    browser = await openBrowser();
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    faults = await watch(page, served.address);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await bucket?.close();
  });

  test('a dropped file is posted to the bucket and its events appear; one that is too large is refused', async () => {
    const [article] = inventNews(1, 7);
    await page.goto(`${served.address}/?view=upload`);
    await page.waitForSelector('.drop-zone');
    const dropped = await page.evaluateHandle(
      `(() => { const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(article!.text)}], 'talks 1.txt', { type: 'text/plain' }));
        data.items.add(new File(['x'.repeat(${maxBytes + 1})], 'large.txt', { type: 'text/plain' }));
        return data; })()`,
    );
    await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: dropped });
    await page.waitForSelector('.uploads li:has-text("large.txt") :text("was refused")');
    await page.click('.uploads li:has-text("talks 1.txt") a:has-text("1 event found")');
    await page.waitForSelector('mark');
    const elsewhere = faults.filter((fault) => !fault.includes(bucket.uploads.to));
    expect(elsewhere.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([]);
    expect(faults.join()).not.toMatch(/policy|executed/);
  });
});
