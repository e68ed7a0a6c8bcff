import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file and all it imports without waiting to be asked. */
export function startBytes(folder: string): number {
  const seen = new Set<string>();
  const open = ['index.js'];
  for (let name = open.pop(); name; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, chunk] of text.matchAll(/\bfrom\s*"\.\/([\w.-]+)"/g)) open.push(chunk!);
    for (const [, chunk] of text.matchAll(/\bimport\s*"\.\/([\w.-]+)"/g)) open.push(chunk!);
  }
  return [...seen].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
