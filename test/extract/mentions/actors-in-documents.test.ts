import { expect, test } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { readActors } from '../../../functions/extract/mentions/read-actors.ts';

const codes = (text: string, published = '2012-05-01') => {
  const article = { title: null, published, publisher: null, url: null, text };
  return readActors(readDocument(article))
    .flat()
    .flatMap((actor) => actor.codes)
    .join(' ');
};

test('Georgia is what the rest of the article makes of it', () => {
  expect(codes('Voters in Georgia went to the polls. The count in Atlanta was slow.')).toBe('');
  expect(codes('Georgia held talks. Its delegation came from Tbilisi.')).toBe('GEO GEO');
});

test('Congo is the one across the river when the article says so', () => {
  expect(codes('Congo sent a minister. He flew in from Brazzaville.')).toBe('COG COG');
  expect(codes('Congo sent a minister. He flew in from Kinshasa.')).toBe('COD COD');
});

test('the North and the South are governments in articles on divided countries', () => {
  expect(codes('North Korea and South Korea met. The North refused, the South insisted.')).toBe(
    'PRK KOR PRK KOR',
  );
  expect(codes('Sudan and South Sudan met. The North signed.')).toBe('SDN SSD SDN');
  expect(codes('Italy debates. The North votes, the South waits.')).toBe('ITA');
});

test('movements and organisations that the article introduces are known from then on', () => {
  const text =
    'Rebels of the Zambezi Liberation Front (ZLF) met ministers from Zambia. The ZLF signed, and the Zambezi Liberation Front left.';
  expect(codes(text)).toBe('ZLF ZLF ZMB ZLF ZLF');
  expect(codes('The International Coffee Organization, ICO, met. The ICO agreed.')).toBe(
    'ICO ICO ICO',
  );
  expect(codes('The United Nations, UNFIT, and others met. UNFIT agreed.')).toBe('UN');
  expect(codes('The International Pepper Community (IPC) met. The IPC agreed.')).toBe(
    'IPC IPC IPC',
  );
  expect(codes('The Consumer Widget Council (CWC) met. The CWC agreed.')).toBe('');
});

test('a body that the article has named goes by the last word of its name', () => {
  expect(codes('Chad asked the IMF for a loan. The Fund agreed.')).toBe('TCD IMF IMF');
  expect(
    codes('Chad asked the IMF for a loan. The Fund for Peace and the Vienna Fund agreed.'),
  ).toBe('TCD IMF');
  expect(codes('Chad asked for a loan. The Fund agreed.')).toBe('TCD');
  for (const other of ['Its oil Fund', 'The Savings Fund', 'The Norwegian wealth Fund'])
    expect(codes(`Chad asked the IMF for a loan. ${other} grew. The Fund agreed.`)).not.toContain(
      'IMF IMF',
    );
  expect(codes('The Arab League met. In football, the League signed.')).toBe('ARABLEAGUE');
  expect(codes('The Arab League met. The League signed.')).toBe('ARABLEAGUE ARABLEAGUE');
  expect(codes('The Nordic Council and the Arctic Council met. The Council agreed.')).toBe(
    'NORDICS ARCTIC',
  );
});

test('a movement or a bloc that the article has named goes by what it is', () => {
  const hamas = 'Hamas said no.';
  for (const called of ['group', 'militant group', 'Islamist movement', 'Palestinian faction'])
    expect(codes(`${hamas} Egypt spoke with the ${called}.`)).toBe('HAMAS EGY HAMAS');
  expect(codes(`${hamas} Egypt spoke with the Gaza-based group.`)).toBe('HAMAS EGY HAMAS');
  expect(codes(`${hamas} Egypt spoke with the Iran-backed group.`)).toBe('HAMAS EGY HAMAS');
  expect(codes('The EU said no. Egypt spoke with the 27-nation bloc.')).toBe('EU EGY EU');
  expect(codes('NATO said no. Egypt spoke with the alliance.')).toBe('NATO EGY NATO');
});

