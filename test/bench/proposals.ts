import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectFormat, rowsOf } from '../../functions/imports/reading/row-reader.ts';
import { rulesOf } from '../../shared/domain/imports/mapping.ts';
import { profiler } from '../../shared/domain/imports/profile/profiler.ts';
import type { Proposal } from '../../shared/domain/imports/proposal.ts';
import { propose } from '../../shared/domain/imports/propose/propose.ts';
import { diskFile } from '../support/file-sources.ts';
import { FRESH, HELD_BACK, OPEN } from '../support/foreign-files/files.ts';
import { calibration, type Marked, markColumns, measure } from '../support/foreign-files/measure.ts';
import { shippedIndexes } from '../support/shipped-lists.ts';
import { figure } from './figure.ts';
import { REAL_FILES, type RealFile, unitCode } from './proposal-truth.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

type Lists = Awaited<ReturnType<typeof shippedIndexes>>;

const wrongIn = ({ right, all, wrong }: Marked): string =>
  wrong.length === 0 ? `${right} of ${all}` : `wrong: ${wrong.join('; ')}`;

const share = (name: string, what: string, marked: Marked): void => {
  if (marked.all > 0)
    figure('proposals', `${name}: ${what} right`, (100 * marked.right) / marked.all, '%', wrongIn(marked));
};

const sum = (marked: readonly Marked[]): Marked => ({
  right: marked.reduce((total, { right }) => total + right, 0),
  all: marked.reduce((total, { all }) => total + all, 0),
  wrong: [],
});

/** Codes that the proposal gives to values of which the truth is known. */
const markValues = ({ mapping }: Proposal, truth: NonNullable<RealFile['values']>): Marked => {
  const wrong: string[] = [];
  let all = 0;
  for (const [pointer, values] of Object.entries(truth)) {
    const rules = rulesOf(mapping?.fields[pointer] ?? []);
    for (const [given, code] of Object.entries(values)) {
      all += 1;
      const found = rules.flatMap(({ constant, translate, otherwise, unit, quantity }) => {
        const units = typeof unit === 'object' && 'column' in unit ? unit.units : quantity?.units;
        const measured = units?.[given];
        if (measured !== undefined) return [unitCode(measured)];
        const to = translate?.[given] ?? constant ?? otherwise;
        return to === undefined || to === null ? [] : [String(to)];
      });
      if (found[0] !== code) wrong.push(`${pointer} “${given}” ${found[0] ?? 'open'} and not ${code}`);
    }
  }
  return { right: all - wrong.length, all, wrong };
};

const realFile = async (file: RealFile, lists: Lists): Promise<void> => {
  const source = diskFile(DATA + file.path);
  const { format, reasons } = await detectFormat(source);
  let columns: readonly string[] = [];
  let seen: ReturnType<typeof profiler> | undefined;
  for await (const { cells } of rowsOf(source, format)) {
    if (seen) seen.add(cells);
    else {
      columns = cells;
      seen = profiler(columns);
    }
  }
  if (!seen) return;
  const profile = seen.profile();
  const start = performance.now();
  const proposal = propose(profile, {
    format,
    formatReasons: reasons,
    fileName: basename(file.path),
    lists,
    country: file.country,
  });
  const took = performance.now() - start;
  const marked = markColumns(file.kind === 'totals' ? {} : (file.columns ?? {}), proposal);
  figure(
    'proposals',
    `${file.name}: kind right`,
    proposal.kind === file.kind ? 100 : 0,
    '%',
    proposal.why.detail,
  );
  share(file.name, 'columns', marked);
  if (file.values) share(file.name, 'values', markValues(proposal, file.values));
  figure(
    'proposals',
    `${file.name}: questions`,
    proposal.questions.length,
    'values',
    'asked once for all rows',
  );
  figure('proposals', `${file.name}: proposed in`, took, 'ms', `${profile.rows} rows were looked at before`);
};

/** Share of columns and values that are proposed rightly, for real files and invented ones. */
export const proposals = async (): Promise<void> => {
  const lists = await shippedIndexes();
  for (const [set, files] of Object.entries({ open: OPEN, 'held back': HELD_BACK, fresh: FRESH })) {
    const measured = files.map((file) => ({ file, of: measure(file, lists) }));
    for (const { file, of } of measured) {
      share(`${set}, ${file.name}`, 'columns', of.columns);
      share(`${set}, ${file.name}`, 'values', of.values);
    }
    const kinds = measured.map(({ of }) => ({ right: Number(of.kindIsRight), all: 1, wrong: [] }));
    share(`${set}, all ${files.length} files`, 'kinds', sum(kinds));
    share(`${set}, all ${files.length} files`, 'columns', sum(measured.map(({ of }) => of.columns)));
    share(`${set}, all ${files.length} files`, 'values', sum(measured.map(({ of }) => of.values)));
    for (const { said, right, all } of calibration(
      measured.map(({ file, of }) => ({ file, proposal: of.proposal })),
    ))
      figure(
        'proposals',
        `${set}: right of those said to be ${said}`,
        (100 * right) / all,
        '%',
        `${all} columns`,
      );
  }
  for (const file of REAL_FILES()) {
    if (existsSync(DATA + file.path)) await realFile(file, lists);
    else console.error(`${file.path} is not there: left out.`);
  }
};
