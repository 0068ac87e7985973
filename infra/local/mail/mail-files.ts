import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeUnfinished, writeDurably } from '../identity/storage/durable-file.ts';
import { SentMail } from './sent-mail.ts';

/** Mails as files, one each, so that they outlive the process; newest first. */
export interface MailFiles {
  keep(mail: Omit<SentMail, 'id' | 'at'>): Promise<SentMail>;
  list(): Promise<SentMail[]>;
  read(id: string): Promise<SentMail | undefined>;
}

/** The time leads the name, so that names sort as the mails came. */
const ID = /^\d{8}T\d{9}-[0-9a-f-]{36}$/;

export const openMailFiles = async (directory: string): Promise<MailFiles> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await removeUnfinished(directory);
  const load = async (id: string): Promise<SentMail> =>
    SentMail.parse(JSON.parse(await readFile(join(directory, `${id}.json`), 'utf8')));

  return {
    async keep(mail) {
      const at = new Date().toISOString();
      const id = `${at.replace(/[-:.Z]/g, '')}-${randomUUID()}`;
      const kept: SentMail = { ...mail, id, at };
      await writeDurably(join(directory, `${id}.json`), JSON.stringify(kept));
      return kept;
    },
    async list() {
      const ids = (await readdir(directory))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5));
      return Promise.all(ids.sort().reverse().map(load));
    },
    async read(id) {
      if (!ID.test(id)) return undefined;
      try {
        return await load(id);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
};
