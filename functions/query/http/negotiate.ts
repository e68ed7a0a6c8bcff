import { Problem } from '../problem.ts';

/** The formats that list routes speak; the first media type is the one they answer with. */
export const mediaTypes = {
  json: ['application/json'],
  ndjson: ['application/x-ndjson', 'application/ndjson', 'application/jsonl'],
  csv: ['text/csv'],
  geojson: ['application/geo+json'],
  ics: ['text/calendar'],
  atom: ['application/atom+xml'],
} as const;
export type Format = keyof typeof mediaTypes;

/** The format of the answer: what `?format=` says, else the best of the Accept header that the route offers. */
export function chooseFormat(
  accept: string | null,
  asked: Format | undefined,
  offered: readonly Format[],
): Format {
  if (asked) {
    if (offered.includes(asked)) return asked;
    throw notOffered(`format "${asked}"`, offered);
  }
  const ranges = readAccept(accept ?? '*/*');
  let best: { format: Format; quality: number } | undefined;
  for (const format of offered) {
    const quality = Math.max(...mediaTypes[format].map((type) => qualityOf(type, ranges)));
    if (quality > (best?.quality ?? 0)) best = { format, quality };
  }
  if (!best) throw notOffered('what the Accept header names', offered);
  return best.format;
}

function notOffered(what: string, offered: readonly Format[]): Problem {
  const allowed = offered.map((format) => `${format} (${mediaTypes[format][0]})`);
  const remedy = 'ask for one of the allowed formats by Accept or ?format=.';
  return new Problem(406, `This route does not answer in ${what}: ${remedy}`, [
    { parameter: 'format', problem: 'is not offered here', remedy, allowed },
  ]);
}

type Range = { type: string; quality: number };

/** [text/csv;q=0.5, *​/*;q=0.1] */
function readAccept(accept: string): Range[] {
  return accept
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [type = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const q = rest.find((piece) => piece.startsWith('q='));
      const quality = q === undefined ? 1 : Number(q.slice(2));
      return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
    });
}

/** The most exact range decides, as RFC 9110 12.5.1 has it. */
function qualityOf(mediaType: string, ranges: Range[]): number {
  const [family] = mediaType.split('/');
  for (const wanted of [mediaType, `${family}/*`, '*/*']) {
    const range = ranges.find(({ type }) => type === wanted);
    if (range) return range.quality;
  }
  return 0;
}
