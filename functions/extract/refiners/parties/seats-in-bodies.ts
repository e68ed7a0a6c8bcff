import { yearOf } from '../../mentions/find-names.ts';
import { membersOf, sortOf } from '../../mentions/gazetteer/gazetteer.ts';

/** [the GATT council], [the UN]: nearly every state has a seat; [the EU]: only its members. */
export const hasSeatIn = (body: string, code: string, published: string | null): boolean =>
  membersOf(body, yearOf(published)).includes(code) || (open.has(body) && sortOf(code) === 'state');

/** Bodies of nearly everybody. */
const open: ReadonlySet<string> = new Set(
  'GATT WTO IMF WORLDBANK ICO ICCO IADB UN IAEA'.split(' '),
);
