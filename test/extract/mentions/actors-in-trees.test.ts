import { describe, expect, test } from 'vitest';
import { parse } from '../../../functions/extract/grammar/parse.ts';
import { findActors } from '../../../functions/extract/mentions/actors.ts';
import { settleActors } from '../../../functions/extract/mentions/settle-actors.ts';
import { sentenceOf } from './sentence-of.ts';

const settled = (text: string) => {
  const sentence = sentenceOf(text);
  const actors = findActors(sentence, '2011-01-11');
  const units = actors
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to }) => ({ from, to, kind: 'actor' as const }));
  return settleActors(parse(sentence, units), actors);
};
const names = (text: string) => settled(text).map((actor) => actor.text);

describe('settleActors', () => {
  test.each([
    ['The two ministers met in Seoul on Monday.'],
    ['She left Beijing for Moscow late Friday.'],
    ['He flew to London and Paris last week.'],
    ['Officials in Washington declined to comment.'],
    ['The mayor of Paris opened the exhibition.'],
    ['The London-based company closed.'],
    ['The Paris conference ended on Tuesday.'],
    ['They met at the Kremlin.'],
    ['He will visit Tokyo, Seoul and Beijing next week.'],
    ['The outskirts of Kabul were shelled.'],
    ['The capital, Bogota, was quiet.'],
    ['A Moscow court jailed him for nine years.'],
    ['It was signed in Moscow, Kiev and Minsk.'],
    ['The president invited him to the White House.'],
    ['Before leaving Riyadh he met the king.'],
    ['WASHINGTON (Reuters) - The minister declined to comment.'],
    ['The Geneva talks collapsed.'],
    ['The wreck lies 800 miles away from Tokyo.'],
    ['The road from Amman to Baghdad was closed.'],
  ])('places only: %s', (text) => expect(names(text)).toEqual([]));

  test.each<[string, string[]]>([
    ['Tokyo said it would send an envoy.', ['Tokyo']],
    ['Ties between Seoul and Tokyo have warmed.', ['Seoul', 'Tokyo']],
    ['Tehran rejected the offer from Washington.', ['Tehran', 'Washington']],
    ['The talks in Geneva between Washington and Tehran ended.', ['Washington', 'Tehran']],
    ['Beijing’s ambassador met the minister.', ['Beijing']],
    ['The pact with Ankara was signed in Athens.', ['Ankara']],
    ['Riyadh offered to mediate between Khartoum and Juba.', ['Riyadh', 'Khartoum', 'Juba']],
    ['Moscow signed the treaty in Vienna.', ['Moscow']],
    ['The White House and the Kremlin said the talks were useful.', ['White House', 'Kremlin']],
    ['London-Dublin talks resume next week.', ['London', 'Dublin']],
    ['The Moscow-backed separatists refused.', ['Moscow']],
    ['The Kabul government signed a truce with the Taliban.', ['Kabul', 'Taliban']],
    ['Tension over Pyongyang’s missiles grew.', ['Pyongyang']],
    ['They argued over the price Kiev pays Moscow for gas.', ['Kiev', 'Moscow']],
    ['Manila filed a protest against Beijing.', ['Manila', 'Beijing']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test('names and adjectives of one spelling', () => {
    const forms = settled('U.S. officials told the U.S. delegation that the U.S. will sign.');
    expect(forms.map(({ form }) => form)).toEqual(['adjective', 'adjective', 'name']);
  });
});
