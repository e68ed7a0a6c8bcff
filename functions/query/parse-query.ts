import { type Asked, type Parameter, type ParameterName, parameters } from './parameters.ts';
import { badRequest, type Mistake } from './problem.ts';

/** The parameters of one request, or a problem that tells every mistake at once. */
export function parseQuery<Name extends ParameterName>(
  search: URLSearchParams,
  names: readonly Name[],
): Asked<Name> {
  const mistakes: Mistake[] = [];
  const asked: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    if (!isOneOf(names, name)) {
      mistakes.push(unknownParameter(name, names));
      continue;
    }
    const parameter: Parameter = parameters[name];
    const read = readValues(name, search.getAll(name), parameter, mistakes);
    asked[name] = parameter.most === undefined ? read[0] : read;
  }
  mistakes.push(...contradictions(asked));
  if (mistakes.length > 0) throw badRequest(mistakes);
  return asked as Asked<Name>;
}

function readValues(name: string, given: string[], parameter: Parameter, mistakes: Mistake[]) {
  const { most, read, value, remedy } = parameter;
  const letters = most === undefined ? given : given.flatMap((values) => values.split(','));
  if (letters.length > (most ?? 1)) {
    const problem = most === undefined ? 'is given more than once' : `has more than ${most} values`;
    mistakes.push({ parameter: name, problem, remedy });
    return [];
  }
  return [...new Set(letters)].map((one) => {
    const result = value.safeParse(read ? read(one) : one);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const allowed = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const problem = one === '' ? 'is empty' : `cannot be "${shown(one)}"`;
    mistakes.push({ parameter: name, problem, remedy, ...(allowed && { allowed }) });
    return undefined;
  });
}

/** What each parameter alone cannot see. */
function* contradictions({ between, from, to }: Asked): Iterable<Mistake> {
  if (between?.length && !between.includes(undefined as never) && new Set(between).size !== 2) {
    const problem = 'does not name two different actors';
    yield { parameter: 'between', problem, remedy: parameters.between.remedy };
  }
  if (from && to && firstDay(from) > lastDay(to)) {
    const problem = `is after "to" (${to})`;
    yield { parameter: 'from', problem, remedy: 'put the earlier day in from, the later in to.' };
  }
}

function unknownParameter(name: string, names: readonly string[]): Mistake {
  const near = names.find((known) => isNear(name, known));
  const remedy = near
    ? `did you mean "${near}"?`
    : 'leave it out, or use one of the allowed names.';
  return {
    parameter: shown(name),
    problem: 'is not a parameter here',
    remedy,
    allowed: [...names],
  };
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** [contry → country] [Limit → limit] [countries → country] [toipc → topic] */
function isNear(given: string, known: string): boolean {
  const name = given.toLowerCase();
  const wanted = known.toLowerCase();
  if (Math.min(name.length, wanted.length) < 4) return name === wanted;
  return name.startsWith(wanted.slice(0, 5)) || differences(name, wanted) <= 2;
}

/** Letters that differ once a common beginning and end are taken away. */
function differences(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

/** What a client sent, fit to be sent back: short, on one line. */
export function shown(given: string): string {
  const plain = given.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** [2011] → 2011-01-01 */
export function firstDay(given: string): string {
  return `${given}${'-01-01'.slice(0, 10 - given.length)}`.slice(0, 10);
}

/** [2011] → 2011-12-31; [2012-02] → 2012-02-29 */
export function lastDay(given: string): string {
  const [year, month = '12', day] = given.split('-');
  if (day) return given;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
