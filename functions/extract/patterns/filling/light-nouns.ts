/** Nouns that only measure or frame the event noun after `of` or before it: [a *round* of talks], [the *start* of the summit]. */
export const lightNouns: ReadonlySet<string> = new Set(
  `round series start end opening beginning resumption course conclusion close day hour week month year session sideline margin set pair string
  flurry spate period phase stage part half outcome result failure success collapse breakdown venue date time
  host site first second third fourth fifth sixth seventh last latest final continuation completion kind sort type form
  return reopening restart revival renewal marathon number couple dozen lot most all some one two three postponement cancellation sidelines mission effort participation attendance mediation`
    .split(/\s+/)
    .filter(Boolean),
);
