/** The environment variables that exist. The stack sets them, the functions insist on them. */
export const environment = {
  /** Name of the table that holds articles and events. */
  EVENT_TABLE: 'EVENT_TABLE',
  /** Name of the bucket that articles are uploaded to. */
  ARTICLE_BUCKET: 'ARTICLE_BUCKET',
  /** Who may ask the API: `keys`, `iam`, `jwt` or `public` (as on one machine). Not set is closed. */
  API_ACCESS: 'API_ACCESS',
  /** Origins whose pages may read the API's answers, with commas between. */
  API_ORIGINS: 'API_ORIGINS',
  /** Origin of the bucket that the page may upload to. Not set is none. */
  UPLOADS_TO: 'UPLOADS_TO',
  /** Model of Amazon Bedrock that reads doubtful reports again. Not set is none. */
  SECOND_READER: 'SECOND_READER',
} as const;

export type EnvironmentVariable = keyof typeof environment;

/** The variable's value; throws when the function was started without it. */
export function requireEnv(name: EnvironmentVariable): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the stack sets it on every function`);
  return value;
}
