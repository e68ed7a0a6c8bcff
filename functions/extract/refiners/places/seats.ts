/** Where a body's own people are at home. */
const seats: Readonly<Record<string, readonly string[]>> = {
  EU: ['Brussels', 'Strasbourg', 'Luxembourg', 'Luxembourg City'],
  NATO: ['Brussels', 'NATO headquarters'],
  UN: ['New York', 'Geneva', 'Vienna', 'U.N. headquarters'],
  GATT: ['Geneva'],
  WTO: ['Geneva'],
  IAEA: ['Vienna'],
  OPEC: ['Vienna'],
  OSCE: ['Vienna'],
  IMF: ['Washington'],
  WORLDBANK: ['Washington'],
  OAS: ['Washington'],
  AU: ['Addis Ababa'],
  ARABLEAGUE: ['Cairo'],
  ASEAN: ['Jakarta'],
  ICO: ['London'],
};

/** [NATO, Brussels]: who goes there goes to the body. */
export const isSeatOf = (place: string, body: string): boolean =>
  seats[body]?.includes(place) ?? false;
