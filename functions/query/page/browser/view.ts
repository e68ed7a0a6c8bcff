import type { Address } from './address.ts';

/** What a view may ask of the page around it. */
export interface Page {
  /** Aborted when the view is left. */
  readonly signal: AbortSignal;
  /** Shows another address; `replace` leaves no step to go back to. */
  readonly go: (address: Address, how?: 'replace') => void;
  /** Said to those who do not see it. */
  readonly announce: (text: string) => void;
  readonly title: (text: string) => void;
  /** What was asked for is there: whoever waited for it is brought to its title. */
  readonly arrive: () => void;
}

/** Fills the stage; what it returns is called when only the address changed and the view stays. */
export type Show = (stage: HTMLElement, address: Address, page: Page) => Update | undefined;
export type Update = (address: Address) => void;
