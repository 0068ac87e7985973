import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));

/** The machine's own Chromium: none is downloaded. */
export const chromiumPath = [...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(
  (path) => existsSync(path),
);

// Nothing but the pages under test is asked for over the network.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = async (): Promise<Browser> => {
  if (chromiumPath === undefined) throw new Error(`None of ${COMMANDS.join(', ')} is installed.`);
  return chromium.launch({ executablePath: chromiumPath, args: ARGS });
};
