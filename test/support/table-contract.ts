import { describe, expect, test } from '@jest/globals';
import {
  ConditionFailed,
  type Item,
  type Position,
  type ScannedTable,
  type Table,
} from '../../shared/storage/table.ts';

/** What every `Table` must do alike: the memory fake, DynamoDB Local, the fallback engine. */
export const tableContract = (name: string, open: () => Table & ScannedTable): void => {
  describe(`a table on ${name}`, () => {
    const table = () => open();
    const pk = () => `P#${Math.random().toString(36).slice(2)}`;

    test('gives back what was put, without undefined attributes, and nothing for what is not there', async () => {
      const key = { pk: pk(), sk: 'A' };
      await table().write({ put: { ...key, number: 1.5, list: [1, { a: 'ü' }], gone: undefined } });
      expect(await table().get(key)).toEqual({ ...key, number: 1.5, list: [1, { a: 'ü' }] });
      expect(await table().get({ ...key, sk: 'B' })).toBeUndefined();
    });

    test('puts with a condition, and says which one failed', async () => {
      const key = { pk: pk(), sk: 'A' };
      await table().write({ put: { ...key, version: 1 }, when: { absent: true } });
      await expect(
        table().write({ put: { ...key, version: 1 }, when: { absent: true } }),
      ).rejects.toBeInstanceOf(ConditionFailed);
      await table().write({ put: { ...key, version: 2 }, when: { equals: { version: 1 } } });
      await expect(
        table().write({ put: { ...key, version: 3 }, when: { equals: { version: 1 } } }),
      ).rejects.toMatchObject({ index: 0 });
      await expect(
        table().write({ put: { pk: key.pk, sk: 'Z' }, when: { equals: {} } }),
      ).rejects.toBeInstanceOf(ConditionFailed);
    });

    test('writes all or nothing', async () => {
      const p = pk();
      await table().write({ put: { pk: p, sk: 'A', version: 1 } });
      const change = table().write(
        { put: { pk: p, sk: 'B' } },
        { put: { pk: p, sk: 'A', version: 2 }, when: { equals: { version: 9 } } },
        { delete: { pk: p, sk: 'C' } },
      );
      await expect(change).rejects.toMatchObject({ index: 1 });
      expect(await table().get({ pk: p, sk: 'B' })).toBeUndefined();
      await table().write(
        { put: { pk: p, sk: 'B' } },
        { delete: { pk: p, sk: 'A' }, when: { equals: { version: 1 } } },
        { check: { pk: p, sk: 'X' }, when: { absent: true } },
      );
      expect((await table().query({ pk: p })).items).toEqual([{ pk: p, sk: 'B' }]);
    });

    test('adds to numbers beside other writes, all or nothing', async () => {
      const p = pk();
      await table().write(
        { put: { pk: p, sk: 'A', version: 1 } },
        { add: { pk: p, sk: 'SUM' }, amounts: { waiting: 2, clean: -1 } },
      );
      await table().write({ add: { pk: p, sk: 'SUM' }, amounts: { waiting: 1 } });
      const refused = table().write(
        { add: { pk: p, sk: 'SUM' }, amounts: { waiting: 5 } },
        { put: { pk: p, sk: 'A' }, when: { absent: true } },
      );
      await expect(refused).rejects.toMatchObject({ index: 1 });
      expect(await table().get({ pk: p, sk: 'SUM' })).toEqual({ pk: p, sk: 'SUM', waiting: 3, clean: -1 });
    });

    test('sixteen writers add to one number in the same moment', async () => {
      const p = pk();
      const adding = (writer: number) =>
        table().write(
          { put: { pk: p, sk: `W#${writer}` }, when: { absent: true } },
          { add: { pk: p, sk: 'SUM' }, amounts: { waiting: 1 } },
        );
      await Promise.all(Array.from({ length: 16 }, (_, writer) => adding(writer)));
      expect(await table().get({ pk: p, sk: 'SUM' })).toMatchObject({ waiting: 16 });
    });

    test('sixteen writers of one version: one wins', async () => {
      const key = { pk: pk(), sk: 'A' };
      await table().write({ put: { ...key, version: 1 } });
      const tries = await Promise.allSettled(
        Array.from({ length: 16 }, (_, writer) =>
          table().write({ put: { ...key, version: 2, writer }, when: { equals: { version: 1 } } }),
        ),
      );
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    test('queries a range in both directions, page by page', async () => {
      const p = pk();
      const names = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
      await table().putMany(names.map((sk) => ({ pk: p, sk })));
      const sks = (items: readonly Item[]) => items.map(({ sk }) => sk);
      expect(sks((await table().query({ pk: p })).items)).toEqual(names);
      expect(
        sks((await table().query({ pk: p, between: ['2026-02', '2026-04'], descending: true })).items),
      ).toEqual(['2026-04', '2026-03', '2026-02']);
      expect(sks((await table().query({ pk: p, beginsWith: '2026-05' })).items)).toEqual(['2026-05']);
      const first = await table().query({ pk: p, limit: 2, descending: true });
      expect(sks(first.items)).toEqual(['2026-05', '2026-04']);
      const second = await table().query({
        pk: p,
        limit: 2,
        descending: true,
        ...(first.next && { after: first.next }),
      });
      expect(sks(second.items)).toEqual(['2026-03', '2026-02']);
    });

    test('its indexes are sparse and carry summary and version only', async () => {
      const p = pk();
      await table().putMany([
        { pk: p, sk: 'A', gsi1pk: p, gsi1sk: '1', summary: { a: 1 }, version: 3, record: 'long' },
        { pk: p, sk: 'B', gsi1pk: p, gsi1sk: '2', record: 'long' },
        { pk: p, sk: 'C', record: 'long' },
      ]);
      const { items } = await table().query({ index: 'gsi1', pk: p, descending: true });
      expect(items).toEqual([
        { pk: p, sk: 'B', gsi1pk: p, gsi1sk: '2' },
        { pk: p, sk: 'A', gsi1pk: p, gsi1sk: '1', summary: { a: 1 }, version: 3 },
      ]);
    });

    test('an index is read whole, segment by segment and page by page, each item once', async () => {
      const p = pk();
      const names = Array.from({ length: 60 }, (_, i) => `${p}${i}`);
      await table().putMany(
        names.flatMap((name) => [
          { pk: name, sk: 'A', gsi3pk: name, gsi3sk: 'A', summary: { name }, record: 'long' },
          { pk: name, sk: 'B', record: 'not in the index' },
        ]),
      );
      const found: Item[] = [];
      for (let segment = 0; segment < 3; segment += 1) {
        let after: Position | undefined;
        do {
          const page = await table().scan({ index: 'gsi3', segment, of: 3, limit: 7, after });
          expect(page.items.length).toBeLessThanOrEqual(7);
          found.push(...page.items);
          after = page.next;
        } while (after);
      }
      const ours = found.filter((item) => item.pk.startsWith(p));
      expect(ours.map((item) => item.pk).sort()).toEqual(names.sort());
      expect(ours[0]).not.toHaveProperty('record');
    });

    test('adds up, also for many at once', async () => {
      const key = { pk: pk(), sk: 'N' };
      const given = await Promise.all(
        Array.from({ length: 10 }, () => table().add(key, { number: 5, other: 1 })),
      );
      expect(given.map(({ number }) => number).sort((a = 0, b = 0) => a - b)).toEqual([
        5, 10, 15, 20, 25, 30, 35, 40, 45, 50,
      ]);
      expect(await table().get(key)).toMatchObject({ number: 50, other: 10 });
    });

    test('reads and puts many', async () => {
      const p = pk();
      const items = Array.from({ length: 130 }, (_, i) => ({ pk: p, sk: String(i) }));
      await table().putMany(items);
      expect(await table().getMany([...items, { pk: p, sk: 'missing' }])).toHaveLength(130);
    });
  });
};
