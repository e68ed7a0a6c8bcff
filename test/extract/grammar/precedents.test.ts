import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../functions/extract/document/document.ts';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';
import { joinUnits } from '../../../functions/extract/grammar/join-units.ts';
import { model } from '../../../functions/extract/grammar/model.ts';
import { Analyser } from '../../../functions/extract/grammar/parse.ts';
import { NO_PRECEDENTS, PackedPrecedents } from '../../../functions/extract/grammar/precedents.ts';
import { Templates } from '../../../functions/extract/grammar/templates.ts';
import { gatherPrecedents } from '../../../functions/extract/grammar/train/gather-precedents.ts';

function forms(text: string) {
  const tokens = tokenize(text, 0, text.length);
  const whole: Sentence = {
    index: 0,
    paragraph: 0,
    zone: 'body',
    start: 0,
    end: text.length,
    tokens,
  };
  return joinUnits(whole, []);
}

describe('precedents', () => {
  it('know the contexts that they were given, each with its choice', () => {
    const templates = new Templates(['a', 'b'], 'a b');
    const hashOf = (a: number, b: number) => {
      const out = new Int32Array(1);
      templates.hash(Int32Array.of(a, b), out);
      return out[0]!;
    };
    const given = Array.from({ length: 500 }, (_, i) => hashOf(i, 2 * i));
    const precedents = new PackedPrecedents(
      templates,
      Int32Array.from(given),
      Uint8Array.from(given, (_, i) => i % 7),
    );
    for (let i = 0; i < 500; i++) {
      expect(precedents.find(Int32Array.of(i, 2 * i))).toBe(i % 7);
      expect(precedents.find(Int32Array.of(i, 2 * i + 1))).toBe(-1);
    }
  });

  it('are gathered only from what is often seen', () => {
    const plain = { ...model(), precedents: NO_PRECEDENTS };
    const often = forms('The two ministers signed a border treaty in Oslo on Friday.');
    const seldom = forms('Why did nobody ask?');
    const settled = gatherPrecedents(plain, [...Array(320).fill(often), ...Array(20).fill(seldom)]);
    expect(settled.hashes.length).toBeGreaterThan(0);
    expect(settled.choices).toHaveLength(settled.hashes.length);
    expect(gatherPrecedents(plain, Array(20).fill(seldom)).hashes).toEqual([]);
  });

  it('of the model give an everyday sentence the tree that scoring gives it', () => {
    const sentence = forms('The foreign minister will hold talks with her counterpart in Paris.');
    const scored = new Analyser({ ...model(), precedents: NO_PRECEDENTS }).parse(sentence);
    expect(new Analyser(model()).parse(sentence)).toEqual(scored);
  });
});
