import type { GivenReport } from '../domain/seizure/report.ts';

interface Example {
  readonly summary: string;
  readonly value: unknown;
}

const shortForm: GivenReport = {
  date: '2026-05-31',
  location: { type: 'airport', unLocode: 'FRCDG' },
  lines: [{ category: 'drugs', product: 'cocaine', quantity: { value: 2.4, unit: 'KGM' } }],
  sharing: { level: 'regional' },
  handling: { code: 'H0' },
};

const fullForm: GivenReport = {
  nationalReference: 'FR-2026-LEH-0417',
  kind: 'seizure',
  date: '2026-05-31',
  time: '08:30',
  direction: 'import',
  location: { type: 'seaport', country: 'FR', unLocode: 'FRLEH', customsOffice: 'Le Havre Port' },
  lines: [
    {
      category: 'drugs',
      product: 'cocaine',
      quantity: { value: 412, unit: 'KGM' },
      packages: { count: 380, type: 'BX' },
      standing: 'illegal',
      marking: 'a crowned lion',
      purityPercent: 82,
      details: { drug: { substance: 'cocaine', cas: '50-36-2', logo: 'lion' } },
    },
  ],
  means: [
    {
      mode: 'maritime',
      vessel: { name: 'Example Carrier', imo: '9074729', flag: 'PA' },
      containers: [
        { number: 'CSQU3054383', sizeType: '22G1', seals: [{ number: 'BR4471', state: 'duplicated' }] },
      ],
    },
  ],
  route: {
    departure: { country: 'BR', unLocode: 'BRSSZ', date: '2026-05-10' },
    transit: [{ country: 'ES', unLocode: 'ESALG', mode: 'maritime' }],
    destination: { country: 'FR', unLocode: 'FRLEH' },
  },
  concealment: {
    method: 'cover-load',
    coverLoad: { hs: '100630', description: 'rice in 25 kg bags' },
    ripOff: false,
  },
  detection: { method: 'x-ray', selectedBy: 'own-service' },
  outcome: { result: 'pending', personsInvolved: 2 },
  narrative: { text: 'The density of four pallets did not match the rest of the load.', language: 'en' },
  sharing: { level: 'network' },
  handling: { code: 'H1' },
};

/** By the name of the body's schema. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  SeizureReport: {
    short: { summary: 'The short form: the rest can follow', value: shortForm },
    full: { summary: 'Cocaine under rice', value: fullForm },
  },
};
