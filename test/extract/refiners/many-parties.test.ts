import { expect, test } from 'vitest';
import { read } from './told.ts';

/** `meeting CHL NOR` of each report, codes in the order of the alphabet. */
const parties = (text: string): string[] =>
  read(text).map((r) => [r.type, ...r.parties.map((p) => p.code).sort()].join(' '));

test.each([
  [
    'members that another sentence counts up',
    'Ministers of the Group of Five met on Friday. It rained. The Group of Five consists of Britain, France, Japan, the United States and West Germany.',
    ['meeting DEU FRA GBR JPN USA'],
  ],
  [
    'members that are told only by their number',
    'The Group of Seven met on Friday. The seven are Britain, Canada, France, Germany, Italy, Japan and the United States.',
    ['meeting CAN DEU FRA GBR ITA JPN USA'],
  ],
  [
    'members of a group that few know',
    'The Group of Eight - Argentina, Brazil, Colombia, Mexico, Panama, Peru, Uruguay and Venezuela - will meet in Lima in June.',
    ['meeting ARG BRA COL MEX PAN PER URY VEN'],
  ],
  [
    'a body that is a party of its own, whoever its members are',
    'The Gulf Cooperation Council signed a customs pact on Friday. The GCC groups Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates.',
    ['pact GCC'],
  ],
  [
    'those of a known pact whom the end of the text names',
    'America and Japan keep to the Louvre accord. Rates rose. Bankers in France and West Germany were calm.',
    ['pact DEU FRA JPN USA'],
  ],
  [
    'those who attend, behind a list',
    'Talks between Kenya, Ghana and Mali, attended by envoys from Niger and the African Union, closed in Accra on Friday.',
    ['meeting AU GHA KEN MLI NER'],
  ],
  [
    'those in whose presence they meet',
    'Kenya and Ghana held talks in Accra on Friday in the presence of the African Union envoy.',
    ['meeting AU GHA KEN'],
  ],
  [
    'no militias that are present elsewhere',
    'Kenyan and Ghanaian officials held talks in Accra on Friday on the presence of Malian militias.',
    ['meeting GHA KEN'],
  ],
  [
    'a body beside those of business',
    'Kenya reached an agreement with bondholders and the IMF on Friday.',
    ['pact IMF KEN'],
  ],
  [
    'one land of two of a name',
    'Kenyan President Ana Otieno met with Korean leaders in Seoul on Friday.',
    ['meeting KEN KOR'],
  ],
  [
    'no presence of troops',
    'Talks on the presence of Malian troops resumed on Friday between Kenya and Ghana.',
    ['meeting GHA KEN'],
  ],
  [
    'whom a summit gathers',
    'The summit in Accra gathers the leaders of Kenya, Ghana, Mali and Niger.',
    ['meeting GHA KEN MLI NER'],
  ],
  ['no evidence that one gathers', 'Kenya gathered evidence against Ghana and Mali on Friday.', []],
  [
    'a quartet of states',
    'The quartet of Kenya, Ghana, Mali and Niger met in Accra on Friday.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who tells of talks with two',
    'The talks with Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'not who tells of talks between two',
    'The talks between Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA MLI'],
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
])('%s', (_, text, expected) => {
  expect(parties(text)).toEqual(expected);
});
