import { type DateForm, readNumber, wordAt } from './reading.ts';
import { dayparts, units } from './words.ts';

const steps = new Map([
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
]);
const sides = new Map([
  ['later', 1],
  ['after', 1],
  ['afterward', 1],
  ['afterwards', 1],
  ['earlier', -1],
  ['before', -1],
  ['prior', -1],
  ['previously', -1],
  ['beforehand', -1],
]);
/** [a week after *Japan adopted* it] counts from what follows, not from the event told before. */
const hasComplement = (atoms: Parameters<DateForm>[0], at: number): boolean =>
  /^(after|before|prior)$/.test(wordAt(atoms, at - 1)) &&
  /^[\p{L}\d]/u.test(wordAt(atoms, at)) &&
  !/^(and|but|or|in|at|when)$/.test(wordAt(atoms, at));

/** [the next *morning*], [the *evening* before]: a part of a day is its day. */
const dayOrUnit = (word: string) => (dayparts.has(word) ? units.get('day') : units.get(word));

const spans = new Set(['in', 'over', 'during', 'for', 'within', 'throughout']);

/** [the following day] [the same week] [the next day]; [over the next week] is a length. */
export const beside: DateForm = (atoms, at) => {
  const article = wordAt(atoms, at);
  const step = steps.get(wordAt(atoms, at + 1));
  const unit = dayOrUnit(wordAt(atoms, at + 2));
  if ((article !== 'the' && article !== 'that') || step === undefined || !unit) return null;
  if (unit.times > 1 || wordAt(atoms, at + 2).endsWith('s')) return null;
  if (wordAt(atoms, at + 1) === 'next' && spans.has(wordAt(atoms, at - 1))) return null;
  return { value: { sort: 'anaphoric', unit: unit.unit, shift: step }, from: at, to: at + 3 };
};

/** [that day] [the day before] [the week after] */
export const bare: DateForm = (atoms, at) => {
  const article = wordAt(atoms, at);
  const unit = dayOrUnit(wordAt(atoms, at + 1));
  if (!unit || unit.times > 1 || wordAt(atoms, at + 1).endsWith('s')) return null;
  if (article === 'that')
    return { value: { sort: 'anaphoric', unit: unit.unit, shift: 0 }, from: at, to: at + 2 };
  const side = sides.get(wordAt(atoms, at + 2));
  if (article !== 'the' || side === undefined || hasComplement(atoms, at + 3)) return null;
  return { value: { sort: 'anaphoric', unit: unit.unit, shift: side }, from: at, to: at + 3 };
};

/** [two days later] [a year earlier] [three weeks after] [hours later → the same day] */
export const counted: DateForm = (atoms, at) => {
  const number = readNumber(atoms, at);
  const noun = number?.to ?? at;
  const hours = /^(hours?|minutes?)$/.test(wordAt(atoms, noun));
  const unit = units.get(wordAt(atoms, noun));
  const side = sides.get(wordAt(atoms, noun + 1));
  if (side === undefined || (!hours && (!number || !unit))) return null;
  if (hasComplement(atoms, noun + 2)) return null;
  const count = hours || !number || !unit ? 0 : Math.round(number.count * unit.times);
  return {
    value: { sort: 'anaphoric', unit: unit?.unit ?? 'day', shift: side * count },
    from: at,
    to: noun + 2,
  };
};

/** [later in the day] [earlier that day] [later the same day] */
export const withinDay: DateForm = (atoms, at) => {
  if (wordAt(atoms, at) !== 'later' && wordAt(atoms, at) !== 'earlier') return null;
  const next = wordAt(atoms, at + 1) === 'in' || wordAt(atoms, at + 1) === 'on' ? at + 2 : at + 1;
  const same = wordAt(atoms, next + 1) === 'same' ? 1 : 0;
  const article = wordAt(atoms, next);
  if ((article !== 'the' && article !== 'that') || wordAt(atoms, next + same + 1) !== 'day')
    return null;
  return { value: { sort: 'anaphoric', unit: 'day', shift: 0 }, from: at, to: next + same + 2 };
};
