import { fine, found, line, type RuleCases } from './rule-case.ts';

const whisky = { category: 'alcohol', product: 'Whisky' } as const;
const cigarettes = { category: 'tobacco', product: 'Cigarettes' } as const;
const at = (latitude: number, longitude: number) => ({
  location: { type: 'at-sea' as const, coordinates: { latitude, longitude } },
});

export const PLAUSIBILITY: RuleCases = {
  'long-ago': [found('/date', { date: '1995-02-03' }), fine({ date: '2000-01-01' })],
  'unit-and-category': [
    found('/lines/0/quantity/unit', line({ ...whisky, quantity: { value: 3, unit: 'KGM' } })),
    found('/lines/0/quantity/unit', line({ quantity: { value: 3, unit: 'MTR' } })),
    fine(line({ ...whisky, quantity: { value: 3, unit: 'HLT' } })),
    // Anything is evaded.
    fine(line({ category: 'revenue', product: 'Cloth', quantity: { value: 3, unit: 'MTR' } })),
  ],
  'pieces-not-whole': [
    found('/lines/0/quantity/value', line({ ...cigarettes, quantity: { value: 12.5, unit: 'C62' } })),
    fine(line({ ...cigarettes, quantity: { value: 12.5, unit: 'MIL' } })),
    fine(line({ ...cigarettes, quantity: { value: 0.12, unit: 'CEN' } })),
    fine(line({ ...cigarettes, quantity: { value: 12.5, unit: 'KGM' } })),
    // Half a pill is one of the things that travellers carry.
    fine(line({ quantity: { value: 12.5, unit: 'C62' } })),
  ],
  'purity-of-nothing': [
    found('/lines/0/purityPercent', line({ purityPercent: 0 })),
    fine(line({ purityPercent: 0.5 })),
    fine(line({})),
  ],
  'coordinates-of-nowhere': [
    found('/location/coordinates', at(0, 0)),
    fine(at(0, 9.45)),
    fine(at(49.48, 0.1)),
  ],
  'time-without-day': [
    found('/datePrecision', { time: '08:30', datePrecision: 'month' }),
    fine({ time: '08:30' }),
    fine({ datePrecision: 'year' }),
  ],
};
