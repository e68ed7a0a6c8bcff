import type { Token } from '../document/document.ts';
import type { ActorMention } from './mention.ts';

/**
 * [*Eight senators* flew in], [*families* of hostages came]: people of no movement do something, and may be [the group] from now on;
 * not [*Hamas women* marched], [*Relatives of Hamas leaders* met], [Hamas freed *women*].
 */
export function isOfCrowd(tokens: readonly Token[], here: readonly ActorMention[]): boolean {
  const at = tokens.slice(0, farthest).findIndex(({ text }) => people.test(text));
  if (at < 0) return false;
  const isDoer = (a: ActorMention) =>
    a.form === 'name' && a.to <= at && !/^['’]s?$/.test(tokens[a.to]?.text ?? '');
  if (here.some(isDoer)) return false;
  return !here.some((a) => a.sort === 'movement' && a.from >= at - 3 && a.from <= at + 4);
}

/** The subject stands at the head of its sentence. */
const farthest = 8;

const people =
  /^(senators|congressmen|lawmakers|legislators|parliamentarians|deputies|mayors|governors|families|relatives|parents|mothers|women|men|girls|boys|children|youths|students|teachers|doctors|nurses|medics|scientists|experts|engineers|lawyers|judges|activists|campaigners|protesters|demonstrators|volunteers|workers|miners|farmers|fishermen|sailors|tourists|pilgrims|priests|bishops|clerics|nuns|elders|survivors|victims|refugees|migrants|exiles|dissidents|prisoners|journalists|reporters|editors|writers|artists|actors|singers|musicians|players|athletes|investors|executives|businessmen|bankers|veterans|smugglers|traffickers|pirates)$/i;

/** [*the French singer and* the group met him]: who plays with them; not [*the army and* the group]. */
export function isBesideSomebody(tokens: readonly Token[], from: number): boolean {
  const [who, and, the] = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  return and === 'and' && /^the$/i.test(the ?? '') && performers.test(who ?? '');
}

const performers =
  /^(singers?|musicians?|guitarists?|drummers?|pianists?|violinists?|conductors?|rappers?|dancers?|actors?|actress|writers?|authors?|artists?|comedians?|star|doctors?|professors?|students?|activists?|tourists?|guides?|bishop|priest)$/;
