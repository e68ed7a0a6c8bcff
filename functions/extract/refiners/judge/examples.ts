import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '#shared/article/read-article.ts';
import type { Article } from '#shared/article.ts';
import { readDocument } from '../../document/read-document.ts';
import { nameOf } from '../../mentions/actors.ts';
import { findFrames } from '../../patterns/find-frames.ts';
import { spelledAcronyms } from '../../patterns/instruments/acronyms.ts';
import { readScenes } from '../../patterns/read-scenes.ts';
import type { Draft } from '../draft.ts';
import { draftsOf } from '../refine.ts';
import { writeReport } from '../write-report.ts';
import { featuresOf } from './features.ts';
import { lookAround } from './surroundings.ts';

/** A draft as the judge sees it, and what an annotator says of it: 1 is an event, 0 is none, 0.5 may be either. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  /** Examples of one article are learned from, or held out, together. */
  readonly article: string;
  /** How much it counts. */
  readonly weight: number;
}

function draftsIn(article: Article) {
  const document = readDocument(article);
  const acronyms = spelledAcronyms(document);
  const scenes = readScenes(document, acronyms);
  const frames = findFrames(scenes, acronyms);
  const drafts = draftsOf(frames, scenes, document);
  const around = lookAround(document);
  return { document, drafts, see: (draft: Draft) => featuresOf(draft, around) };
}

interface Gold {
  readonly events: readonly { readonly optional?: boolean }[];
}
type Align = (
  gold: readonly unknown[],
  events: readonly unknown[],
) => [Map<number, number>, Set<number>];

/** The drafts of the wholly annotated articles of a folder whose number has that parity. */
export async function fromGold(
  folder: string,
  align: Align,
  parity: 0 | 1 | null,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.gold.json'))) {
    const number = /\d+/.exec(file)?.[0];
    if (number === undefined || (parity !== null && Number(number) % 2 !== parity)) continue;
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold;
    const key = file.replace('.gold.json', '.txt');
    const bytes = readFileSync(`${folder}/${key}`);
    const reading = await readArticle(bytes, { key, contentType: null, metadata: {} });
    if (!('article' in reading)) continue;
    const { document, drafts, see } = draftsIn(reading.article);
    const [matched] = align(
      gold.events,
      drafts.map((d) => writeReport(d, document, nameOf)),
    );
    const labels = new Map([...matched].map(([g, p]) => [p, gold.events[g]!.optional ? 0.5 : 1]));
    drafts.forEach((draft, i) => {
      examples.push({ features: see(draft), label: labels.get(i) ?? 0, article: key, weight: 1 });
    });
  }
  return examples;
}

const marks: Readonly<Record<string, number>> = { y: 1, n: 0, o: 0.5 };

/**
 * Single drafts out of open articles that somebody judged: `annotated.tsv` names the article, the type, where the cue stands, and the parties.
 * What the rules no longer find, or find with other parties, is passed over; an event stays one while it keeps two of its parties.
 */
export function fromAnnotated(rows: string, articles: ReadonlyMap<string, Article>): Example[] {
  const told = new Map<string, string[][]>();
  for (const row of rows.trim().split('\n').slice(1)) {
    const [id, ...rest] = row.split('\t') as [string, ...string[]];
    told.set(id, [...(told.get(id) ?? []), rest]);
  }
  return [...told].flatMap(([id, judged]) => {
    const article = articles.get(id);
    if (!article) return [];
    const { drafts, see } = draftsIn(article);
    return judged.flatMap(([type, cue, parties, mark]) => {
      const draft = drafts.find(
        (d) =>
          d.type === type &&
          (partiesOf(d) === parties || (mark === 'y' && isMostly(d, parties!.split(',')))) &&
          d.frames.some((f) => f.scene.tree.words[f.cue]!.start === Number(cue)),
      );
      return draft
        ? [{ features: see(draft), label: marks[mark!]!, article: id, weight: weightOf(id) }]
        : [];
    });
  });
}

/** They were judged because the rules were in doubt of them; and papers of one government are two in three of them. */
const weightOf = (id: string): number => (/^(whitehouse|obama)/.test(id) ? 0.05 : 0.15);

const isMostly = ({ parties }: Draft, judged: readonly string[]): boolean =>
  new Set(parties.map((p) => p.code).filter((code) => judged.includes(code))).size >= 2;

const partiesOf = ({ parties }: Draft): string =>
  [...new Set(parties.map((p) => p.code))].sort().join(',');
