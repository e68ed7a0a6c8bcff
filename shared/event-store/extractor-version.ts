const numeric = new Intl.Collator('en', { numeric: true });

/** Whether what one version of the extractor read need not be read again by the other. [10 ≥ 9], [1.2.10 ≥ 1.2.9], [1+second-reader ≥ 1] */
export const isAtLeast = (version: string, other: string): boolean =>
  numeric.compare(version, other) >= 0;
