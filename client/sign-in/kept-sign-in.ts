import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const KeptSignIn = z.object({
  url: z.string(),
  clientId: z.string(),
  /** Only for client systems: their tokens are made anew from it. */
  clientSecret: z.string().optional(),
  tokenEndpoint: z.url(),
  revocationEndpoint: z.url().optional(),
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  expiresAt: z.number(),
});
export type KeptSignIn = z.output<typeof KeptSignIn>;

type Environment = Readonly<Record<string, string | undefined>>;

const folder = ({ XDG_CONFIG_HOME }: Environment): string =>
  join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'cen');

// A colon is not allowed in file names everywhere.
const fileOf = (env: Environment, url: string): string =>
  join(folder(env), `${new URL(url).host.replaceAll(':', '_')}.json`);
const lastFile = (env: Environment): string => join(folder(env), 'last-url');

const textIn = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** Nobody else on the machine reads it, and a cut-off write leaves the old one. */
const writePrivately = async (path: string, content: string): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, content, { mode: 0o600 });
  await rename(unfinished, path);
};

export const keptSignIn = async (env: Environment, url: string): Promise<KeptSignIn | undefined> => {
  const text = await textIn(fileOf(env, url));
  if (text === undefined) return undefined;
  try {
    return KeptSignIn.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

export const keepSignIn = async (env: Environment, signIn: KeptSignIn): Promise<string> => {
  await mkdir(folder(env), { recursive: true, mode: 0o700 });
  await writePrivately(fileOf(env, signIn.url), `${JSON.stringify(signIn, null, 2)}\n`);
  await writePrivately(lastFile(env), `${signIn.url}\n`);
  return fileOf(env, signIn.url);
};

export const forgetSignIn = (env: Environment, url: string): Promise<void> =>
  rm(fileOf(env, url), { force: true });

/** The network that was last signed in to. */
export const lastUrl = async (env: Environment): Promise<string | undefined> =>
  (await textIn(lastFile(env)))?.trim() || undefined;
