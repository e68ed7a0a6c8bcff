import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { isSeatOf } from '../places/seats.ts';

/**
 * [goes *to Brussels*, where *NATO* …]: to the body that has its seat there, not to the state around it. Where the sentence names none, one
 * goes to Brussels for those of which the article speaks.
 */
export function hostBySeat(
  draft: Draft,
  { scene: { mentions, agents } }: Frame,
  organisations: ReadonlySet<string>,
): void {
  for (const host of draft.parties.filter((p) => p.role === 'host')) {
    const town = mentions.find((m) => m.kind === 'place' && m.start === host.span.start);
    if (town?.kind !== 'place' || town.country !== host.code || !resorts.test(town.name)) continue;
    const here = (code: string): boolean => isSeatOf(town.name, code);
    const beside: DraftParty[] = agents.flatMap(({ codes, mention: { start, end } }) =>
      codes.filter(here).map((code) => ({ code, role: 'host', span: { start, end } })),
    );
    const bodies =
      beside.length > 0 || town.name !== 'Brussels'
        ? beside
        : [...organisations].filter(here).map((code) => ({ ...host, code }));
    if (bodies.length > 0) draft.parties = draft.parties.flatMap((p) => (p === host ? bodies : p));
  }
  draft.parties = draft.parties.filter(
    (p, i, all) => all.findIndex((q) => q.code === p.code) === i,
  );
}

/** Towns where one goes to bodies rather than to a government. */
const resorts =
  /^(Brussels|Strasbourg|Geneva|New York|Vienna|NATO headquarters|U\.N\. headquarters)$/;
