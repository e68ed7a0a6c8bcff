/** One JSON value to a line; U+2028 and U+2029 escaped, which some readers take for line ends. */
export function asLines(items: readonly unknown[]): string {
  const line = (item: unknown) =>
    JSON.stringify(item).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return items.map((item) => `${line(item)}\n`).join('');
}
