import type { GivenReport } from '../../../../shared/domain/seizure/report.ts';
import type { DemoCase } from '../generate.ts';
import type { Chance } from '../random.ts';
import { type CheckedCase, type Means, withReport } from './checked-case.ts';
import {
  containerNumber,
  imoNumber,
  mmsiNumber,
  postalNumber,
  vesselName,
  waybillNumber,
} from './identities.ts';

const DAY = 86_400_000;

/** An office that is on time: what is later is planted. */
const LATEST = 60;

const WORTH_SEEING: readonly (string | undefined)[] = [
  'container-structure',
  'vehicle',
  'vessel',
  'aircraft',
  'in-product',
  'body-internal',
];

/** What tells one means of transport from the next. */
const identified = (means: Means, report: GivenReport, chance: Chance): Means => {
  const { mode } = means;
  if (mode === 'maritime')
    return {
      mode,
      containers: [{ number: containerNumber(chance), sizeType: '22G1' }],
      vessel: { name: vesselName(chance), imo: imoNumber(chance, true), mmsi: mmsiNumber(chance) },
    };
  if (mode === 'air')
    return report.concealment?.method === 'in-cargo'
      ? { mode, waybill: waybillNumber(chance, true) }
      : { mode, flight: { number: `QQ${chance.int(100, 999)}` } };
  if (mode === 'mail')
    return { mode, postalItem: postalNumber(chance, report.route?.departure?.country ?? 'CH') };
  return { mode, vehicle: { type: 'lorry' }, waybill: `CMR ${chance.int(100_000, 999_999)}` };
};

const hereOf = ({ location: { country, unLocode } }: GivenReport) => ({
  ...(country && { country }),
  ...(unLocode && { unLocode }),
});

/** A generated case in which no check finds anything but what is planted afterwards. */
export const plausibleCase = (one: DemoCase, chance: Chance): CheckedCase => {
  const { report } = one;
  const isExport = report.direction === 'export';
  const isOpen = report.sharing.level === 'network' || report.sharing.level === 'partners';
  const isClosed = report.handling.code === 'H2' || report.handling.code === 'H3';
  const latest = Date.parse(report.date) + LATEST * DAY;
  const isExceptional = WORTH_SEEING.includes(report.concealment?.method) || report.concealment?.ripOff;
  const plain: CheckedCase = {
    ...one,
    reportedAt: new Date(Math.min(one.reportedAt.getTime(), latest)),
    pictures: isExceptional ? chance.int(1, 3) : 0,
  };
  return withReport(plain, {
    // Who finds goods in transit lies on their way.
    ...(report.direction === 'transit' && { route: { ...report.route, transit: [hereOf(report)] } }),
    means: (report.means ?? []).map((means) => identified(means, report, chance)),
    ...(isExport && { direction: 'import' }),
    ...(isOpen && isClosed && { handling: { code: 'H1' } }),
  });
};
