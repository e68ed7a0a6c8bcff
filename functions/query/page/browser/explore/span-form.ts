import { el } from '../dom.ts';

/** Days as a reader writes them: [2011] [2011-01] [2011-01-10]. */
export interface Span {
  from: string;
  to: string;
}

/** Two fields that choose a span by keyboard, as a stroke on the histogram does by hand. */
export function spanForm(choose: (span: Span | null) => void) {
  const field = (name: string, label: string) =>
    el('input', {
      type: 'text',
      name,
      placeholder: 'YYYY-MM-DD',
      'aria-label': label,
      autocomplete: 'off',
    });
  const from = field('from', 'From day, month or year');
  const to = field('to', 'To day, month or year');
  const said = el('span', { class: 'said' });
  const form = el(
    'form',
    { class: 'span' },
    from,
    el('span', { 'aria-hidden': 'true' }, '–'),
    to,
    el('button', {}, 'Set dates'),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const span = { from: from.value.trim(), to: to.value.trim() };
    choose(span.from || span.to ? span : null);
  });
  const write = (span: Partial<Span>) => {
    from.value = span.from ?? '';
    to.value = span.to ?? '';
  };
  return { form, write };
}
