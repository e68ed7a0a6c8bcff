import { existsSync, readFileSync } from 'node:fs';
import { hashText } from '../hash.ts';

/** Word classes by hash of form, from lines [number, tab, words]; empty when there is no such file. */
export function readWordClasses(path: URL): Map<number, number> {
  const classes = new Map<number, number>();
  if (!existsSync(path)) return classes;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [number, words] = line.split('\t');
    for (const word of words?.split(' ') ?? []) classes.set(hashText(word), Number(number));
  }
  return classes;
}
