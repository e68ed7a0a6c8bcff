import { existsSync, readFileSync } from 'node:fs';

/** The class of each word in lower case, from lines [number, tab, words]; empty when there is no such file. */
export function readWordClasses(path: URL): Map<string, number> {
  const classes = new Map<string, number>();
  if (!existsSync(path)) return classes;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [number, words] = line.split('\t');
    for (const word of words?.split(' ') ?? []) classes.set(word, Number(number));
  }
  return classes;
}
