import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import { WrongUsage } from '../terminal/failure.ts';

/** A JSON file that the user wrote; `-` is standard input. */
export const readJsonFile = async (path: string): Promise<unknown> => {
  let text: string;
  try {
    text = await (path === '-' ? textFrom(process.stdin) : readFile(path, 'utf8'));
  } catch {
    throw new WrongUsage(`The file ${path} cannot be read.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongUsage(`${path} is not well-formed JSON: ${(error as Error).message}`);
  }
};
