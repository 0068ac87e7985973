import { fine, found, line, means, type RuleCases } from './rule-case.ts';

const isHs = (code: string) => code === '2939';
const isPlace = (code: string) => code === 'FRLEH';

export const IDENTIFIERS: RuleCases = {
  'imo-check-digit': [
    found('/means/0/vessel/imo', means({ mode: 'maritime', vessel: { imo: '8814274' } })),
    fine(means({ mode: 'maritime', vessel: { imo: '9074729' } })),
  ],
  'mmsi-not-a-ship': [
    found('/means/0/vessel/mmsi', means({ mode: 'maritime', vessel: { mmsi: '111111111' } })),
    fine(means({ mode: 'maritime', vessel: { mmsi: '227006760' } })),
  ],
  'container-doubtful': [
    // The remainder of the first ten characters is 10, which counts as 0.
    found('/means/0/containers/0/number', means({ mode: 'road', containers: [{ number: 'CSQU3054070' }] })),
    fine(means({ mode: 'road', containers: [{ number: 'CSQU3054383' }] })),
  ],
  'waybill-check-digit': [
    found('/means/0/waybill', means({ mode: 'multimodal', waybill: '020-12345674' })),
    fine(means({ mode: 'multimodal', waybill: '020-12345675' })),
    // A carrier's own number.
    fine(means({ mode: 'maritime', waybill: '02012345674' })),
    fine(means({ mode: 'mail', waybill: 'MEDU123' })),
  ],
  'postal-item-country': [
    found('/means/0/postalItem', means({ mode: 'mail', postalItem: 'RB123456785QQ' })),
    fine(means({ mode: 'mail', postalItem: 'RB123456785GB' })),
    fine(means({ mode: 'mail', postalItem: 'own number QQ' })),
  ],
  'flight-number-form': [
    found('/means/0/flight/number', means({ mode: 'air', flight: { number: 'Paris' } })),
    fine(means({ mode: 'air', flight: { number: 'AF 1234' } })),
    fine(means({ mode: 'air', flight: { number: 'U28372' } })),
    fine(means({ mode: 'air', flight: { number: '5X123A' } })),
    fine(means({ mode: 'air', flight: { airline: 'Paris' } })),
  ],
  'country-unknown': [
    found('/route/destination/country', { route: { destination: { country: 'QQ' } } }),
    found('/lines/0/origin', line({ origin: 'QQ' })),
    found('/means/0/vessel/flag', means({ mode: 'maritime', vessel: { flag: 'QQ' } })),
    // A country that was one.
    fine({ route: { departure: { country: 'AN' } } }),
    fine(line({ origin: 'XK' })),
  ],
  'locode-unknown': [
    found('/location/unLocode', { location: { unLocode: 'FRZZZ' } }, { known: { isPlace } }),
    fine({ location: { unLocode: 'FRLEH' } }, { known: { isPlace } }),
    fine({ location: { unLocode: 'FRZZZ' } }),
  ],
  'hs-unknown': [
    found('/lines/0/hs', line({ hs: '2999' }), { known: { isHs } }),
    found(
      '/concealment/coverLoad/hs',
      { concealment: { method: 'cover-load', coverLoad: { hs: '0101' } } },
      { known: { isHs } },
    ),
    fine(line({ hs: '2939' }), { known: { isHs } }),
    fine(line({ hs: '2999' })),
    fine(line({ hs: '9901' }), { known: { isHs } }),
  ],
  'hs-national': [found('/lines/0/hs', line({ hs: '9901' })), fine(line({ hs: '2939' }))],
};
