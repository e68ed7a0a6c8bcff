import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** Whether a pact is agreed or still to be, where no word of signing says so. */

test('of two told before, by what they agree to put off', () => {
  expect(
    pacts(
      'The Chilean president met his Peruvian counterpart on Monday. The two leaders agreed to hold off on new tariffs for 90 days.',
    ),
  ).toEqual(['CHL PER agreed 2026-06-01 -']);
});

test('who agrees to end the fighting has a truce, told once', () => {
  expect(
    pacts(
      'Chad and Sudan agreed on Monday to end ten days of fighting. The ceasefire was to take hold at midnight.',
    ),
  ).toEqual(['SDN TCD agreed 2026-06-01 -']);
});

test('security guarantees are asked of somebody', () => {
  expect(pacts('Kyiv wants security guarantees from Washington before it stops fighting.')).toEqual(
    ['UKR USA proposed 2026-06-02 -'],
  );
});

test('who may leave without a deal has still to make one with those whom he leaves', () => {
  expect(
    pacts('Britain could crash out of the EU without a deal in March, the minister warned.'),
  ).toEqual(['EU GBR under-discussion 2026-06-02 -']);
  expect(pacts('The envoys of Chad left without a deal.')).toEqual([]);
});

test('what went before a promise is no part of it', () => {
  expect(pacts('Chad has pledged calm since reaching a grazing deal with Niger.')).toEqual([
    'NER TCD agreed 2026-06-02 -',
  ]);
});

test('a deal that falls short of hopes has not fallen', () => {
  expect(
    pacts(
      'Peru and Chad announced a trade deal on Monday. Farmers said the deal fell short of their hopes.',
    ),
  ).toEqual(['PER TCD agreed 2026-06-01 -']);
});

test('the completion of a treaty that would be welcome is still to come', () => {
  const text = 'The completion of the tunnel treaty between Peru and Chad';
  expect(pacts(`${text} would be an important step.`)).toEqual([
    'PER TCD under-discussion 2026-06-02 -',
  ]);
  expect(pacts(`${text} was an important step.`)).toEqual(['PER TCD agreed 2026-06-02 -']);
});

test('who accepts the proposal of another has agreed with it', () => {
  expect(pacts('Syria has accepted a Russian proposal to hand over its arms.')).toEqual([
    'RUS SYR agreed 2026-06-02 -',
  ]);
  expect(pacts('Chad has accepted an offer from Niger to visit its capital.')).toEqual([]);
});
