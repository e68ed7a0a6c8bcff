const folder = 'articles/uploads/';
const longestName = 200;

/** Where an article goes that comes by the page [report 1.txt → articles/uploads/report 1.txt]; null for a name that leads elsewhere. */
export function uploadKeyOf(name: string): string | null {
  const isName = name.length <= longestName && /^[^\p{C}/\\]+$/u.test(name) && !/^\.+$/.test(name);
  return isName ? folder + name : null;
}
