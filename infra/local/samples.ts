import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalStack } from './local-stack.ts';

const folder = join(import.meta.dirname, 'samples');

/** Uploads the sample articles as a user would. */
export async function uploadSamples({ bucket, s3Url }: LocalStack): Promise<void> {
  for (const name of readdirSync(folder).sort()) {
    const response = await fetch(`${s3Url}/${bucket}/articles/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: readFileSync(join(folder, name)),
    });
    if (!response.ok) throw new Error(`${name} could not be uploaded: ${await response.text()}`);
  }
}
