import { calledOtherwise } from './called-otherwise.ts';
import { firstSurnames } from './given-names.ts';

/** The words by which a person is named for short [Bashar al-Assad → al-Assad, Assad; Joko Widodo → Widodo, Jokowi]. */
export function surnamesOf(words: readonly string[]): string[] {
  const called = calledOtherwise[words.join(' ')];
  return called ? [...new Set([...familyNames(words), called])] : familyNames(words);
}

/** [Kim Kwan-jin → Kim; Bashar al-Assad → al-Assad, Assad; Boris Yeltsin → Yeltsin]. */
function familyNames(words: readonly string[]): string[] {
  const last = words.findLast((word) => !/^(Jr|Sr)\.?$|^[IVX]+$/.test(word)) ?? words[0]!;
  if (words.length === 1) return [last];
  const found: string[] = [last];
  const article = /^(al|el|an|as|ad|ar|ash|at|az)-(.+)$/i.exec(last);
  if (article) found.push(article[2]!);
  if (isFamilyFirst(words)) return vietnamese.test(words[0]!) ? [words[0]!, last] : [words[0]!];
  return found;
}

/** Where the family name stands first but people are called by their last [Pham Minh Chinh: Prime Minister Chinh]. */
const vietnamese =
  /^(Bui|Dang|Dinh|Do|Duong|Ho|Hoang|Huynh|Le|Luong|Ngo|Nguyen|Nong|Pham|Phan|To|Tran|Truong|Vo|Vu)$/;

/** [Kim Jong Un] [Xi Jinping] [Nguyen Phu Trong], but [Kim Campbell], [Li Smith]. */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (!firstSurnames.has(words[0]!) || words.length > 4 || words.length < 2) return false;
  if (words[1]!.includes('-') || words.length > 2) return true;
  return !/^(Campbell|Darroch|Clark|Beazley|Clijsters|Howard|Philby|Davis|Kardashian)$/.test(
    words[1]!,
  );
}
