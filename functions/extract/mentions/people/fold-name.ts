/** One spelling for all: [Erdoğan → erdogan] [Jong-il → jong il] [J. R. → j r] [Sergey, Sergei → sergei]. */
export function foldName(words: readonly string[]): string {
  const name = words.join(' ').toLowerCase().replace(russian, '$1i').replace(arabic, 'mohammed');
  if (/^[a-z ]+$/.test(name)) return name;
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'.’]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return plain.replace(/(^| )(al|el)[- ]/g, '$1').replaceAll('-', ' ');
}

/** First names that some agencies write with a y. */
const russian = /\b(serge|andre|alexe|alekse|yur|dmitr)y\b/;

/** A name that every agency writes its own way [Mohamed, Muhammad]. */
const arabic = /\bm[ou]hamm?[ae]d\b/g;
