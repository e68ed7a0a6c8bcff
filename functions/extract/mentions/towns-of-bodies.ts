/** [Geneva], [Camp David]: where many bodies and conferences are; who goes there does not go to the state. */
export const isTownOfBodies = (name: string): boolean =>
  /^(Geneva|Vienna|Brussels|New York|The Hague|Strasbourg|Luxembourg|Lausanne|Davos|Camp David|.*headquarters)$/i.test(
    name,
  );

/** [*NATO* headquarters]: whom one sees there, not the state in which it stands. */
export const bodyAtHeadquarters = (name: string): string | null =>
  / headquarters$/i.test(name) ? (bodies[name.split(' ')[0]!.toUpperCase()] ?? null) : null;

const bodies: Readonly<Record<string, string>> = {
  NATO: 'NATO',
  'U.N.': 'UN',
  WTO: 'WTO',
  OPEC: 'OPEC',
  IAEA: 'IAEA',
  AFRICAN: 'AU',
};
