import type { LemmaTables } from './model.ts';

const MAX_CACHED = 20_000;

/** Base forms: learned exceptions first [met → meet], then the rules of English spelling, checked against known verbs. */
export class Lemmatizer {
  readonly #exceptions: LemmaTables['exceptions'];
  readonly #bases: ReadonlySet<string>;
  /** By tag, then form. */
  readonly #cache = new Map<string, Map<string, string>>();
  #cached = 0;

  constructor(tables: LemmaTables) {
    this.#exceptions = tables.exceptions;
    this.#bases = new Set(tables.bases.split(' '));
  }

  /** `xpos` is the Penn tag. Proper nouns keep their form; all else comes in lower case. */
  lemma(form: string, upos: string, xpos: string): string {
    if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM') return form;
    let known = this.#cache.get(xpos);
    if (!known) {
      known = new Map();
      this.#cache.set(xpos, known);
    }
    const cached = known.get(form);
    if (cached !== undefined) return cached;
    const lower = form.toLowerCase();
    const lemma =
      this.#listed(lower, xpos) ?? this.#compound(lower, xpos) ?? this.regular(lower, xpos);
    if (++this.#cached >= MAX_CACHED) {
      this.#cache.clear();
      this.#cached = 0;
    } else if (form.length < 40) known.set(form, lemma);
    return lemma;
  }

  #listed(lower: string, xpos: string): string | null {
    const table = this.#exceptions[xpos];
    return table && Object.hasOwn(table, lower) ? table[lower]! : null;
  }

  /** [co-chaired → co-chair, re-opened → re-open]: bent at its end only. */
  #compound(lower: string, xpos: string): string | null {
    const joint = lower.lastIndexOf('-') + 1;
    if (joint < 3 || lower.length - joint < 4) return null;
    const last = lower.slice(joint);
    return lower.slice(0, joint) + (this.#listed(last, xpos) ?? this.regular(last, xpos));
  }

  /** What the rules alone say of a form in lower case. */
  regular(lower: string, xpos: string): string {
    if (lower.length < 3) return lower;
    if (xpos === 'VBD' || xpos === 'VBN') {
      if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`;
      return lower.endsWith('ed') ? this.#verb(lower.slice(0, -2)) : lower;
    }
    if (xpos === 'VBG') return lower.endsWith('ing') ? this.#verb(lower.slice(0, -3)) : lower;
    if (xpos === 'VBZ' || xpos === 'NNS') return withoutS(lower);
    if (xpos === 'JJR' || xpos === 'RBR') return comparative(lower, 'er');
    if (xpos === 'JJS' || xpos === 'RBS') return comparative(lower, 'est');
    return lower;
  }

  /** The verb whose stem is left when [-ed] or [-ing] is cut: [sign], [host → host], [plann → plan], [announc → announce]. */
  #verb(stem: string): string {
    const mute = `${stem}e`;
    const doubled = isDoubled(stem) ? stem.slice(0, -1) : '';
    const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
    if (doubled && this.#bases.has(doubled) && !this.#bases.has(stem)) return doubled;
    if (this.#bases.has(mute) && (short || !this.#bases.has(stem))) return mute;
    if (this.#bases.has(stem)) return stem;
    if (doubled && !/(ll|ss|ff|zz)$/.test(stem)) return doubled;
    return MUTE_E.test(stem) || short ? mute : stem;
  }
}

/** Stems of verbs that end in a mute e [announc, negotiat, organiz, resolv, handl]. */
const MUTE_E =
  /([^aeiou]at|[aeiou]at|iz|yz|is|uc|ac|ic|rc|nc|ag|dg|ng?eg|rg|iv|[lrae]v|[bcdfgkpstz]l|ur|ir|as|us|os|rs|ns|ps|u|ut|ud|id|[^e]ed|phon|ad|od|ok|un|ib|ub|p[ao]s)$/;

function isDoubled(stem: string): boolean {
  const n = stem.length;
  return n > 2 && stem[n - 1] === stem[n - 2] && !/[aeiou]/.test(stem[n - 1]!);
}

function withoutS(lower: string): string {
  if (!lower.endsWith('s') || lower.endsWith('ss')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz|o)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

function comparative(lower: string, ending: string): string {
  if (!lower.endsWith(ending)) return lower;
  const stem = lower.slice(0, -ending.length);
  if (stem.length < 3) return lower;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (isDoubled(stem) && !/(ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return /(rg|[lrs][gs]|v|at|[ui]r|[^aeiou]l|[aeiou]s|[aeiou]c|ut|id|ud|[ai]f)$/.test(stem)
    ? `${stem}e`
    : stem;
}
