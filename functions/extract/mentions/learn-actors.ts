import type { Sentence, Token } from '../document/document.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

type Learned = Pick<ActorMention, 'codes' | 'sort'>;

/** Organisations that the article itself introduces by name and acronym, and where it names them again. */
export class LearnedActors {
  private readonly acronyms = new Map<string, Learned>();
  private readonly names = new Map<string, Learned>();

  get size(): number {
    return this.acronyms.size;
  }

  learn(acronym: string, name: readonly Token[], actor: Learned): void {
    this.acronyms.set(acronym, actor);
    this.names.set(name.map(({ text }) => text).join(' '), actor);
  }

  /** Mentions that do not overlap those already known. */
  find(sentence: Sentence, known: readonly ActorMention[]): ActorMention[] {
    const { tokens } = sentence;
    const found: ActorMention[] = [];
    const add = (from: number, to: number, actor: Learned) => {
      const overlaps = (other: ActorMention) => other.from < to && from < other.to;
      if (known.some(overlaps) || found.some(overlaps)) return;
      found.push({ kind: 'actor', form: 'name', ...actor, ...mentionFields(sentence, from, to) });
    };
    for (const [name, actor] of this.names) {
      const parts = name.split(' ');
      for (let from = 0; from + parts.length <= tokens.length; from++) {
        if (parts.every((part, i) => tokens[from + i]!.text === part))
          add(from, from + parts.length, actor);
      }
    }
    for (let at = 0; at < tokens.length; at++) {
      const actor = this.acronyms.get(tokens[at]!.text);
      if (actor !== undefined) add(at, at + 1, actor);
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
      if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')') continue;
      if (!/^[A-Z][A-Z-]{1,7}$/.test(acronym)) continue;
      const before = known[i]!.find(({ to }) => to === at - 1);
      if (before !== undefined && before.form === 'name' && before.sort !== 'state') {
        const { codes, sort } = before;
        learned.learn(acronym, tokens.slice(before.from, before.to), { codes, sort });
        continue;
      }
      const from = nameStart(tokens, at - 1, acronym);
      const name = tokens.slice(from, at - 1);
      if (
        name.length < 2 ||
        known[i]!.some((actor) => actor.from >= from && actor.form === 'people')
      )
        continue;
      const sort = sortOfName(name);
      if (sort !== null) learned.learn(acronym, name, { codes: [acronym], sort });
    }
  }
  return learned;
}

function sortOfName(name: readonly Token[]): ActorMention['sort'] | null {
  if (name.some(({ text }) => armed.test(text))) return 'movement';
  if (name.some(({ text }) => body.test(text)) && wide.test(name[0]!.text)) return 'organisation';
  return null;
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
