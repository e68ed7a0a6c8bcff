/** Something the user can put right: shown as one line, without a trace. */
export class StartError extends Error {}
