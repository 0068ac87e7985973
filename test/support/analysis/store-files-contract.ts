import { describe, expect, test } from '@jest/globals';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';

const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

/** What all `StoreFiles` must do alike: the fake in memory, S3 of one machine. */
export const storeFilesContract = (name: string, open: () => StoreFiles): void => {
  describe(`objects of the store on ${name}`, () => {
    let folders = 0;
    const folder = () => {
      folders += 1;
      return `contract/${folders}-`;
    };

    test('gives back what was saved, and nothing for what is not there', async () => {
      const key = `${folder()}a`;
      expect(await open().read(key)).toBeUndefined();
      await open().save(key, 'é\n');
      expect(text((await open().read(key))?.body)).toBe('é\n');
      const bytes = new Uint8Array([0, 255, 10]);
      await open().save(key, bytes);
      expect([...((await open().read(key))?.body ?? [])]).toEqual([...bytes]);
    });

    test('lists what begins alike, in order, more than fit on a page', async () => {
      const prefix = folder();
      const keys = Array.from({ length: 1010 }, (_, i) => `${prefix}${String(i).padStart(4, '0')}`);
      for (let start = 0; start < keys.length; start += 50)
        await Promise.all(keys.slice(start, start + 50).map((key) => open().save(key, '.')));
      expect(await open().list(prefix)).toEqual(keys);
      await open().remove([...keys, `${prefix}never`]);
      expect(await open().list(prefix)).toEqual([]);
      await open().remove([]);
    }, 60_000);

    test('says nothing where the reader knows what is there', async () => {
      const key = `${folder()}a`;
      expect(await open().readIfChanged(key, undefined)).toBeUndefined();
      await open().save(key, 'one');
      const first = await open().readIfChanged(key, undefined);
      expect(text(first?.body)).toBe('one');
      expect(await open().readIfChanged(key, first?.etag)).toBeUndefined();
      await open().save(key, 'two');
      expect(text((await open().readIfChanged(key, first?.etag))?.body)).toBe('two');
    });

    test('of many that swap the same version one wins', async () => {
      const key = `${folder()}manifest.json`;
      const swapAll = async (over: string | undefined, round: string) => {
        const won = await Promise.all(
          Array.from({ length: 8 }, (_, i) => open().swap(key, `${round}${i}`, over)),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        const found = await open().read(key);
        expect(text(found?.body)).toBe(`${round}${won.indexOf(true)}`);
        return found?.etag;
      };
      const first = await swapAll(undefined, 'first');
      await swapAll(first, 'second');
      expect(await open().swap(key, 'late', first)).toBe(false);
      await open().remove([key]);
      expect(await open().swap(key, 'gone', first)).toBe(false);
    });
  });
};
