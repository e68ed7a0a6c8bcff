import type { Draft } from './draft.ts';

/** A meeting needs two parties or a body that convenes; a pact needs two parties, or a name everybody knows and one. */
export function dropUnreal(drafts: Draft[], organisations: ReadonlySet<string>): Draft[] {
  for (const draft of drafts) takeFallback(draft);
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

function takeFallback(draft: Draft): void {
  if (new Set(draft.parties.map((p) => p.code)).size >= 2 || draft.fallback.length === 0) return;
  for (const party of draft.fallback)
    if (!draft.parties.some((p) => p.code === party.code)) draft.parties.push(party);
  draft.implicit = true;
}
