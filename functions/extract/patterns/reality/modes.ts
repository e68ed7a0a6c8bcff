/** Whether what a word says happened, and how the article says so. `cue` is the word that decided. */
export interface Reality {
  readonly mode: Mode;
  readonly time: 'past' | 'present' | 'future';
  readonly cue: number;
  /** Nothing says so: a noun that is merely named [the talks]. */
  readonly weak?: true;
}

/**
 * `fact` [met] · `going-on` [are meeting] · `plan` [will meet, is due to meet] · `wish` [hopes to meet, offered to meet, may meet]
 * · `refusal` [refused to meet, will not meet] · `denial` [did not meet, has not met] · `failure` [failed to meet]
 * · `postponed` · `cancelled` · `condition` [if they meet] · `habit` [meet regularly]
 */
export type Mode =
  | 'fact'
  | 'going-on'
  | 'plan'
  | 'wish'
  | 'refusal'
  | 'denial'
  | 'failure'
  | 'postponed'
  | 'cancelled'
  | 'condition'
  | 'habit';
