import type { ImportMapping } from '../mapping.ts';
import type { Proposal } from '../proposal.ts';

type Missing = Proposal['missing'][number];

const SAID_BY_THE_OFFICE: readonly Missing[] = [
  {
    pointer: '/sharing/level',
    reason: {
      code: 'never-assumed',
      detail:
        'Who may see these cases is for your office to say: national, regional, network, partners or group.',
    },
  },
  {
    pointer: '/handling/code',
    reason: {
      code: 'never-assumed',
      detail: 'What may be done with these cases is for your office to say: H0, H1, H2 or H3.',
    },
  },
];

const REQUIRED: readonly Missing[] = [
  {
    pointer: '/date',
    reason: { code: 'no-column', detail: 'No column has the day of the seizure: say which it is.' },
  },
  {
    pointer: '/lines/0/category',
    reason: { code: 'no-column', detail: 'Nothing tells the kind of goods: say the category of all rows.' },
  },
  {
    pointer: '/lines/0/product',
    reason: {
      code: 'no-column',
      detail: 'No column names the goods: say which it is, or what all rows are.',
    },
  },
];

const isFilled = (fields: ReadonlySet<string>, pointer: string): boolean =>
  [...fields].some(
    (filled) => filled === pointer || filled.startsWith(`${pointer}/`) || pointer.startsWith(`${filled}/`),
  );

/** Sums of money whose currency nothing tells. */
const currencies = (fields: ReadonlySet<string>): Missing[] =>
  [...fields]
    .filter((pointer) => pointer.endsWith('/amount') && !fields.has(pointer.replace(/amount$/, 'currency')))
    .map((pointer) => ({
      pointer: pointer.replace(/amount$/, 'currency'),
      reason: {
        code: 'no-currency',
        detail: 'Nothing tells the currency of these amounts: say it for all rows.',
      },
    }));

/** Required fields that nothing in the file fills. */
export const missingFields = (mapping: ImportMapping, country: string | undefined): Missing[] => {
  const fields = new Set(Object.keys(mapping.fields));
  const location: Missing[] =
    country !== undefined ||
    isFilled(fields, '/location/country') ||
    'place' in (mapping.fields['/location'] ?? {})
      ? []
      : [
          {
            pointer: '/location/country',
            reason: {
              code: 'no-column',
              detail: 'No column has the country of the seizure: say it for all rows.',
            },
          },
        ];
  return [
    ...REQUIRED.filter(({ pointer }) => !isFilled(fields, pointer)),
    ...location,
    ...currencies(fields),
    ...SAID_BY_THE_OFFICE.filter(({ pointer }) => !isFilled(fields, pointer)),
  ];
};
