import { expect, test } from 'vitest';
import { pacts, sides } from './told.ts';

/** Pacts of three and more: who has signed, joined or agreed, and who only helped. */
test.each([
  [
    'of the pact that everybody knows all who are named one by one',
    'Senator Dan Holt opposes the Iran nuclear deal. Britain, China, France, Germany, Russia, the United States and Iran signed the accord in July.',
    ['pact CHN DEU FRA GBR IRN RUS USA'],
  ],
  [
    'those of a pact of many whom sentences list that tell of no event',
    'Japan haggled over the Trans-Pacific Partnership on Friday. Mexico, Vietnam, Malaysia and Brunei shield no drugs. Chile and Canada shield some.',
    ['pact BRN CAN CHL JPN MEX MYS VNM'],
  ],
  [
    'of a pact of many not those whom another matter names',
    'Japan haggled over the Trans-Pacific Partnership on Friday. Mexico and Chile had rain.',
    ['pact JPN'],
  ],
  [
    'those of a known pact whom the end of the text names',
    'America and Japan keep to the Louvre accord. Rates rose. Bankers in France and West Germany were calm.',
    ['pact DEU FRA JPN USA'],
  ],
  [
    'a known pact that a group made, told by how many they are',
    'The six leading industrial nations reached the Louvre accord in a hurry. America and Japan were glad.',
    ['pact G6'],
  ],
  [
    'a known pact that a group stands by, and the member whose minister says so',
    'Treasury Secretary John Hall of the United States said the Group of Seven nations stand by the Louvre accord. Japan cut rates.',
    ['pact G7 USA'],
  ],
  [
    'a known pact between the members of a group, however many of them are told of besides',
    'The United States, Japan, Britain and West Germany have cut their rates. The Louvre accord by the Group of Seven ministers has worked well.',
    ['pact G7'],
  ],
  [
    'a pact on what many grow, of the body that is there for it',
    'Envoys to the International Cocoa Organization were gloomy. The cocoa pact took force in May without any rules for its stock.',
    ['pact ICCO'],
  ],
  [
    'no pact on what many grow where nobody speaks of the body',
    'Traders were gloomy. The cocoa pact took force in May without any rules for its stock.',
    [],
  ],
  [
    'of such a pact the two who make it',
    'The International Cocoa Organization was gloomy. Mali signed a cocoa pact with Ghana on Monday.',
    ['pact GHA MLI'],
  ],
  [
    'a body beside those of business',
    'Kenya reached an agreement with bondholders and the IMF on Friday.',
    ['pact IMF KEN'],
  ],
  [
    'whom one joins in signing',
    'Kenya joined Ghana and Mali in signing the cocoa treaty on Friday.',
    ['pact GHA KEN MLI'],
  ],
  [
    'not whom one joins in blaming',
    'Kenya joined Ghana in condemning the cocoa treaty between Mali and Niger.',
    ['pact MLI NER'],
  ],
  [
    'sides told behind a list of brokers',
    'The truce, brokered by Kenya, Ghana and Togo, between Mali and Niger took effect on Friday.',
    ['pact MLI NER'],
  ],
  [
    'no pact of those who facilitate one',
    'Kenya and Ghana agreed to a truce on Friday. Niger and Mali also helped facilitate the deal.',
    ['pact GHA KEN'],
  ],
  [
    'sponsors that are called so between commas',
    'Kenya, Ghana and Mali, the sponsors of the talks, signed a memorandum on Friday on safe zones.',
    ['pact GHA KEN MLI'],
  ],
  [
    'who agreed under a deal that others leave, and not those others',
    'Kenya and Ghana agreed on Friday that Malian fighters would leave under a deal hailed by both.',
    ['pact GHA KEN'],
  ],
  [
    'a body that signs beside states',
    'Kenya, Ghana, Mali and the African Union signed the African Union peace accord on Monday.',
    ['pact AU GHA KEN MLI'],
  ],
  [
    'several who also signed it',
    'Peru quit the whaling treaty with Chile on Monday. Fiji and Tonga, which also signed the treaty, regretted it.',
    ['pact CHL FJI PER TON'],
  ],
  [
    'not those of a treaty on whales who signed one on tuna',
    'Peru and Chile signed a whaling treaty in May. Fiji and Tonga also signed a treaty on tuna.',
    ['pact CHL PER', 'pact FJI TON'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('of one more who signs it too, and of nobody who stays out of it', () => {
  const first = 'Peru and Chad signed a grazing pact on Monday.';
  for (const too of ['Niger also signed the pact.', 'Niger later joined the pact.'])
    expect(pacts(`${first} ${too}`)).toEqual(['NER PER TCD signed 2026-06-01 -']);
  for (const out of ['Niger did not sign the pact.', 'Niger refused to sign the pact.'])
    expect(pacts(`${first} ${out}`)).toEqual(['PER TCD signed 2026-06-01 -']);
  // [rejected]: by who has no part in it, or has one
  expect(pacts(`${first} Niger rejected the pact.`)).toEqual(['PER TCD signed 2026-06-01 -']);
  expect(pacts(`${first} Chad rejected the pact on Tuesday.`)).toEqual([
    'PER TCD rejected 2026-06-02 -',
  ]);
  expect(
    pacts('Chad has quit the Paris climate accord. Only Niger has not signed the accord.'),
  ).toEqual(['TCD terminated 2026-06-02 -']);
});

test('who negotiated or proposed a pact with two others is in it, and none that is between them', () => {
  expect(pacts('Peru negotiated a fishing treaty with Chile and Fiji in May.')).toEqual([
    'CHL FJI PER agreed 2026-05-01..2026-05-31 -',
  ]);
  expect(pacts('Peru negotiated a truce between Chad and Niger in May.')).toEqual([
    'NER TCD agreed 2026-05-01..2026-05-31 -',
  ]);
});
