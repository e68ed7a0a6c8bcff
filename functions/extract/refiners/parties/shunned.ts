/** With whom no state meets or signs, unless the words say so: [the two sides], [the summit on terror] are of none of them. */
export const isShunned = (code: string): boolean =>
  /^(ISIS|ALQAEDA|ALSHABAAB|BOKO_HARAM)$/.test(code);
