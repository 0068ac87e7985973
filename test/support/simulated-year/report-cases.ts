import type { GivenReport } from '../../../shared/domain/seizure/report.ts';
import type { World } from '../world/world.ts';
import type { ReportingOffice } from './reporting-offices.ts';

/** A case as the generator made it, and what it did to it. */
export interface PlannedCase {
  readonly country: string;
  readonly report: GivenReport;
  /** Codes of the checks that should find something. */
  readonly planted: readonly string[];
  /** Place in the list of the case that this one is a twin of. */
  readonly twinOf?: number | undefined;
}

/** A planned case that was reported. */
export interface ReportedCase extends PlannedCase {
  readonly id: string;
  /** Number in the order of the plan. */
  readonly place: number;
}

export interface Reporting {
  readonly reported: ReportedCase[];
  readonly refused: string[];
}

/** Reports some cases as national systems do, each to its own office; what is refused is told. */
export const reportCases = async (
  world: World,
  {
    offices,
    cases,
    from,
  }: {
    readonly offices: ReadonlyMap<string, ReportingOffice>;
    readonly cases: readonly PlannedCase[];
    /** Number of the first. */
    readonly from: number;
  },
): Promise<Reporting> => {
  const told: Reporting = { reported: [], refused: [] };
  const numbered = cases.map((one, i) => ({ one, place: from + i }));
  for (const country of new Set(cases.map((one) => one.country))) {
    const office = offices.get(country);
    if (!office) throw new Error(`No office reports for ${country}.`);
    const own = numbered.filter(({ one }) => one.country === country);
    const items = own.map(({ one, place }) => ({ ...one.report, nationalReference: `YEAR-${place}` }));
    const body = { items };
    const path = '/v1/national-references/batch';
    const answer = await world.call(await office.token(), 'POST', path, { body });
    if (answer.status !== 200) throw new Error(`${country}: ${answer.status} ${JSON.stringify(answer.body)}`);
    for (const { index, id, outcome, errors } of answer.body.items) {
      const { one, place } = own[index] as (typeof own)[number];
      if (outcome === 'reported') told.reported.push({ ...one, id, place });
      else told.refused.push(`${one.planted.join()} ${JSON.stringify(errors ?? outcome)}`);
    }
  }
  return told;
};
