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
export type Colours = Record<(typeof names)[number], string>;

/** The colours of the style sheet, as they are now: light or dark. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Colours;
}
