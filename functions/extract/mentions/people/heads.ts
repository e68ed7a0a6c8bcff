/** Titles of those who govern a state or reign over it: [President], [Crown *Prince*] is none, nor is a [*vice* president]. */
export const governs =
  /(?<!vice[ -]|deputy )\b(president|premier|prime minister|chancellor|king|queen|emir|sultan)\b/i;

/** Titles of those who are posted to another state. */
export const posted = /ambassador|envoy|affaires|diplomat|attach[eé]|consul/i;
