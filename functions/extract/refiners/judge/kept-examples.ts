import type { Example } from './examples.ts';

/**
 * Drafts of articles whose text may not stand here, as the judge saw them. The first line names the features, one in each column; each
 * line after it is a draft: its article, what the annotator said, and the numbers of its features.
 */
export function writeExamples(examples: readonly Example[]): string {
  const names = [...new Set(examples.flatMap((e) => e.features))].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ article, label, features }) =>
    [article, label, features.map((f) => numbers.get(f)!).join(' ')].join('\t'),
  );
  return `${[names.join('\t'), ...rows].join('\n')}\n`;
}

export function readExamples(text: string): Example[] {
  const [head, ...rows] = text.trimEnd().split('\n');
  const names = head!.split('\t');
  return rows.map((row) => {
    const [article, label, numbers] = row.split('\t') as [string, string, string];
    const features = numbers.split(' ').map((n) => names[Number(n)]!);
    return { features, label: Number(label), article, weight: 1 };
  });
}
