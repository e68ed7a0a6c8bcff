import { actorNamed } from './gazetteer/gazetteer.ts';

/** [Geneva], [Camp David]: where many bodies and conferences are; who goes there does not go to the state. */
export const isTownOfBodies = (name: string): boolean =>
  /^(Geneva|Vienna|Brussels|New York|The Hague|Strasbourg|Luxembourg( City)?|Lausanne|Davos|Camp David|.*headquarters)$/i.test(
    name,
  );

const headquarters = / headquarters$/i;

/** [*NATO* headquarters]: whom one sees there, not the state in which it stands. */
export const bodyAtHeadquarters = (name: string): string | null =>
  headquarters.test(name) ? actorNamed(name.replace(headquarters, ''), 'organisation') : null;
