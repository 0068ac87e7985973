import { expect, test } from '@jest/globals';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { Proposal } from '../../../../shared/domain/imports/proposal.ts';
import { FRESH, HELD_BACK, OPEN } from '../../../support/foreign-files/files.ts';
import { tableOf } from '../../../support/foreign-files/foreign-file.ts';
import { calibration, measure } from '../../../support/foreign-files/measure.ts';
import { shippedIndexes } from '../../../support/shipped-lists.ts';

const lists = await shippedIndexes();
const measured = [...OPEN, ...HELD_BACK, ...FRESH].map((file) => ({ file, of: measure(file, lists) }));

const share = (marks: readonly { readonly right: number; readonly all: number }[]) =>
  marks.reduce((sum, { right }) => sum + right, 0) / marks.reduce((sum, { all }) => sum + all, 0);

test.each(measured.map(({ file, of }) => [file.name, file.kind, of.proposal] as const))(
  '%s is recognised as %s',
  (_, kind, proposal) => {
    expect([proposal.kind, proposal.why.detail]).toEqual([kind, expect.stringMatching(/\.$/)]);
    expect(Proposal.safeParse(proposal).error).toBeUndefined();
    expect(proposal.mapping === undefined).toBe(kind === 'totals');
  },
);

test('most columns of files from many administrations are proposed rightly, and most values', () => {
  expect(share(measured.map(({ of }) => of.columns))).toBeGreaterThan(0.94);
  expect(share(measured.map(({ of }) => of.values))).toBeGreaterThan(0.94);
});

test('files that nobody tuned to are proposed nearly as well', () => {
  const fresh = measured.filter(({ file }) => FRESH.includes(file));
  expect(share(fresh.map(({ of }) => of.columns))).toBeGreaterThan(0.84);
  expect(share(fresh.map(({ of }) => of.values))).toBeGreaterThan(0.88);
});

test('what is said to be sure is right', () => {
  const bands = calibration(measured.map(({ file, of }) => ({ file, proposal: of.proposal })));
  const sure = bands.find(({ said }) => said.startsWith('90'));
  expect((sure?.right ?? 0) / (sure?.all ?? 1)).toBeGreaterThan(0.95);
});

test('every proposal gives reasons, and its mapping runs over the whole file before anybody has answered', () => {
  for (const { file, of } of measured) {
    const { proposal } = of;
    for (const { fields, notes } of proposal.columns)
      for (const { detail } of [...fields.map(({ reason }) => reason), ...notes])
        expect(detail).toMatch(/\.$/);
    if (!proposal.mapping) continue;
    expect(ImportMapping.parse(proposal.mapping)).toEqual(proposal.mapping);
    const { columns, rows } = tableOf(file);
    const mapper = rowMapper(proposal.mapping, columns);
    for (const row of rows) expect(mapper.map(row).given).toHaveProperty('location');
  }
});
