import type { Sentence } from '../document/document.ts';
import type { ActorMention } from './mention.ts';

/** Who a body is, as a sentence tells it: [*the GCC* groups *Bahrain, Kuwait, Oman, …*]. */
interface MembersTold {
  /** Code of the body; null where the sentence only counts [*the five* comprise …]. */
  readonly body: string | null;
  readonly members: readonly ActorMention[];
}

/** [ASEAN *groups* Brunei, …], [the GCC, an alliance set up in 1981, *comprises* Bahrain, …], [G-7 -- *grouping* the U.S., …]. */
const before =
  /(?:^|[\s,(–—-])(?:groups?|grouping|compris(?:es?|ed|ing)|consists? of|consisting of|(?:is|are) (?:composed|comprised|made up) of|(?:composed|comprised|made up) of|(?:whose|its|the|current|six|full) members are)\s*:?\s*(?:(?:finance |foreign |trade |economic )?ministers(?: and central bank(?:ers| governors))? of )?(?:the)?$/i;

/** [the Group of Eight *-* Argentina, …, Venezuela *-*], [the Andean Pact countries *(*Bolivia, …*)*]. */
const opened = /^(?: (?:countries|nations|states|members|powers))?\s*(?:--?|–|—|\()\s*(?:the)?$/;

/** [the United States, … and Britain *make up the* Group of Five], [… *are the members of* the GCC]. */
const behind =
  /^,?\s*(?:(?:which )?(?:together )?make up|(?:which )?are (?:all )?(?:the )?members of)\s*(?:the)?$/i;

/** [The *five* are the United States, …]. */
const counted =
  /^the (five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:countries|nations|states|members|powers))? (?:are|comprise|consist of|include)\b[^,.]*$/i;

/** [*the six -* Britain, … and Italy *-* agreed]. */
const countedAside =
  /(^|\s)the (five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:countries|nations|states|members|powers))? (?:--?|–|—|\()\s*(?:the)?$/i;

/** Reads who a sentence says are the members of which body; null when it says of none. */
export function membersTold(
  sentence: Sentence,
  actors: readonly ActorMention[],
): MembersTold | null {
  const named = actors.filter((a) => a.sort === 'organisation' || a.form === 'name');
  const members = listIn(
    sentence,
    named.filter((a) => a.sort === 'state'),
  );
  if (members.length < 3) return null;
  const textOf = (from: number, to: number): string => textBetween(sentence, from, to);
  const [first, last] = [members[0]!, members.at(-1)!];
  const lead = textOf(0, first.from);
  const behindLast = sentence.tokens[last.to]?.text ?? '.';
  const isAside = countedAside.test(lead) && /^[)–—-]/.test(behindLast);
  if (counted.test(lead) || isAside) return { body: null, members };
  for (const body of named) {
    if (body.sort !== 'organisation' || body.codes.length !== 1) continue;
    const isTold =
      body.to <= first.from
        ? // [groups Chad, Mali and Niger*.*], not [groups Chad, Mali, Niger *and others*]
          (before.test(textOf(body.to, first.from)) && /^[.,;)–—-]/.test(behindLast)) ||
          (opened.test(textOf(body.to, first.from)) && /^[)–—-]/.test(behindLast))
        : behind.test(textOf(last.to, body.from));
    if (isTold) return { body: body.codes[0]!, members };
  }
  return null;
}

/** Those who follow one another with nothing but commas and [and] between: [*Chad, Mali and Niger*]. */
export function listIn(sentence: Sentence, named: readonly ActorMention[]): ActorMention[] {
  let longest: ActorMention[] = [];
  let list: ActorMention[] = [];
  for (const actor of named) {
    const previous = list.at(-1);
    const follows =
      previous !== undefined &&
      /^(?:,|and|, and)(?: the)?$/.test(textBetween(sentence, previous.to, actor.from));
    list = follows ? [...list, actor] : [actor];
    if (list.length > longest.length) longest = list;
  }
  return longest;
}

const textBetween = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
