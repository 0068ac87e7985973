import type { Command } from 'commander';
import type { Network } from '../sdk.ts';
import { networkUrl, openNetwork } from '../sign-in/open-network.ts';

/** What every command is called with. */
export interface CommandContext {
  readonly json: boolean;
  url(): Promise<string>;
  network(): Promise<Network>;
  /** A result, on standard output. */
  print(text: string): void;
  /** A word to the person at the terminal, on standard error: never in the way of a script. */
  note(text: string): void;
}

export const contextOf = (command: Command): CommandContext => {
  const { url, json = false } = command.optsWithGlobals<{ url?: string; json?: boolean }>();
  return {
    json,
    url: () => networkUrl(process.env, url),
    network: () => openNetwork(process.env, url),
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
  };
};
