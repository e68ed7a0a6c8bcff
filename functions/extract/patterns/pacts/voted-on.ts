import type { PactAct } from '../frame.ts';

/** What is put to a vote is there to be voted on, whatever comes of it: a deal as it was agreed, a treaty as it was signed. */
export const votedOn: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'voted-on',
  status: 'agreed',
  verbs: ['vote', 'deliberate'],
  nouns: ['vote', 'referendum', 'plebiscite'],
  instrument: ['on', 'over', 'about', 'for'],
  parties: ['subject', 'with', 'between'],
  planned: 'agreed',
  wished: 'agreed',
  refused: 'agreed',
  failed: 'agreed',
  examples: {
    "Iceland's parliament is to vote on a whaling treaty with Japan on Friday.": 'ISL JPN signed',
  },
  counterexamples: ['Voters in the Swiss town will vote on a stadium deal.'],
};
