import type { Token } from './document.ts';

/**
 * [*\[Chilean\]* President *\[Luis\]* Rojas], [talks with *\[his counterpart Ana\]* Vella]: what an editor puts into quoted words is read as
 * part of them. It stays apart where it only explains [they *\[the rebels\]* left], [worth 400 pesos *\[$20\]*] or describes [*\[applause\]*].
 */
export function withoutEditorsBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '[')) return tokens;
  const dropped = new Set<number>();
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]!.text !== '[') continue;
    const length = tokens.slice(open + 1, open + 9).findIndex(({ text }) => text === ']');
    if (length < 1) continue;
    const close = open + 1 + length;
    const inside = tokens.slice(open + 1, close);
    const explained = explains.test(tokens[open - 1]?.text ?? '');
    if (explained || inside.some(({ text }) => noSpeech.test(text))) continue;
    dropped.add(open).add(close);
  }
  return tokens.filter((_, i) => !dropped.has(i));
}

const explains =
  /^(I|he|she|it|they|we|you|him|her|them|us|this|that|these|those|[\p{Lu}\d.,-]{2,})$/u;

const noSpeech = /[\d$€£[\]]|^(sic|laughter|applause|cheering|crosstalk|inaudible|\.\.\.|…)$/i;
