import { type GivenReport, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { shortForm } from '../../support/builders.ts';

const OWNERS = {
  FR: { office: 'NCP-FR', country: 'FR', rilo: 'RILO-COLOGNE' },
  ES: { office: 'NCP-ES', country: 'ES', rilo: 'RILO-COLOGNE' },
  SN: { office: 'NCP-SN', country: 'SN', rilo: 'RILO-DAKAR' },
} as const;

/** A case as it is kept, reported by an office of that country. */
export const caseOf = (
  name: string,
  changes: Partial<GivenReport> = {},
  { of = 'FR', at = '2026-05-20T08:00:00Z' }: { of?: keyof typeof OWNERS; at?: string } = {},
): Seizure =>
  reportedSeizure({
    id: idFrom('test', name),
    reference: `CEN-2026-${of}-000001`,
    owner: OWNERS[of],
    report: SeizureReport.parse(shortForm({ location: { type: 'seaport', country: of }, ...changes })),
    making: { by: 'somebody', office: OWNERS[of].office, at: new Date(at) },
  });

/** Goods in a container, as two members may tell of the same one. */
export const inContainer = (number: string, changes: Partial<GivenReport> = {}): Partial<GivenReport> => ({
  means: [{ mode: 'maritime', containers: [{ number }] }],
  ...changes,
});

export const CONTAINERS = ['CSQU3054383', 'MWCU6059784', 'CBHU3202732'] as const;