test('but not by what another is', () => {
  const hamas = 'Hamas said no.';
  expect(codes(`${hamas} Egypt spoke with the Lebanese group.`)).toBe('HAMAS EGY LBN');
  expect(codes(`${hamas} Egypt spoke with the group of senators.`)).toBe('HAMAS EGY');
  expect(codes(`${hamas} A group of senators met. Egypt spoke with the group.`)).toBe('HAMAS EGY');
  expect(codes(`${hamas} Egypt spoke with the bloc.`)).toBe('HAMAS EGY');
  expect(codes('The EU said no. Egypt spoke with the alliance.')).toBe('EU EGY');
});

test('nor where a sentence names two of the kind', () => {
  const asked = 'Egypt spoke with the group.';
  expect(codes(`Hamas and Hezbollah said no. ${asked}`)).toBe('HAMAS HEZBOLLAH EGY');
  expect(codes('The EU and Mercosur met. Egypt spoke with the bloc.')).toBe('EU MERCOSUR EGY');
});

test('nor where others may be called so', () => {
  const hamas = 'Hamas said no.';
  const asked = 'Egypt spoke with the group.';
  expect(codes(`${hamas} Nine Danish nurses flew in. ${asked}`)).toBe('HAMAS DNK EGY');
  expect(codes(`${hamas} Relatives of captives marched. ${asked}`)).toBe('HAMAS EGY');
  expect(codes(`A group of nurses came. ${hamas} ${asked}`)).toBe('HAMAS EGY');
  expect(codes(`${hamas} The Danish drummer and the group sang.`)).toBe('HAMAS DNK');
  expect(codes('OPEC cut output. Smugglers fled. Egypt sued the cartel.')).toBe('OPEC EGY');
  // but whom it frees, and who is named anew, is not in the way
  expect(codes(`Hamas freed nine nurses. ${asked}`)).toBe('HAMAS EGY HAMAS');
  expect(codes(`Nine nurses flew in. ${hamas} ${asked}`)).toBe('HAMAS EGY HAMAS');
  expect(codes(`${hamas} Nine nurses flew in. Egypt spoke with the militant group.`)).toBe(
    'HAMAS EGY HAMAS',
  );
});

test('teams are no governments', () => {
  const text =
    'England met Brazil in the quarter-final. The striker scored two goals before half-time, and the goalkeeper saved a penalty. Brazil left the stadium to the cheers of their fans.';
  expect(codes(text)).toBe('');
  expect(codes('England met Brazil on trade. Brazil left the talks.')).toBe('GBR BRA BRA');
});

test('the yearly economic summit was that of the Group of Seven, until others had theirs', () => {
  expect(codes('Debt will be on the table of the Toronto economic summit.', '1988-05-01')).toBe(
    'G7',
  );
  expect(codes("He will attend this year's economic summit.", '1988-05-01')).toBe('G7');
  expect(codes('Debt comes first at the Venice summit.', '1987-05-01')).toBe('G7');
  expect(codes('Debt comes first at the Venice summit.', '1997-05-01')).toBe('');
  expect(codes('Ministers will hold an economic summit.', '1988-05-01')).toBe('');
  expect(codes('The Arab economic summit opens today.', '1988-05-01')).toBe('');
  expect(codes('Debt will be on the table of the Toronto economic summit.', '2018-05-01')).toBe('');
});

test('a headline has names of several words too, whatever words in them are written small elsewhere', () => {
  const headed = (title: string) => {
    const text = `${title}\n\nThere was nothing more.`;
    return readActors(
      readDocument({ title, published: '2012-05-01', publisher: null, url: null, text }),
    )
      .flat()
      .flatMap((actor) => actor.codes)
      .join(' ');
  };
  expect(headed('Chile Signs Cod Deal With Papua New Guinea')).toBe('CHL PNG');
  expect(headed('Envoys of United Arab Emirates Meet Democratic Republic of Congo Rebels')).toBe(
    'ARE COD',
  );
  expect(headed('CHILE ASKS WORLD FOOD PROGRAMME FOR RICE')).toBe('CHL WFP');
  expect(headed('Chile Asks the Fund and the Programme for Rice')).toBe('CHL');
});
