import type { Sentence, Token } from '../document/document.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { endingAt } from './names.ts';

type Learned = Pick<ActorMention, 'codes' | 'sort'>;

interface LearnedName extends Learned {
  readonly parts: readonly string[];
}

/** More names than these no article introduces. */
const most = 60;

/** Organisations that the article itself introduces by name and acronym, and where it names them again. */
class LearnedActors {
  /** By their first word. */
  private readonly names = new Map<string, LearnedName[]>();
  size = 0;

  learn(parts: readonly string[], actor: Learned): void {
    if (this.size >= most) return;
    this.size++;
    const alike = this.names.get(parts[0]!) ?? [];
    this.names.set(parts[0]!, [...alike, { parts, ...actor }]);
  }

  /** Mentions that do not overlap those already known. */
  find(sentence: Sentence, known: readonly ActorMention[]): ActorMention[] {
    const { tokens } = sentence;
    const taken = new Set<number>();
    for (const { from, to } of known) for (let at = from; at < to; at++) taken.add(at);
    const found: ActorMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const { parts, codes, sort } of this.names.get(tokens[at]!.text) ?? []) {
        if (!parts.every((part, i) => tokens[at + i]?.text === part && !taken.has(at + i)))
          continue;
        const fields = mentionFields(sentence, at, at + parts.length);
        found.push({ kind: 'actor', codes, form: 'name', sort, ...fields });
        at += parts.length - 1;
        break;
      }
    }
    return found;
  }
}

const armed =
  /^(Liberation|Resistance|Revolutionary|Rebel|Rebels|Front|Independence|Insurgent|Guerrilla|Guerrillas|Mujahideen|Mujahedeen)$/;
const wide =
  /^(International|Inter|Pan|African|Asian|European|Arab|Latin|World|Nordic|Pacific|Caribbean|Islamic|Eurasian|Central|Southern|Western|Eastern)$/;
const body =
  /^(Organization|Organisation|Union|Community|Council|Commission|Agency|Association|Forum|Initiative|Conference|League|Secretariat)$/;

/**
 * [the Kachin Liberation Front (KLF)] names a movement, [the International Pepper Community (IPC)] an organisation of states; an acronym
 * behind a known name means the same as the name. Other names with acronyms are left alone: most are companies and offices.
 */
export function learnActors(
  sentences: readonly Sentence[],
  known: readonly (readonly ActorMention[])[],
): LearnedActors {
  const learned = new LearnedActors();
  for (let i = 0; i < sentences.length; i++) {
    const { tokens } = sentences[i]!;
    for (let at = 2; at < tokens.length - 1; at++) {
      const acronym = tokens[at]!.text;
      const marks = `${tokens[at - 1]!.text}${tokens[at + 1]!.text}`;
      if (marks !== '()' && marks !== ',,') continue;
      if (!/^[A-Z][A-Z-]{1,7}$/.test(acronym)) continue;
      const before = endingAt(known[i]!, at - 1);
      // [the International Pepper Community, IPC, met]: only behind a name known already, or it is a list
      if (marks === ',,' && (before === null || !shortens(acronym, before.text))) continue;
      const from = before?.from ?? nameStart(tokens, at - 1, acronym);
      const name = tokens.slice(from, at - 1).map(({ text }) => text);
      const actor = before === null ? actorNamed(name, acronym) : sameAs(before);
      if (actor === null) continue;
      learned.learn([acronym], actor);
      learned.learn(name, actor);
    }
  }
  return learned;
}

/** [ICCO] the International Cocoa Organization, but not [UNESCO] the United Nations. */
function shortens(acronym: string, name: string): boolean {
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  let at = 0;
  for (const letter of acronym) if (letter === initials[at]) at++;
  return at === initials.length && acronym.length - at <= 1;
}

const sameAs = ({ codes, form, sort }: ActorMention): Learned | null =>
  form === 'name' && sort !== 'state' ? { codes, sort } : null;

function actorNamed(name: readonly string[], acronym: string): Learned | null {
  if (name.length < 2) return null;
  if (name.some((word) => armed.test(word))) return { codes: [acronym], sort: 'movement' };
  return wide.test(name[0]!) && name.some((word) => body.test(word))
    ? { codes: [acronym], sort: 'organisation' }
    : null;
}

/** Where the capitalised words begin that end before the bracket; the first must give the acronym its first letter. */
function nameStart(tokens: readonly Token[], end: number, acronym: string): number {
  let best = end;
  for (let at = end - 1; at >= 0 && end - at < 10; at--) {
    const { text } = tokens[at]!;
    if (/^\p{Lu}/u.test(text)) {
      if (text[0] === acronym[0]) best = at;
    } else if (!/^(of|for|the|and|in|-|'s|to)$/.test(text)) break;
  }
  return best;
}
