import { describe, expect, test } from 'vitest';
import { findActors } from '../../../functions/extract/mentions/actors.ts';
import { membersOf, nameOf } from '../../../functions/extract/mentions/gazetteer/gazetteer.ts';
import { findPlaces } from '../../../functions/extract/mentions/places.ts';
import { sentenceOf } from './sentence-of.ts';

const codes = (text: string, published: string | null = '2011-01-11') =>
  findActors(sentenceOf(text), published)
    .flatMap((mention) => mention.codes)
    .join(' ');
const forms = (text: string) =>
  findActors(sentenceOf(text), null)
    .map(({ text: words, form }) => `${words}: ${form}`)
    .join(', ');

describe('findActors', () => {
  test.each([
    ['S. Korea and N. Korea sent envoys to the U.N.', 'KOR PRK UN'],
    ['The U.S., the US and the USA are one; let us go.', 'USA USA USA'],
    ['The United States and the United Kingdom urged us to wait.', 'USA GBR'],
    ['Sino-Soviet, Anglo-Irish and Franco-German talks', 'CHN SUN GBR IRL FRA DEU'],
    ['US-China and Japan-South Korea trade', 'USA CHN JPN KOR'],
    ['The two Koreas resumed inter-Korean contacts.', 'PRK KOR PRK KOR'],
    ['The Democratic Republic of the Congo and the Republic of Congo signed.', 'COD COG'],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', 'GIN GNB GNQ PNG'],
    ['Niger closed its border with Nigeria.', 'NER NGA'],
    ['The Spaniards, the Danes and a Filipino delegation', 'ESP DNK PHL'],
    ['The White House and the Quai d’Orsay kept silent.', 'USA FRA'],
    ['Nato, NATO, Asean and the Arab League met.', 'NATO NATO ASEAN ARABLEAGUE'],
    [
      'The UN Security Council heard the P5+1, the G-20 and the Group of Seven.',
      'UN USA GBR FRA RUS CHN DEU G20 G7',
    ],
    ['the top seven industrialised nations and the eight richest countries', 'G7 G8'],
    [
      'The Group of Seven leading industrial nations and the G20 rich and emerging economies',
      'G7 G20',
    ],
    ['the G7 and developing countries, the five leading western nations', 'G7 G5'],
    ['the six leading industrial nations, and five Western nations of no group', 'G6'],
    ['seven nations and eight major banks of five industrial towns', ''],
    ['Hezbollah, Hizbollah, the PLO and al-Shabab refused.', 'HEZBOLLAH HEZBOLLAH PLO ALSHABAAB'],
    ['JAPAN AND S. KOREA TO HOLD TALKS WITH TURKEY', 'JPN KOR TUR'],
    ['Türkiye, Côte d’Ivoire and Bogotá', 'TUR CIV COL'],
    ["Vella's Security Council and the Peruvian Security Council", 'PER'],
    ["Monday's Security Council meeting", 'UN'],
    ['South Korea’s Joint Chiefs of Staff and the Turkish Foreign Office', 'KOR TUR'],
    ['Chinese Taipei, the Indian Ocean states and Northern Ireland', 'TWN NORTHERN_IRELAND'],
    ['Papuan and Dominican officials went to New Mexico and Mexico.', 'PNG DOM MEX'],
    ['Jordan and Chad backed Turkey, Georgia and Israel.', 'JOR TCD TUR GEO ISR'],
    ['King Abdullah of Jordan met Chad President Deby in Jordan Thursday.', 'JOR TCD JOR'],
    ['The U.S.-Jordan Free Trade Agreement', 'USA JOR'],
    ['Zaire and Upper Volta sent troops, Burma did not.', 'COD BFA MMR'],
  ])('%s → %s', (text, expected) => expect(codes(text)).toBe(expected));

  test.each([
    ['Jordan Tama teaches in Ohio.'],
    ['Chad Griffin and Vernon Jordan dined with Mr. Washington.'],
    ['They served turkey on china to each of us.'],
    ['The Washington Post and the New York Times wrote about American Airlines.'],
    ['He sailed the South China Sea and the English Channel to New Mexico.'],
    ['The Bank of England hired a German shepherd.'],
    ['The Paris Agreement, the Paris climate deal and the Geneva Conventions bind all.'],
    ['Michael Jordan, Booker T. Washington and Tom Holland'],
    ['Formosa Plastics Corporation and Korea Electric Power shares fell.'],
    ['Washington Irving moved to Washington County.'],
    ['He studied the turkey trade. Turkey farmers protested.'],
    ['Paris Hilton flew Japan Airlines.'],
    ['The Commonwealth of Virginia'],
    ['GIVE US A CHANCE'],
    ['The mayor of Athens, Georgia, met the governor.'],
    ['Georgia senator Sam Nunn spoke in Atlanta.'],
  ])('nobody in: %s', (text) => expect(codes(text)).toBe(''));

  test('a name means what it meant when the article was written', () => {
    expect(codes('Moscow and Bonn talked.', '1987-05-01')).toBe('SUN DEU');
    expect(codes('Moscow and Berlin talked.', '2011-05-01')).toBe('RUS DEU');
    expect(codes('Prague agreed.', '1991-05-01')).toBe('CSK');
    expect(codes('Belgrade agreed.', '1999-05-01')).toBe('YUG');
    expect(codes('East Germany and West Germany signed with the EEC.', '1986-05-01')).toBe(
      'DDR DEU EU',
    );
  });

  test('says how the words name the actor', () => {
    expect(
      forms('U.S. officials told the U.S. that Tokyo and the Kremlin help the Americans.'),
    ).toBe('U.S.: adjective, U.S.: name, Tokyo: capital, Kremlin: seat, Americans: people');
  });

  test('spans point into the text', () => {
    const text = 'Talks between “South Korea” and the  U.S.-backed Côte d’Ivoire';
    const found = findActors(sentenceOf(text), null);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'South Korea',
      'U.S.',
      'Côte d’Ivoire',
    ]);
  });
});

describe('gazetteer', () => {
  test('members follow the years', () => {
    expect(membersOf('EU', 1985)).toHaveLength(10);
    expect(membersOf('EU', 2004)).toHaveLength(25);
    expect(membersOf('EU', 2021)).toHaveLength(27);
    expect(membersOf('NATO', 1989)).toHaveLength(16);
    expect(membersOf('NATO', 2024)).toHaveLength(32);
    expect(membersOf('ASEAN', 2000)).toHaveLength(10);
    expect(membersOf('UN', 2000)).toEqual([]);
  });

  test('codes have names', () => {
    expect(nameOf('KOR')).toBe('South Korea');
    expect(nameOf('UN')).toBe('United Nations');
    expect(nameOf('XYZ')).toBe('XYZ');
  });
});

test('a hostile sentence of thousands of names is read through', () => {
  for (const name of [
    'Paris, Georgia, ',
    'in Xanadu, Chad ',
    'the French capital of ',
    'Guinea-',
  ]) {
    const sentence = sentenceOf(name.repeat(4000));
    expect(findActors(sentence, null).length).toBeLessThan(sentence.tokens.length);
    expect(findPlaces(sentence, null).length).toBeLessThan(sentence.tokens.length);
  }
});
