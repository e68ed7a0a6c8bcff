/**
 * A form as the treebanks' plain typing has it: straight quotes, `-` and `--`, no soft hyphens, no direction marks. Whoever
 * trains on a treebank passes its forms through here, so that the tagger learns what it will see.
 * [don’t → don't] [“ → "] [— → --] [… → ...]
 */
export function plainForm(form: string): string {
  const quoted = wholes.get(form);
  if (quoted !== undefined) return quoted;
  let plain = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    plain += code < 128 && code > 32 ? form[i] : (plains.get(code) ?? form[i]);
  }
  return plain === '' ? form : plain;
}

const plains = new Map<number, string>();
const write = (plain: string, ...codes: number[]) => {
  for (const code of codes) plains.set(code, plain);
};
write('"', 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033, 0xff02);
write("'", 0x2018, 0x2019, 0x201a, 0x201b, 0xb4, 0x2032, 0x2039, 0x203a, 0xff07);
write('-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xff0d);
write('--', 0x2014, 0x2015);
write('...', 0x2026);
write('', 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x061c, 0x180e, 0x0a, 0x0d);
for (let code = 0x202a; code <= 0x202e; code++) plains.set(code, '');
for (let code = 0x2061; code <= 0x206f; code++) plains.set(code, '');
write(' ', 0xa0, 0x2007, 0x202f);

/** Forms that are a mark of their own in old wires and e-mail. */
const wholes = new Map([
  ["''", '"'],
  ['``', '"'],
  ['’’', '"'],
  ['‘‘', '"'],
  ['‘’', '"'],
  ['`', "'"],
  ['_', '--'],
  ['---', '--'],
]);
