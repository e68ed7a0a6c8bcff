/** Relations that a move decides between; which relation of the group it is, is decided when the arc is made. */
const GROUPS: readonly (readonly string[])[] = [
  ['root'],
  ['nsubj', 'csubj', 'expl', 'dislocated'],
  ['obj', 'iobj', 'ccomp', 'xcomp', 'compound:prt'],
  ['obl', 'advmod', 'advcl', 'discourse', 'vocative'],
  ['nmod', 'acl', 'appos'],
  ['amod', 'compound', 'flat', 'nummod', 'det', 'nmod:poss', 'nmod:desc', 'fixed', 'goeswith'],
  ['case', 'mark', 'aux', 'cop', 'cc'],
  ['conj', 'parataxis', 'list', 'orphan', 'reparandum', 'dep'],
  ['punct'],
];

/** Number of a relation's group: by its full name, else without its subtype; 0 is the root's. */
export function groupOf(relation: string): number {
  const whole = GROUPS.findIndex((group) => group.includes(relation));
  if (whole >= 0) return whole;
  const universal = relation.split(':')[0]!;
  const group = GROUPS.findIndex((names) => names.includes(universal));
  return group >= 0 ? group : GROUPS.length - 2;
}
