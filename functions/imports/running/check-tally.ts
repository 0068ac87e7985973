import { gapsOf } from '../../../shared/domain/checks/find.ts';
import type { Finding } from '../../../shared/domain/checks/finding.ts';
import {
  type CheckResult,
  type FoundOften,
  MOST_EXAMPLES,
  PREVIEW_ROWS,
  type PreviewRow,
  type Resemblance,
} from '../../../shared/domain/imports/jobs/check-result.ts';
import { countReason, NO_ROWS } from '../../../shared/domain/imports/jobs/import-progress.ts';
import { type Refusal, reasonOf, sentenceOf } from '../../../shared/domain/imports/refusal.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { isUndone } from '../../../shared/domain/seizure/undo-report.ts';
import type { ExaminedRow } from '../rows/examine-rows.ts';
import { CaseLikenesses, type LikeCase } from './own-cases.ts';

/** Rows that resemble something: how many, and the first of them. */
class Resemblances {
  private rows = 0;
  private readonly examples: Resemblance[] = [];

  add(row: number, like: number | string, rows = 1): void {
    this.rows += rows;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push({ row, like });
  }

  get found() {
    return { rows: this.rows, examples: this.examples };
  }
}

/** What was kept with the case, and what it leaves out. */
const findingsIn = ({ report, derived }: Seizure): Finding[] => [
  ...(derived.findings ?? []),
  ...gapsOf(report),
];

/** How often each check found something at each place of the report. */
class Findings {
  private readonly kinds = new Map<string, FoundOften>();

  add(row: number, findings: readonly Finding[]): void {
    for (const finding of findings) {
      const pointer = finding.pointer.replaceAll(/\/\d+/g, '/*');
      const kind = `${finding.code} ${pointer}`;
      const known = this.kinds.get(kind);
      if (known) known.rows += 1;
      else this.kinds.set(kind, { ...finding, pointer, rows: 1, row });
    }
  }

  get found(): FoundOften[] {
    return [...this.kinds.values()].sort((a, b) => b.rows - a.rows);
  }
}

/** Counts what a dry run sees; its memory does not grow with the file but for the fingerprints of rows. */
export class CheckTally {
  filteredOut = 0;
  /** Kept only where the office has cases to compare with. */
  readonly likenesses: CaseLikenesses | undefined;
  readonly preview: PreviewRow[] = [];
  private readonly counts = { ...NO_ROWS, byReason: {} as Record<string, number> };
  private readonly findings = new Findings();
  private readonly notes: Record<string, number> = {};
  private readonly repeats = new Resemblances();
  private readonly lookAlikes = new Resemblances();
  private readonly ownLookAlikes = new Resemblances();

  constructor(comparing: boolean) {
    this.likenesses = comparing ? new CaseLikenesses() : undefined;
  }

  /** Counts a row, given the cases that are there already; says why it would be refused. */
  add(row: ExaminedRow, known: ReadonlyMap<string, Seizure>): readonly Refusal[] {
    const { reported } = row;
    if ('refusals' in reported) {
      this.refuse(row, reported.refusals);
      return reported.refusals;
    }
    const { seizure, notes } = reported;
    this.show(row, seizure, notes);
    const there = known.get(seizure.id);
    if (there && !isUndone(there)) {
      this.counts.alreadyThere += 1;
      return [];
    }
    this.counts.accepted += 1;
    this.findings.add(row.number, findingsIn(seizure));
    for (const reason of new Set(notes.map(reasonOf))) countReason(this.notes, reason);
    if (row.repeats !== undefined) this.repeats.add(row.number, row.repeats);
    else if (row.resembles !== undefined) this.lookAlikes.add(row.number, row.resembles);
    else this.likenesses?.add(seizure);
    return [];
  }

  addLikeCase({ first, reference, rows }: LikeCase): void {
    this.ownLookAlikes.add(first, reference, rows);
  }

  result(about: { at: string; run: number; rowsRead: number }): CheckResult {
    return {
      ...about,
      filteredOut: this.filteredOut,
      counts: this.counts,
      findings: this.findings.found,
      notes: this.notes,
      repeats: this.repeats.found,
      lookAlikes: this.lookAlikes.found,
      ownLookAlikes: this.ownLookAlikes.found,
    };
  }

  private refuse({ number: row }: ExaminedRow, refusals: readonly Refusal[]): void {
    this.counts.refused += 1;
    for (const reason of new Set(refusals.map(reasonOf))) countReason(this.counts.byReason, reason);
    if (this.preview.length < PREVIEW_ROWS) this.preview.push({ row, refusals: refusals.map(sentenceOf) });
  }

  private show({ number: row }: ExaminedRow, seizure: Seizure, notes: readonly Refusal[]): void {
    if (this.preview.length >= PREVIEW_ROWS) return;
    const findings = findingsIn(seizure);
    this.preview.push({
      row,
      report: seizure.report,
      ...(findings.length > 0 && { findings }),
      ...(notes.length > 0 && { notes: notes.map(sentenceOf) }),
    });
  }
}
