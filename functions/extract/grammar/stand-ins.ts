import type { Form } from './join-units.ts';
import { isTime } from './parted-verbs.ts';

const be = /^(is|are|was|were|be|been|['’](s|re))$/i;

/**
 * Forms of which the treebanks know another use only are known as others would be: [is *due* to meet, is *due* in Riga] as
 * [ready], not as in [due to]; [*North* and South Korea] as a country; [*flies* to Riga] as [goes]; [is in Riga *meeting with* her] as [talking], [avoided *meeting* her] as [seeing]; [a weapons *deal* with Chad] as [pact].
 */
export function withStandIns(forms: readonly Form[]): readonly Form[] {
  let changed: Form[] | null = null;
  for (let i = 0; i < forms.length; i++) {
    const key = standIn(forms, i);
    if (key === null) continue;
    changed ??= [...forms];
    changed[i] = { ...forms[i]!, key };
  }
  return changed ?? forms;
}

function standIn(forms: readonly Form[], i: number): string | null {
  const { text } = forms[i]!;
  if (text === 'due') return i > 0 && be.test(forms[i - 1]!.text) ? 'ready' : null;
  // [the premier *flies to* Riga]: no insects
  if (text === 'flies')
    return /^(to|into|home|back|on)$/.test(forms[i + 1]?.text ?? '') ? 'goes' : null;
  // [later *travels to* Riga]: no travels of his; but [*Later visits* to Riga]
  if (/^(travels|visits|meets|hosts|heads)$/.test(text))
    return i > 1 &&
      /^(later|then|now|next|also|today|soon|again)$/.test(forms[i - 1]!.text) &&
      (forms[i + 1]?.unit != null || /^(to|with|for)$/.test(forms[i + 1]?.text ?? ''))
      ? 'goes'
      : null;
  // [the *charge d'affaires*]: as [embassy officer]
  if (/^d['’]affaires$/i.test(text)) return 'officer';
  if (/^charg[eé]$/i.test(text) && /^d['’]affaires$/i.test(forms[i + 1]?.text ?? ''))
    return 'embassy';
  // [said on Monday *that talks* with Chad had failed]: nobody talks, behind the day the tagger takes [that] for [which]
  if (text === 'talks' && forms[i - 1]?.text === 'that')
    return i > 1 && isTime(forms[i - 2]!) ? 'negotiations' : null;
  if (text === 'deal') return isOneDeal(forms, i) ? 'pact' : null;
  if (text === 'meeting')
    return isMeetingThere(forms, i) ? 'talking' : isMeetingHim(forms, i) ? 'seeing' : null;
  if (text !== 'North' && text !== 'South') return null;
  return forms[i + 1]?.text === 'and' && forms[i + 2]?.unit ? 'Korea' : null;
}

/** [*is in* Riga this week *meeting with* her], [was in Riga on Monday meeting *the* premier]. */
function isMeetingThere(forms: readonly Form[], i: number): boolean {
  if (!/^(with|the|president|prime)$/i.test(forms[i + 1]?.text ?? '')) return false;
  const before = forms[i - 1];
  if (!before || !(before.unit !== null || before.text === 'today' || forms[i - 2]?.text === 'in'))
    return false;
  return forms
    .slice(Math.max(0, i - 6), i - 1)
    .some(({ text }, at, near) => be.test(text) && near[at + 1]?.text === 'in');
}

/** [avoided *meeting President Vella*], [by *meeting* her]: behind such words it is no noun. */
const isMeetingHim = (forms: readonly Form[], i: number): boolean =>
  /^(name|title)$/.test(forms[i + 1]?.unit ?? '') &&
  // [*spent Monday* meeting him]
  (doing.test(forms[i - 1]?.text ?? '') || /^spent$/i.test(forms[i - 2]?.text ?? ''));

const doing =
  /^(avoid|consider|suggest|propose?|recall|deny|den|miss|risk|resist|oppose?|reject|enjoy|favou?r|start|mull|remember|mention|dread|postpone?|delay|contemplate?)(s|es|ies|ied|ed|ing)?$|^(spent|by|of|on|off|out|without|than|began)$/i;

/** [*a weapons deal* with Chad], [*an arms deal* with it]: behind the plural it is taken for a verb. */
function isOneDeal(forms: readonly Form[], i: number): boolean {
  if (!/[^s]s$/.test(forms[i - 1]?.text ?? '')) return false;
  const before = forms.slice(Math.max(0, i - 4), i).map(({ text }) => text);
  const article = before.findLastIndex((text) => /^(an?|another)$/i.test(text));
  return article >= 0 && before.slice(article + 1).every((text) => !breaks.test(text));
}

const breaks =
  /^([^\p{L}\d].*|to|of|in|on|for|with|by|at|from|that|which|who|would|will|can|could|must|may|should)$/u;
