import type { Form } from './join-units.ts';

const be = /^(is|are|was|were|be|been|['’](s|re))$/i;

/** [is *due* to meet, is *due* in Riga] is known as [ready] would be: the treebanks have hardly any [due] but in [due to], a preposition. */
export function withStandIns(forms: readonly Form[]): readonly Form[] {
  const isDue = (form: Form, i: number) =>
    i > 0 && form.text === 'due' && be.test(forms[i - 1]!.text);
  if (!forms.some(isDue)) return forms;
  return forms.map((form, i) => (isDue(form, i) ? { ...form, key: 'ready' } : form));
}
