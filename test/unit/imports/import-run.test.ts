import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { imported, nothingKept, outcomeOf, startedImport, stepsOver } from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

const mapping = leastMapping();

test('good rows become cases, bad ones come back with the reason and the way out', async () => {
  const { cases, counts, rowsRead, errors, status, progress } = await imported(
    'day;what\n2020-01-05;cocaine\n2020-02-30;heroin\n2020-03-01;\n',
    mapping,
  );
  expect({ status, progress, rowsRead }).toEqual({ status: 'finished', progress: 1, rowsRead: 3 });
  expect(cases.map(({ report, source }) => [source?.row, report.date, report.lines[0]?.product])).toEqual([
    [2, '2020-01-05', 'cocaine'],
  ]);
  expect(counts).toEqual({
    accepted: 1,
    alreadyThere: 0,
    refused: 2,
    heldBack: 0,
    byReason: { 'day: Not a day written as yyyy-mm-dd.': 1, 'what: This field is required.': 1 },
  });
  expect(errors).toBe(
    '\uFEFF"day";"what";"errors"\r\n' +
      '"2020-02-30";"heroin";"day “2020-02-30”: Not a day written as yyyy-mm-dd."\r\n' +
      '"2020-03-01";"";"what: This field is required."\r\n',
  );
});

test('marks that some take for the end of a line are part of a text, in rows that go in and in rows that go back', async () => {
  const { cases, counts, errors } = await imported(
    `day;what\n2020-01-05;a\u2028b\n2020-02-30;c\u2029d\n`,
    mapping,
  );
  expect([counts.accepted, counts.refused]).toEqual([1, 1]);
  expect(cases[0]?.report.lines[0]?.product).toBe('a\u2028b');
  expect(errors).toContain('"c\u2029d"');
});

test('cases get the numbers of their country in the year of the report, one each', async () => {
  const { cases } = await imported('day;what\n2020-01-05;a\n2020-01-05;b\n2019-01-05;c\n', mapping);
  expect(cases.map(({ reference }) => reference).sort()).toEqual([
    'CEN-2026-ES-000001',
    'CEN-2026-ES-000002',
    'CEN-2026-ES-000003',
  ]);
});

test('equal rows are cases of their own, and the same file again adds nothing and takes no numbers', async () => {
  const kept = nothingKept();
  const file = 'day;what\n2020-01-05;cocaine\n2020-01-05;cocaine\n2020-01-05;cocaine\n';
  const first = await imported(file, mapping, kept, 'first');
  expect(first.counts.accepted).toBe(3);
  const again = await imported(file, mapping, kept, 'again');
  expect(again.counts).toMatchObject({ accepted: 0, alreadyThere: 3, refused: 0 });
  const more = await imported(`${file}2020-01-05;cocaine\n`, mapping, kept, 'more');
  expect(more.counts).toMatchObject({ accepted: 1, alreadyThere: 3 });
  expect(more.cases.map(({ reference }) => reference)).toContain('CEN-2026-ES-000004');
});

test('refused rows, corrected in the file that came back, add exactly the missing cases', async () => {
  const kept = nothingKept();
  const least = leastMapping(
    {},
    { format: { kind: 'csv', delimiter: ';', encoding: 'windows-1252', headerRow: 2 } },
  );
  const file = Buffer.from(
    'Informe;\nday;what\n2020-01-05;éter\n5.1.2020;coca\xefna\n2020-01-06;\n',
    'latin1',
  );
  const first = await imported(file, least, kept, 'first');
  expect(first.counts).toMatchObject({ accepted: 1, refused: 2 });
  const corrected = (first.errors ?? '').replace('5.1.2020', '2020-01-05');
  const second = await imported(corrected, least, kept, 'second');
  expect(second.counts).toMatchObject({ accepted: 1, alreadyThere: 0, refused: 1 });
  expect(second.cases.map(({ report }) => report.lines[0]?.product).sort()).toEqual(['cocaïna', 'éter']);
  // Sent with a mapping that forgives, the untouched row has the key that it had in the first file.
  const forgiving = leastMapping(
    { '/lines/0/product': { column: 'what', translate: { '': 'unknown' }, otherwise: 'keep' } },
    { format: least.format },
  );
  const third = await imported(second.errors ?? '', forgiving, kept, 'third');
  const whole = await imported(file, forgiving, kept, 'whole');
  expect(third.counts.accepted).toBe(1);
  expect(whole.counts).toMatchObject({ accepted: 0, alreadyThere: 2, refused: 1 });
});

