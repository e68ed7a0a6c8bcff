import type { Draft } from '../draft.ts';

/** [will fly to *Riga*. In Riga, she will meet the Chadian premier]: a town where one sees others, and nobody at home. */
export const withoutStopsForOthers = (drafts: Draft[]): Draft[] =>
  drafts.filter((draft) => !isStopForOthers(draft, drafts));

function isStopForOthers(visit: Draft, drafts: readonly Draft[]): boolean {
  const host = visit.parties.find((p) => p.role === 'host')?.code;
  const guests = visit.parties.filter((p) => p.role !== 'host').map((p) => p.code);
  const town = visit.place?.value;
  if (visit.kind !== 'visit' || !host || guests.length !== 1 || town?.lat === undefined)
    return false;
  if (!visit.frames.every((f) => f.kind === 'visit')) return false;
  const own = drafts.filter(
    (d) => d !== visit && d.type === 'meeting' && d.parties.some((p) => p.code === guests[0]),
  );
  const isWithHost = ({ parties }: Draft): boolean => parties.some((p) => p.code === host);
  return (
    own.some(
      (d) =>
        !isWithHost(d) &&
        d.kind !== 'visit' &&
        d.place?.value.name === town.name &&
        d.parties.length >= 2 &&
        !d.parties.some((p) => p.implied),
    ) && !own.some(isWithHost)
  );
}
