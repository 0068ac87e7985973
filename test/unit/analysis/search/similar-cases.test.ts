import { afterAll, expect, test } from '@jest/globals';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { comparedOf } from '../../../../shared/domain/analysis/search/compared.ts';
import { type EvidenceKind, likenessOf } from '../../../../shared/domain/analysis/search/likeness.ts';
import { traitName, traitsOf } from '../../../../shared/domain/analysis/search/traits.ts';
import { evidenceInWords } from '../../../../shared/domain/analysis/search/words/evidence-in-words.ts';
import { EVIDENCE_WORDS } from '../../../../shared/domain/analysis/search/words/evidence-words.ts';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';
import { searchWorld, someCases } from '../../../support/analysis/search-world.ts';

const worlds: Awaited<ReturnType<typeof searchWorld>>[] = [];
const worldOf = async (rows: readonly AnalysisRow[]) => {
  const made = await searchWorld(rows);
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.close();
});

const bits = (all: number, having: number) => Math.log2(all / Math.max(1, having));

/** Rarity by a look at every row. */
const rarityByHand = (rows: readonly AnalysisRow[], of: ReturnType<typeof comparedOf>) => {
  const first = rows.filter(({ line }) => line === 1);
  const near = (q: number) => (row: AnalysisRow) =>
    row.quantity !== null && row.quantity >= q / 2 && row.quantity <= q * 2;
  return {
    traits: new Map(
      of.traits.map((trait) => {
        const having = rows.filter((row) => traitsOf(row).some((one) => traitName(one) === traitName(trait)));
        return [traitName(trait), bits(rows.length, having.length)];
      }),
    ),
    amounts: new Map(
      of.amounts.map(({ group, unit, quantity }) => {
        const same = rows.filter((row) => row.product_group === group && row.unit === unit && row.quantity);
        return [`${group} ${unit} ${quantity}`, bits(same.length, same.filter(near(quantity)).length)];
      }),
    ),
    words: new Map(
      [...of.words].map((word) => {
        const having = first.filter(({ text }) => text.split(' ').includes(word));
        return [word, bits(first.length + 1, having.length + 1)];
      }),
    ),
  };
};

test('the cases that share most are found as by comparing with every one', async () => {
  const rows = someCases(90, 3);
  const world = await worldOf(rows);
  const byCase = Map.groupBy(rows, ({ case_id }) => case_id);
  for (const [id, own] of [...byCase].slice(0, 15)) {
    const compared = comparedOf(own);
    const rarity = rarityByHand(rows, compared);
    const scores = [...byCase]
      .filter(([other]) => other !== id)
      .map(([other, lines]) => ({ id: other, ...likenessOf(compared, comparedOf(lines), rarity) }));
    const best = scores.map(({ score }) => score).sort((a, b) => b - a);
    const { items } = await world.similar(id);
    expect(items.map(({ score }) => score)).toEqual(best.slice(0, 10).filter((score) => score > 0));
    for (const { case: found, score, evidence } of items) {
      const expected = scores.find((one) => one.id === found.id);
      expect({ score, evidence: evidence.map(({ says, ...rest }) => rest) }).toEqual({
        score: expected?.score,
        evidence: expected?.evidence,
      });
    }
  }
}, 60_000);

test('what is rare weighs more than what is common, and of one kind only the most exact counts', async () => {
  const common = {
    departure: 'CO',
    departure_region: '005',
    cover_hs: '080390',
    text: 'bananas',
    quantity: 500,
  };
  const rows = Array.from({ length: 40 }, (_, i) =>
    analysisRow({ ...common, case_id: `common${i}`, seq: i + 1, concealment: 'luggage', place: `FRAA${i}` }),
  );
  const rice = analysisRow({ case_id: 'rice', seq: 100, text: 'rice with a falcon seal' });
  const twin = analysisRow({ case_id: 'like', seq: 101, quantity: 14, text: 'the falcon seal again' });
  const same = analysisRow({ case_id: 'same', seq: 102, counts: false, counted_as: 'rice' });
  const { similar } = await worldOf([...rows, rice, twin, same]);
  const [best, next] = (await similar('rice')).items;
  expect(best?.case.id).toBe('like');
  expect(best?.score).toBeGreaterThan(2 * (next?.score ?? 0));
  const kinds = best?.evidence.map(({ kind }) => kind) ?? [];
  expect(kinds).toEqual(
    expect.arrayContaining(['cover-heading', 'route', 'concealment', 'place', 'quantity', 'words']),
  );
  for (const less of ['cover-chapter', 'route-regions', 'departure', 'place-type'])
    expect(kinds).not.toContain(less);
  expect((await similar('rice')).items.map((one) => one.case.id)).not.toContain('same');
  // The other report of a case is not like it: it is it.
  expect((await similar('same')).items[0]?.case.id).toBe('like');
});

const EXPECTED: Readonly<Record<string, string>> = {
  en: 'Same route: Brazil → Spain',
  fr: 'Même itinéraire : Brazil → Spain',
  es: 'Misma ruta: Brazil → Spain',
  ar: 'المسار نفسه: من Brazil إلى Spain',
  ru: 'Тот же маршрут: Brazil → Spain',
  pt: 'Mesma rota: Brazil → Spain',
};

test.each(LANGUAGES)('what is shared is said in %s, without a gap', (language) => {
  const names: Readonly<Record<string, string>> = { BR: 'Brazil', ES: 'Spain', KGM: 'kg' };
  const say = (kind: EvidenceKind, ...values: string[]) =>
    evidenceInWords({ kind, values, weight: 1 }, language, (_, code) => names[code]);
  expect(say('route', 'BR>ES')).toBe(EXPECTED[language]);
  expect(say('cover-heading', '1006')).toContain('HS 1006');
  expect(say('quantity', '12.5', '14', 'KGM')).toMatch(/12[.,٫]5 kg.*14 kg/);
  expect(say('words', 'falcon', 'seal')).toMatch(/falcon.*seal/);
  for (const kind of Object.keys(EVIDENCE_WORDS.en) as EvidenceKind[])
    expect(say(kind, 'BR>ES', 'ES', 'KGM')).not.toMatch(/[{}]|undefined|: *$/);
});
