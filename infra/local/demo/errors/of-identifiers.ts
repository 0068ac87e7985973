import { type CheckedCase, firstLine, meansOf, withLine, withMeans, withRoute } from './checked-case.ts';
import { containerNumber, imoNumber, postalNumber, waybillNumber } from './identities.ts';
import type { PlantedError } from './planted-error.ts';

const goes = (mode: string) => (one: CheckedCase) => meansOf(one)?.mode === mode;

/** Numbers and codes that were misread or mistyped. */
export const OF_IDENTIFIERS: readonly PlantedError[] = [
  {
    code: 'container-doubtful',
    fits: goes('maritime'),
    plant: (one, chance) => withMeans(one, { containers: [{ number: containerNumber(chance, 'doubtful') }] }),
  },
  {
    code: 'imo-check-digit',
    fits: goes('maritime'),
    plant: (one, chance) => withMeans(one, { vessel: { imo: imoNumber(chance, false) } }),
  },
  {
    code: 'mmsi-not-a-ship',
    fits: goes('maritime'),
    plant: (one, chance) => withMeans(one, { vessel: { mmsi: `00${chance.int(1_000_000, 9_999_999)}` } }),
  },
  {
    code: 'flight-number-form',
    fits: (one) => meansOf(one)?.flight !== undefined,
    plant: (one, chance) => withMeans(one, { flight: { number: `FLIGHT ${chance.int(100, 999)}` } }),
  },
  {
    code: 'postal-item-country',
    fits: goes('mail'),
    plant: (one, chance) => withMeans(one, { postalItem: postalNumber(chance, 'ZZ') }),
  },
  {
    code: 'waybill-check-digit',
    fits: goes('mail'),
    plant: (one, chance) => withMeans(one, { waybill: waybillNumber(chance, false) }),
  },
  {
    code: 'country-unknown',
    fits: () => true,
    plant: (one, chance) => withRoute(one, { goodsOrigin: chance.pick(['ZZ', 'UK', 'XX', 'QQ']) }),
  },
  {
    code: 'hs-national',
    fits: (one) => firstLine(one).hs !== undefined,
    plant: (one) => withLine(one, { hs: '9801' }),
  },
];
