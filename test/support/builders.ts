import type { GivenReport } from '../../shared/domain/seizure/report.ts';

/** The short form: a case that an officer enters in under a minute. */
export const shortForm = (changes: Partial<GivenReport> = {}): GivenReport => ({
  date: '2026-05-03',
  location: { type: 'seaport', unLocode: 'FRLEH' },
  lines: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 150, unit: 'KGM' } }],
  sharing: { level: 'network' },
  handling: { code: 'H0' },
  ...changes,
});

/** Every block of the record filled in. */
export const fullForm = (changes: Partial<GivenReport> = {}): GivenReport => ({
  ...shortForm(),
  kind: 'seizure',
  time: '08:30',
  direction: 'import',
  operation: 'OP-WESTERLIES-5',
  lines: [
    {
      category: 'drugs',
      product: 'Cocaine',
      hs: '293972',
      quantity: { value: 150_000, unit: 'GRM' },
      packages: { count: 120, type: 'PK' },
      standing: 'illegal',
      form: 'powder',
      purityPercent: 83.5,
      value: { amount: 4_500_000, currency: 'EUR', basis: 'market' },
      details: { drug: { substance: 'Cocaine', cas: '50-36-2', logo: 'Dolphin' } },
    },
    {
      category: 'tobacco',
      product: 'Cigarettes',
      quantity: { value: 200, unit: 'MIL' },
      details: { tobacco: { authenticity: 'cheap-white' } },
    },
  ],
  means: [
    {
      mode: 'maritime',
      vessel: { name: 'Example Star', imo: '9074729', flag: 'LR', voyage: '026W' },
      containers: [
        { number: 'CSQU3054383', sizeType: '22G1', seals: [{ number: 'EX123456', state: 'duplicated' }] },
      ],
    },
    { mode: 'road', vehicle: { type: 'lorry' } },
  ],
  route: {
    departure: { country: 'EC', unLocode: 'ECGYE', date: '2026-04-12' },
    transit: [
      { country: 'PA', unLocode: 'PAMIT', mode: 'maritime' },
      { country: 'ES', unLocode: 'ESALG' },
    ],
    destination: { country: 'FR', unLocode: 'FRLEH' },
    goodsOrigin: 'UY',
    asDeclared: false,
  },
  concealment: {
    method: 'cover-load',
    coverLoad: { hs: '100630', description: 'Rice in bags of 50 kg' },
    ripOff: false,
  },
  detection: {
    method: 'risk-profile',
    alert: 'PROFILE-2026-014',
    equipment: 'X-ray',
    selectedBy: 'own-service',
  },
  outcome: { result: 'criminal', arrests: 2 },
  narrative: { text: 'Le chargement de riz dissimulait 120 paquets.', language: 'fr' },
  ...changes,
});
