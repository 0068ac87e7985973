import { fine, found, line, means, type RuleCases } from './rule-case.ts';

export const COMPLETENESS: RuleCases = {
  'short-form-incomplete': [found('/date', {}, { lacking: ['/date'] }), fine({})],
  'quantity-missing': [found('/lines/0/quantity', line({})), fine({})],
  'departure-missing': [
    found('/route/departure', {}),
    found('/route/departure', { route: { departure: { date: '2026-01-01' } } }),
    fine({ route: { departure: { country: 'EC' } } }),
    fine({ direction: 'internal' }),
  ],
  'destination-missing': [
    found('/route/destination', {}),
    fine({ route: { destination: { unLocode: 'FRLEH' } } }),
    fine({ route: { intendedDestination: { country: 'NL' } } }),
    fine({ direction: 'internal' }),
  ],
  'means-missing': [
    found('/means', {}),
    found('/means', means({ mode: 'unknown' })),
    fine(means({ mode: 'air' })),
    fine({ location: { type: 'premises' } }),
  ],
  'identity-missing': [
    found('/means/0', means({ mode: 'maritime' })),
    found('/means/1', means({ mode: 'road' }, { mode: 'air' })),
    fine(means({ mode: 'maritime', containers: [{ number: 'CSQU3054383' }] })),
    // A plate is nominal: a lorry without one is not asked for it.
    fine(means({ mode: 'road' })),
  ],
  'concealment-missing': [
    found('/concealment/method', {}),
    found('/concealment/method', { concealment: { method: 'unknown' } }),
    fine({ concealment: { method: 'none' } }),
  ],
  'detection-missing': [
    found('/detection/method', {}),
    found('/detection/method', { detection: { method: 'unknown' } }),
    fine({ detection: { method: 'dog' } }),
  ],
  'place-missing': [
    found('/location', { location: { country: 'FR' } }),
    fine({ location: { country: 'FR', name: 'Hendaye' } }),
    fine({ location: { type: 'airport' } }),
  ],
  'outcome-missing': [found('/outcome', {}), fine({ outcome: { result: 'pending' } })],
  'direction-unknown': [found('/direction', {}), fine({ direction: 'import' })],
  'species-unnamed': [
    found('/lines/0/details/species/scientificName', line({ category: 'cites', product: 'Ivory' })),
    fine(
      line({
        category: 'cites',
        product: 'Ivory',
        details: { species: { scientificName: 'Loxodonta africana' } },
      }),
    ),
    fine({}),
  ],
};
