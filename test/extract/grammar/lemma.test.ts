import { describe, expect, it } from 'vitest';
import { Lemmatizer } from '../../../functions/extract/grammar/lemma.ts';
import { model } from '../../../functions/extract/grammar/model.ts';

const shipped = new Lemmatizer(model().lemmas);
const bare = new Lemmatizer({ exceptions: {}, bases: '' });

describe('lemma', () => {
  it.each([
    ['met', 'VERB', 'VBD', 'meet'],
    ['sought', 'VERB', 'VBD', 'seek'],
    ['withdrawn', 'VERB', 'VBN', 'withdraw'],
    ['signed', 'VERB', 'VBD', 'sign'],
    ['hosted', 'VERB', 'VBD', 'host'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['announced', 'VERB', 'VBN', 'announce'],
    ['negotiating', 'VERB', 'VBG', 'negotiate'],
    ['planned', 'VERB', 'VBN', 'plan'],
    ['telephoned', 'VERB', 'VBD', 'telephone'],
    ['acceded', 'VERB', 'VBD', 'accede'],
    ['ratified', 'VERB', 'VBD', 'ratify'],
    ['visiting', 'VERB', 'VBG', 'visit'],
    ['discussed', 'VERB', 'VBD', 'discuss'],
    ['called', 'VERB', 'VBD', 'call'],
    ['holding', 'VERB', 'VBG', 'hold'],
    ["n't", 'PART', 'RB', 'not'],
    ['treaties', 'NOUN', 'NNS', 'treaty'],
    ['series', 'NOUN', 'NNS', 'series'],
    ['Talks', 'NOUN', 'NNS', 'talk'],
    ['closer', 'ADJ', 'JJR', 'close'],
    ['Seoul', 'PROPN', 'NNP', 'Seoul'],
  ])('%s %s %s → %s', (form, upos, xpos, lemma) => {
    expect(shipped.lemma(form, upos, xpos)).toBe(lemma);
  });

  it('follows English spelling where nothing is learned', () => {
    const regular = ['zonked', 'glibbed', 'ratified', 'flanced'].map((form) =>
      bare.regular(form, 'VBD'),
    );
    expect(regular).toEqual(['zonk', 'glib', 'ratify', 'flance']);
  });

  it('takes names that every object has for words', () => {
    expect(shipped.lemma('constructor', 'NOUN', 'NN')).toBe('constructor');
    expect(shipped.lemma('__proto__', 'NOUN', 'NNS')).toBe('__proto__');
  });
});
