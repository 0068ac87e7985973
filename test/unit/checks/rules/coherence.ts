import { fine, found, line, means, type RuleCases } from './rule-case.ts';

const ship = { mode: 'maritime' } as const;
const cigarettes = { category: 'tobacco', product: 'Cigarettes' } as const;
const appendicesOf = (name: string) => (name === 'Panthera leo' ? ['I', 'II'] : undefined);
const lion = (scientificName: string, appendix: 'I' | 'III' | 'not-listed') =>
  line({ category: 'cites', product: 'Claws', details: { species: { scientificName, appendix } } });
const known = {
  appendicesOf,
  categoryOf: (code: string) => (code === 'cites.ivory' ? ('cites' as const) : undefined),
};

/** Goods, the case as a whole, places and means. */
export const COHERENCE: RuleCases = {
  'locode-of-other-country': [
    found('/route/departure/unLocode', { route: { departure: { country: 'BR', unLocode: 'ECGYE' } } }),
    found('/location/unLocode', { location: { country: 'FR', unLocode: 'ESMAD' } }),
    fine({ location: { country: 'FR', unLocode: 'FRLEH' } }),
    // French customs on Guadeloupe; a platform in international waters.
    fine({ location: { country: 'FR', unLocode: 'GPPTP' } }),
    fine({ location: { country: 'FR', unLocode: 'XZADN' } }),
  ],
  'location-of-other-country': [
    found('/location/country', { location: { country: 'ES' } }, { country: 'FR' }),
    fine({ location: { country: 'FR' } }, { country: 'FR' }),
    fine({ location: { country: 'RE' } }, { country: 'FR' }),
    fine({ location: { country: 'ES', type: 'at-sea' } }, { country: 'FR' }),
    fine({ location: { country: 'ES' } }),
  ],
  'mode-and-place': [
    found('/location/type', { location: { type: 'seaport' }, ...means({ mode: 'air' }) }),
    // A lorry brought it from the flight.
    fine({ location: { type: 'seaport' }, ...means({ mode: 'air' }, { mode: 'road' }) }),
    fine({ location: { type: 'seaport' } }),
  ],
  'identity-of-other-mode': [
    found('/means/0/vessel', means({ mode: 'road', vessel: { name: 'A' } })),
    fine(means({ mode: 'maritime', vessel: { name: 'A' } })),
    fine(means({ mode: 'multimodal', vessel: { name: 'A' }, flight: { number: 'AF1' } })),
  ],
  'concealment-and-mode': [
    found('/concealment/method', { concealment: { method: 'vessel' }, ...means({ mode: 'air' }) }),
    fine({ concealment: { method: 'vessel' }, ...means(ship) }),
    fine({ concealment: { method: 'vessel' }, ...means({ mode: 'air' }, { mode: 'unknown' }) }),
    fine({ concealment: { method: 'vessel' } }),
    // A lorry on a ferry.
    fine({ concealment: { method: 'vehicle' }, ...means(ship) }),
  ],
  'concealment-none-described': [
    found('/concealment/method', { concealment: { method: 'none', coverLoad: { hs: '1006' } } }),
    fine({ concealment: { method: 'none', ripOff: false, detail: 'In plain sight' } }),
    fine({ concealment: { method: 'cover-load', coverLoad: { hs: '1006' } } }),
  ],
  'container-repeated': [
    found(
      '/means/0/containers/1/number',
      means({ ...ship, containers: [{ number: 'CSQU3054383' }, { number: 'CSQU3054383' }] }),
    ),
    // It went on by road.
    fine(
      means(
        { ...ship, containers: [{ number: 'CSQU3054383' }] },
        { mode: 'road', containers: [{ number: 'CSQU3054383' }] },
      ),
    ),
  ],
  'hs-and-category': [
    found('/lines/0/hs', line({ hs: '8703' })),
    found('/lines/0/hs', line({ ...cigarettes, hs: '0201' })),
    fine(line({ hs: '293972' })),
    fine(line({ ...cigarettes, hs: '240220' })),
    fine(line({ hs: '9901' })),
    fine(line({ category: 'ipr', product: 'Shoes', hs: '6403' })),
  ],
  'product-and-category': [
    found('/lines/0/productCode', line({ productCode: 'cites.ivory' }), { known }),
    fine(line({ category: 'cites', product: 'Ivory', productCode: 'cites.ivory' }), { known }),
    fine(line({ productCode: 'something.new' }), { known }),
    fine(line({ productCode: 'cites.ivory' })),
  ],
  'species-and-appendix': [
    found('/lines/0/details/species/appendix', lion('Panthera leo', 'III'), { known }),
    found('/lines/0/details/species/appendix', lion('Panthera leo', 'not-listed'), { known }),
    fine(lion('Panthera leo', 'I'), { known }),
    fine(lion('Felis catus', 'III'), { known }),
    fine(lion('Panthera leo', 'III')),
  ],
  'standing-and-authenticity': [
    found(
      '/lines/0/standing',
      line({ ...cigarettes, standing: 'legal', details: { tobacco: { authenticity: 'counterfeit' } } }),
    ),
    found(
      '/lines/0/standing',
      line({ ...cigarettes, standing: 'counterfeit', details: { tobacco: { authenticity: 'genuine' } } }),
    ),
    fine(line({ ...cigarettes, standing: 'illegal', details: { tobacco: { authenticity: 'genuine' } } })),
    fine(line({ standing: 'legal' })),
  ],
  'fewer-pieces-than-packages': [
    found(
      '/lines/0/packages/count',
      line({ ...cigarettes, quantity: { value: 20, unit: 'C62' }, packages: { count: 50 } }),
    ),
    fine(line({ ...cigarettes, quantity: { value: 1, unit: 'MIL' }, packages: { count: 50 } })),
    fine(line({ quantity: { value: 20, unit: 'KGM' }, packages: { count: 50 } })),
  ],
  'handling-and-sharing': [
    found('/handling/code', { sharing: { level: 'network' }, handling: { code: 'H2' } }),
    found('/handling/code', {
      sharing: { level: 'partners' },
      handling: { code: 'H3', statement: 'Not before the trial' },
    }),
    fine({ sharing: { level: 'network' }, handling: { code: 'H1' } }),
    fine({ sharing: { level: 'regional' }, handling: { code: 'H2' } }),
  ],
  'sharing-with-nobody': [
    found('/sharing/offices', { sharing: { level: 'group', offices: [] } }),
    fine({ sharing: { level: 'group', offices: ['NCP-ES'] } }),
    fine({ sharing: { level: 'national' } }),
  ],
  'arrests-and-persons': [
    found('/outcome/arrests', { outcome: { result: 'criminal', arrests: 3, personsInvolved: 2 } }),
    fine({ outcome: { result: 'criminal', arrests: 2, personsInvolved: 2 } }),
    fine({ outcome: { result: 'criminal', arrests: 2 } }),
  ],
  'operation-national': [
    found('/sharing/level', { operation: 'OP-1', sharing: { level: 'national' } }),
    fine({ operation: 'OP-1', sharing: { level: 'regional' } }),
    fine({ sharing: { level: 'national' } }),
  ],
};