test('two rows with one national reference are one case and a refusal', async () => {
  const byReference = leastMapping({ '/nationalReference': { column: 'no' } });
  const rows = Array.from({ length: 1200 }, (_, i) => `2020-01-05;goods ${i};N${i}\n`).join('');
  const file = `day;what;no\n${rows}2020-01-06;other;N7\n2020-01-06;x;N1300\n2020-01-06;y;N1300\n`;
  const kept = nothingKept();
  const { counts } = await imported(file, byReference, kept, 'first');
  expect(counts).toMatchObject({ accepted: 1201, refused: 2, alreadyThere: 0 });
  expect(Object.keys(counts.byReason)).toEqual([expect.stringContaining('same national reference')]);
  const again = await imported(file, byReference, kept, 'again');
  expect(again.counts).toMatchObject({ accepted: 0, alreadyThere: 1201, refused: 2 });
});

test('rows that the mapping does not want are counted, not refused', async () => {
  const only = [
    { column: 'from', known: true },
    { column: 'what', in: ['Cocaine', 'heroin'] },
  ];
  const { counts, rowsRead, filteredOut } = await imported(
    'day;what;from\n2020-01-05;cocaine;PE\n2020-01-05;heroin;Unknown \n2020-01-05;khat;KE\n2020-01-05;HEROIN;AF\n',
    leastMapping({}, { only, unknown: ['', 'unknown'] }),
  );
  expect({ rowsRead, filteredOut, accepted: counts.accepted }).toEqual({
    rowsRead: 4,
    filteredOut: 2,
    accepted: 2,
  });
});

test('a case in the future is refused by its column', async () => {
  const { counts } = await imported('day;what\n2031-01-05;cocaine\n', mapping);
  expect(counts.byReason).toEqual({ 'day: The day of the seizure lies in the future.': 1 });
});

test.each([
  ['no such column', 'date;what\n2020-01-05;x\n', 'columns that the file does not have: day'],
  ['no header', '\n\n', 'columns that the file does not have'],
  ['an empty file', '', 'The file is empty'],
  [
    'an open quotation mark',
    'day;what\n2020-01-05;x\n2020-01-05;"x\n2020-01-05;y\n',
    'behind row 2 is never closed',
  ],
  ['a gzip cut off', gzipSync('day;what\n2020-01-05;x\n'.repeat(500)).subarray(0, 60), 'damaged or cut off'],
])('%s fails the import with a sentence for whoever sent it', async (_, file, sentence) => {
  const { status, failure, cases } = await imported(file, mapping);
  expect({ status, cases }).toEqual({ status: 'failed', cases: [] });
  expect(failure).toContain(sentence);
});

test('a cancelled import writes no more rows, and the end of the workflow leaves it cancelled', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id: 'i', file: 'day;what\n2020-01-05;x\n', mapping });
  const steps = stepsOver(kept);
  await steps.imports.change(
    'i',
    { event: 'import.cancelled', from: ['running'], to: 'cancelled' },
    { by: 'ana', at: new Date() },
  );
  await steps.run('i');
  await steps.fail('i');
  expect(await outcomeOf(kept, 'i')).toMatchObject({ status: 'cancelled', cases: [] });
});

test('a file that was replaced after the start is not imported', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id: 'i', file: 'day;what\n2020-01-05;x\n', mapping });
  kept.uploads.send('uploads/NCP-ES/i/cases.csv', 'what;day\nx;2020-01-05\n');
  await stepsOver(kept).run('i');
  expect(await outcomeOf(kept, 'i')).toMatchObject({ status: 'failed', cases: [] });
});

test('the workflow giving up says so, once', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id: 'i', file: 'day;what\n2020-01-05;x\n', mapping });
  const steps = stepsOver(kept);
  await steps.fail('i');
  await steps.fail('i');
  const { status, failure } = await outcomeOf(kept, 'i');
  expect({ status, failure }).toEqual({
    status: 'failed',
    failure: expect.stringContaining('Import the same file again'),
  });
});
