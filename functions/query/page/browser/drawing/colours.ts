const names = [
  'paper',
  'raised',
  'sunk',
  'ink',
  'soft',
  'rule',
  'edge',
  'meeting',
  'meeting-fill',
  'pact',
  'pact-fill',
  'alert',
  'focus',
  'land',
] as const;
/** `font` is the family. */
export type Colours = Record<(typeof names)[number] | 'font', string>;

/** The colours of the style sheet, as they are now: light or dark. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const colours = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries([...colours, ['font', style.fontFamily]]) as Colours;
}
