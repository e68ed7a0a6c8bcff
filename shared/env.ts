/** The environment variables that exist. The stack sets them, the functions insist on them. */
export const environment = {
  /** Name of the table that holds articles and events. */
  EVENT_TABLE: 'EVENT_TABLE',
  /** Name of the bucket that articles are uploaded to. */
  ARTICLE_BUCKET: 'ARTICLE_BUCKET',
} as const;

export type EnvironmentVariable = keyof typeof environment;

/** The variable's value; throws when the function was started without it. */
export function requireEnv(name: EnvironmentVariable): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the stack sets it on every function`);
  return value;
}
