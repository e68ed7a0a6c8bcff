import type { Draft } from './draft.ts';

/** A meeting needs two parties or a body that convenes; a pact needs two parties, or a name everybody knows and one. */
export function dropUnreal(drafts: Draft[], organisations: ReadonlySet<string>): Draft[] {
  return drafts.filter((draft) => {
    const codes = new Set(draft.parties.map((p) => p.code));
    if (draft.type === 'meeting') {
      return (
        codes.size >= 2 ||
        (codes.size === 1 &&
          [...codes].every((c) => organisations.has(c)) &&
          draft.kind !== 'visit' &&
          draft.kind !== 'call')
      );
    }
    return draft.status !== null && (codes.size >= 2 || (codes.size === 1 && draft.proper));
  });
}
