import { type CheckedCase, firstLine, withLine, withReport } from './checked-case.ts';
import type { PlantedError } from './planted-error.ts';

const always = () => true;
const is =
  (...categories: readonly string[]) =>
  (one: CheckedCase) =>
    categories.includes(firstLine(one).category);

/** Parts of a report that contradict each other, and exceptional cases that nobody photographed. */
export const OF_WHAT_IS_SAID: readonly PlantedError[] = [
  {
    code: 'handling-and-sharing',
    fits: always,
    plant: (one) => withReport(one, { handling: { code: 'H2' }, sharing: { level: 'network' } }),
  },
  {
    code: 'operation-national',
    fits: always,
    plant: (one) => withReport(one, { operation: 'OP-EXAMPLE-1', sharing: { level: 'national' } }),
  },
  {
    code: 'sharing-with-nobody',
    fits: always,
    plant: (one) => withReport(one, { sharing: { level: 'group', offices: [] } }),
  },
  {
    code: 'arrests-and-persons',
    fits: always,
    plant: (one, chance) =>
      withReport(one, { outcome: { result: 'criminal', arrests: chance.int(2, 5), personsInvolved: 1 } }),
  },
  {
    code: 'hs-and-category',
    fits: is('drugs', 'tobacco', 'alcohol'),
    plant: (one) => withLine(one, { hs: '870323' }),
  },
  {
    code: 'standing-and-authenticity',
    fits: is('ipr'),
    plant: (one) => withLine(one, { standing: 'legal' }),
  },
  {
    code: 'concealment-none-described',
    fits: always,
    plant: (one) => ({ ...withReport(one, { concealment: { method: 'none', ripOff: true } }), pictures: 1 }),
  },
  {
    code: 'picture-expected',
    fits: always,
    plant: (one, chance) => {
      const method = chance.pick(['in-product', 'body-internal', 'vehicle'] as const);
      return { ...withReport(one, { concealment: { method } }), pictures: 0 };
    },
  },
];
