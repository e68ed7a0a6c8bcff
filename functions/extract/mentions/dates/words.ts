/** The closed word lists of time expressions; keys are lower case without the abbreviation's point. */
type Unit = 'day' | 'week' | 'month' | 'year';

const numbered = (from: number, names: string) =>
  names.split('|').flatMap((forms, n) => forms.split(' ').map((form) => [form, n + from] as const));

export const months: ReadonlyMap<string, number> = new Map(
  numbered(
    1,
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered(
    0,
    'sunday sun|monday mon|tuesday tues tue|wednesday wednes wed|thursday thurs thur thu|friday fri|saturday sat',
  ),
);

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    'one a an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['hundred', 100],
]);

export const ordinals: ReadonlyMap<string, number> = new Map(
  numbered(1, 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
);

export const units: ReadonlyMap<string, { unit: Unit; times: number }> = new Map([
  ['day', { unit: 'day', times: 1 }],
  ['days', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['weeks', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['months', { unit: 'month', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['years', { unit: 'year', times: 1 }],
  ['decade', { unit: 'year', times: 10 }],
  ['decades', { unit: 'year', times: 10 }],
]);

export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

export const dayparts: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
  'midnight',
  'dawn',
]);

export const todays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words after a four-digit number that make it a count or a clock time, not a year. */
export const counted: ReadonlySet<string> = new Set(
  `percent per % people persons men women children troops soldiers police policemen officers fighters militants rebels refugees
  civilians prisoners detainees hostages protesters demonstrators delegates members workers employees jobs students journalists
  guests miles mile kilometers kilometres km feet metres meters yards tons tonnes barrels dollars euros pounds rupees yen yuan won
  missiles rockets tanks aircraft planes vehicles ships homes houses countries nations states million billion trillion dead
  others gmt utc est edt hrs hours injured wounded victims`.split(/\s+/),
);
