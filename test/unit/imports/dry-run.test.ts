import { expect, test } from '@jest/globals';
import {
  checked,
  imported,
  nothingKept,
  outcomeOf,
  startedImport,
  stepsOver,
} from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

const weighed = leastMapping({
  '/lines/0/quantity': { column: 'kg', number: {}, unit: 'KGM' },
  '/location/name': { column: 'where' },
});
const HEADER = 'day;what;kg;where\n';
const FILE = [
  '2020-01-05;cocaine;1.5;Irún',
  '2020-01-05;cocaine;1.5;Irún',
  '2020-01-05;COCAINE;1.5;irun ',
  '2020-02-30;heroin;2;Vigo',
  '1998-01-05;khat;3;Vigo',
  '',
].join('\n');
const HOLD = { repeats: 'hold-back', lookAlikes: 'hold-back' } as const;

test('a dry run foretells the counts of the import, writes no case and names what is wrong', async () => {
  const kept = nothingKept();
  const { status, result, errors } = await checked(HEADER + FILE, weighed, kept);
  expect(status).toBe('checked');
  expect(result).toMatchObject({ rowsRead: 5, filteredOut: 0 });
  expect(errors).toContain('"2020-02-30";"heroin";"2";"Vigo";"day “2020-02-30”: Not a day');
  expect((await kept.seizuresTable.query({ index: 'gsi1', pk: 'OFFICE#NCP-ES' })).items).toEqual([]);
  const { counts } = await imported(HEADER + FILE, weighed, kept);
  expect(result?.counts).toEqual(counts);
});

test('equal rows and rows that differ little are told apart, each with the row that it is like', async () => {
  const { result } = await checked(HEADER + FILE, weighed);
  expect(result?.repeats).toEqual({ rows: 1, examples: [{ row: 3, like: 2 }] });
  expect(result?.lookAlikes).toEqual({ rows: 1, examples: [{ row: 4, like: 2 }] });
  expect(result?.ownLookAlikes.rows).toBe(0);
});

test('what the checks find is counted by what and where, and the first rows are shown as they would become cases', async () => {
  const { result, preview } = await checked(HEADER + FILE, weighed);
  const findings = result?.findings.filter(({ severity }) => severity !== 'note');
  expect(findings).toEqual([
    { code: 'long-ago', severity: 'warning', pointer: '/date', value: '1998-01-05', rows: 1, row: 6 },
  ]);
  expect(result?.findings).toContainEqual(
    expect.objectContaining({ code: 'means-missing', rows: 4, row: 2 }),
  );
  expect(preview).toHaveLength(5);
  expect(preview[0]).toMatchObject({ row: 2, report: { date: '2020-01-05', location: { name: 'Irún' } } });
  expect(preview[3]).toEqual({ row: 5, refusals: [expect.stringContaining('2020-02-30')] });
  expect(preview[4].findings).toContainEqual(expect.objectContaining({ code: 'long-ago' }));
});

test('rows that are cases already and cases that came another way are told from new ones', async () => {
  const kept = nothingKept();
  await imported(HEADER + FILE, weighed, kept);
  const again = await checked(`${HEADER + FILE}2020-06-01;opium;4;Vigo\n`, weighed, kept, 'check-2');
  expect(again.result?.counts).toMatchObject({ accepted: 1, alreadyThere: 4, refused: 1 });
  expect(again.result?.ownLookAlikes.rows).toBe(0);

  // The same seizures from another system: other columns, grams, another name of the place.
  const other = leastMapping({
    '/lines/0/quantity': { column: 'g', number: {}, unit: 'GRM' },
    '/location/name': { column: 'post' },
  });
  const { result } = await checked(
    'day;what;g;post\n1998-01-05;Khat;3000;AD Vigo\n2020-01-06;khat;1;Vigo\n',
    other,
    kept,
    'check-3',
  );
  expect(result?.counts).toMatchObject({ accepted: 2, alreadyThere: 0 });
  expect(result?.ownLookAlikes).toEqual({
    rows: 1,
    examples: [{ row: 2, like: expect.stringMatching(/^CEN-2026-ES-/) }],
  });
});

test('a mapping that does not fit leaves the import where another one can be said', async () => {
  const { status, failure, result } = await checked('jour;quoi\n2020-01-05;x\n', leastMapping());
  expect(status).toBe('mapped');
  expect(failure).toContain('columns that the file does not have');
  expect(result).toBeUndefined();
});

test('rows that look like others are held back as chosen, and can be sent again to be imported', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id: 'i', file: HEADER + FILE, mapping: weighed, choice: HOLD });
  await stepsOver(kept).run('i');
  const first = await outcomeOf(kept, 'i');
  expect(first.counts).toMatchObject({ accepted: 2, refused: 1, heldBack: 2, alreadyThere: 0 });
  expect(first.errors).toContain('“row 2”: Held back: an earlier row of the file says the same.');
  expect(first.errors).toContain('“row 2”: Held back: an earlier row has the same day');
  // Whoever looked and found that they are cases of their own sends them with the whole file.
  const second = await imported(HEADER + FILE, weighed, kept, 'second');
  expect(second.counts).toMatchObject({ accepted: 2, alreadyThere: 2, refused: 1 });
});

test('rows like a case of the office are held back with its reference', async () => {
  const kept = nothingKept();
  const { cases } = await imported(HEADER + FILE, weighed, kept);
  const file = `${HEADER}1998-01-05;khat;3;Vigo (AD)\n2020-09-09;khat;3;Vigo\n`;
  await startedImport(kept, { id: 'i', file, mapping: weighed, choice: HOLD });
  await stepsOver(kept).run('i');
  const { counts, errors } = await outcomeOf(kept, 'i');
  expect(counts).toMatchObject({ accepted: 1, heldBack: 1 });
  const khat = cases.find(({ report }) => report.lines[0]?.product === 'khat');
  expect(errors).toContain(`“${khat?.reference}”: Held back: a case of your office`);
});
