/** Every environment variable that product code reads: the CDK app sets them by these names, typed. */
export const ENV = [
  'TABLE_SEIZURES',
  'TABLE_NOMINAL',
  'TABLE_DIRECTORY',
  'TABLE_IMPORTS',
  'TABLE_AUDIT',
  'TABLE_EXPORTS',
  'TABLE_REFERENCE',
  'TABLE_VERIFICATION',
  'TABLE_ANALYSIS',
  'TABLE_INTELLIGENCE',
  'TABLE_SCREENING',
  'BUCKET_IMPORTS',
  'BUCKET_DOCUMENTS',
  'BUCKET_EXPORTS',
  'BUCKET_ANALYSIS',
  'EVENT_BUS',
  'WORKFLOW_IMPORT',
  'WORKFLOW_EXPORT',
  'WORKFLOW_TURN',
  'WORKFLOW_MINING',
  /** AWS name of the region that the function runs in. */
  'REGION',
  'USER_POOL_ID',
  /** Issuer of the access tokens, the user pool's provider URL. */
  'TOKEN_ISSUER',
  /** Client ids, comma separated, of the applications that people sign in with: the console, the command line. */
  'PEOPLE_CLIENTS',
  /** Key that seals page cursors. */
  'CURSOR_SECRET',
  /** Secret that decides which clean cases are drawn for a person nevertheless. */
  'DRAW_SECRET',
  /** Where people and systems reach this region, without a trailing slash. */
  'PUBLIC_URL',
  /** Address that offices of this region mail reports to, and that answers come from. */
  'MAIL_ADDRESS',
] as const;
export type EnvName = (typeof ENV)[number];

export class MissingEnvironment extends Error {
  constructor(name: EnvName) {
    super(`The environment variable ${name} is not set: the CDK app gives it to the functions that need it.`);
    this.name = 'MissingEnvironment';
  }
}

export const env = (name: EnvName): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new MissingEnvironment(name);
  return value;
};
