const republics = new Set('RUS UKR BLR MDA LTU LVA EST GEO ARM AZE KAZ UZB TKM TJK KGZ'.split(' '));
const balkan = new Set('SRB HRV BIH SVN MKD MNE XKX'.split(' '));
const eastGerman = new Set(
  'Leipzig Dresden Potsdam Rostock Magdeburg Weimar Dessau Wandlitz Stralsund'.split(' '),
);

/** The country a town lay in when the article was written: [Kyiv 1987 → SUN] [Prague 1991 → CSK] [Leipzig 1986 → DDR]. */
export function countryThen(country: string | null, town: string, year: number): string | null {
  if (country === null || year > 2002) return country;
  if (year <= 1991 && republics.has(country)) return 'SUN';
  if (year <= 1992 && (country === 'CZE' || country === 'SVK')) return 'CSK';
  if (year <= 1991 && balkan.has(country)) return 'YUG';
  if (country === 'SRB' || country === 'MNE' || country === 'XKX') return 'YUG';
  if (year <= 1989 && eastGerman.has(town)) return 'DDR';
  return country;
}
