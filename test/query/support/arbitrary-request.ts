import fc from 'fast-check';
import { type ParameterName, parameters } from '../../../functions/query/parameters.ts';
import { routes } from '../../../functions/query/routes/index.ts';

/** Half a character cannot be sent. */
const wellFormed = (text: string) => Buffer.from(text).toString();

const names = Object.keys(parameters) as ParameterName[];
const accepted = [
  'JPN',
  'jpn,kor',
  'USA',
  'NATO',
  'EU,UN',
  'meeting',
  'pact',
  'planned',
  'signed,ratified',
  'talks',
  'trade',
  'military',
  '2011',
  '2011-01',
  '2011-01-10',
  '1990',
  '2030-12-31',
  'seoul',
  'kitazawa',
  'grain',
  'proto',
  '1',
  '2',
  '50',
  '100',
  'date',
  'changed',
  'articles',
  'rejected',
  '0',
  '17',
  'json',
  'ndjson',
  'csv',
  'geojson',
  'ics',
  'atom',
];
const hostile = [
  '',
  ' ',
  '%',
  '%00',
  '%ZZ',
  "'",
  '"',
  '<script>',
  '../../etc/passwd',
  '#{7*7}',
  '{"$gt":""}',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  '0000',
  '9999-99-99',
  '2011-02-30',
  'yesterday',
  '\u202e',
  '\ud800',
  '漢字',
  '💥',
  'a'.repeat(300),
  ',',
  ',,,,',
  '__proto__',
  'constructor',
  'toString',
  '*',
  '#',
  '&',
  '=',
  '\r\nSet-Cookie: a=b',
  '🇯🇵',
  'İ',
  'ﬁ',
  '\u0000',
];
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...accepted) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.base64String({ maxLength: 200 }) },
);
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...names) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'x',
      'Limit',
      '',
      'constructor[prototype]',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
/** Mostly values that suit their names: then most of a request is understood. */
const pair = fc.oneof(
  fc.tuple(name, value),
  fc.constantFrom(...names).map((one) => [one, parameters[one].example] as [string, string]),
);
const query = fc.oneof(
  fc
    .array(pair, { maxLength: 5 })
    .map((pairs) =>
      new URLSearchParams(
        pairs.map(([n, v]): [string, string] => [wellFormed(n), wellFormed(v)]),
      ).toString(),
    ),
  fc.string({ maxLength: 80 }).map((text) => text.replaceAll('#', '')),
);
const segment = fc.oneof(fc.constantFrom('JPN', 'kor', 'nothing'), value);
const path = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom('/', '/docs', '/openapi.json', ...routes.map((route) => route.path)),
        fc.array(segment, { minLength: 2, maxLength: 2 }),
      )
      .map(([template, parts]) => {
        let at = 0;
        return template.replace(/\{\w+\}/g, () => encodeURIComponent(wellFormed(parts[at++]!)));
      }),
  },
  { weight: 1, arbitrary: fc.webPath() },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => `/${text}`) },
);
const header = fc.oneof(
  fc.constantFrom(
    '*/*',
    'text/csv',
    'application/json;q=0',
    'br, gzip',
    'gzip;q=0',
    '*',
    'W/"x"',
    '"',
    ',,,',
    'https://desk.example.org',
    ';;q=x',
  ),
  fc.string({ maxLength: 40 }),
);

export interface WildRequest {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
}

/** Requests as a careless, a curious and a hostile client send them. */
export const wildRequest: fc.Arbitrary<WildRequest> = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constant('GET') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'HEAD',
        'OPTIONS',
        'POST',
        'PUT',
        'DELETE',
        'PATCH',
        'TRACE',
        'connect',
        'get',
      ),
    },
  ),
  path,
  query,
  headers: fc.dictionary(
    fc.constantFrom('accept', 'accept-encoding', 'if-none-match', 'origin', 'x-forwarded-proto'),
    header,
    { maxKeys: 3 },
  ),
});
