import type { DraftParty } from '../draft.ts';

type Group = readonly DraftParty[];

/** Of which pact with a name those told together are the parties: [NAFTA … *the Lima Treaty*] is not of the same three. */
export class PactsOfGroups {
  private readonly names = new Map<Group, string>();

  note(group: Group, pact: string | null): void {
    if (pact !== null) this.names.set(group, pact);
  }

  /** [*Peru and Chile* signed the Lima Treaty. Both …]: the same two once more. */
  follow(group: Group, before: Group): void {
    if (group.every((p) => before.some((q) => q.code === p.code)))
      this.note(group, this.names.get(before) ?? null);
  }

  areOfAnother(group: Group, pact: string | null): boolean {
    return pact !== null && (this.names.get(group) ?? pact) !== pact;
  }
}
