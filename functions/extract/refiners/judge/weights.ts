/** Learned by `npm run train:judge`; the share of an analyst's yes in the log-odds of each feature. */
export const weights: Readonly<Record<string, number>> = {};
