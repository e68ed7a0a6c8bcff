import type { Token } from '../document/document.ts';
import type { FoundName } from './names.ts';

/** [the Group of Seven *leading industrial nations*]: what a group is made of belongs to its name. */
export function withItsKind(tokens: readonly Token[], match: FoundName): FoundName {
  if (!match.values.some((v) => v.kind === 'actor' && /^G\d+$/.test(v.codes[0]!))) return match;
  let { to } = match;
  // [the Group of Seven *and* developing countries]
  if (tokens[to]?.text === 'and') return match;
  while (attributes.test(tokens[to]?.text ?? '')) to++;
  return nouns.test(tokens[to]?.text ?? '') ? { ...match, to: to + 1 } : match;
}

const attributes =
  /^(most|major|leading|top|large(st)?|big(gest)?|rich(est)?|wealth(y|iest)|industrial|industriali[sz]ed|advanced|developed|developing|emerging|western|economic|and)$/i;

const nouns = /^(nations|countries|democracies|powers|states|economies)$/;
