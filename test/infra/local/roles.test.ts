import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { startLocalStack } from '../../../infra/local/local-stack.ts';
import { synthesize } from '../../../infra/local/synthesize.ts';

const dir = mkdtempSync(join(tmpdir(), 'entente-roles-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The stack as synthesized, but for one action that no role has any more. */
async function assemblyWithout(action: string): Promise<string> {
  const assembly = await synthesize();
  for (const name of readdirSync(assembly).filter((one) => one.startsWith('asset.'))) {
    symlinkSync(join(assembly, name), join(dir, name));
  }
  const template = readFileSync(join(assembly, 'Entente.template.json'), 'utf8');
  expect(template).toContain(`"${action}"`);
  writeFileSync(join(dir, 'Entente.template.json'), template.replaceAll(action, 'no:Action'));
  return dir;
}

test('a function whose role lacks what it does fails here as it would in AWS', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const options = { port: 0, s3Port: 0, dir: join(dir, 'data'), fresh: false, retryPause: 10 };
  const stack = await startLocalStack(await assemblyWithout('dynamodb:PutItem'), options);
  try {
    const body = 'OSLO - The foreign ministers of Norway and Fiji met in Oslo on Monday.';
    await fetch(`${stack.s3Url}/${stack.bucket}/articles/a.txt`, { method: 'PUT', body });
    expect(await stack.settled(30_000)).toBe(true);
    const dead = stack.queues.find(({ arn }) => arn.includes('DeadLetters'))!;
    expect(dead.queue.size).toBe(1);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('an upload failed 5 times'));
    const log = readdirSync(join(dir, 'data/logs')).find((name) => name.includes('Extract'))!;
    expect(readFileSync(join(dir, 'data/logs', log), 'utf8')).toContain(
      'is not authorized to perform: dynamodb:PutItem',
    );
  } finally {
    await stack.close();
  }
}, 180_000);
