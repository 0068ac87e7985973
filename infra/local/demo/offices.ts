import { RILO_NETWORK } from '../../../shared/domain/codes/rilo-network.ts';
import { foundingOffices } from '../../../shared/domain/directory/founding-offices.ts';
import { type Office, OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';

/** Whoever founded the network: no person of it. */
export const FOUNDER = { id: 'demonstration', office: 'WCO' };

const PARTNERS = [
  { id: 'PARTNER-CITES', name: 'CITES Secretariat', country: 'CH' },
  { id: 'PARTNER-UNODC', name: 'United Nations Office on Drugs and Crime', country: 'AT' },
];

/** Contact details that reach nobody (RFC 2606). */
const contactOf = (id: string) => {
  const rilo = RILO_NETWORK.find((office) => office.id === id);
  if (rilo) {
    const { city, languages, weekend } = rilo;
    return { address: city, email: `${city.toLowerCase()}@rilo.example`, languages, weekend };
  }
  return id === 'WCO'
    ? { address: 'Brussels', email: 'enforcement@wco.example', languages: ['en', 'fr'] }
    : { email: `${id.toLowerCase().replace('-', '.')}@customs.example` };
};

/** The founding network with contact details, and two partners. */
export const demoOffices = (homeRegion: string, at: Date): Office[] => [
  ...foundingOffices(() => homeRegion).map(({ id, data }) =>
    savedOffice(id, OfficeData.parse({ ...data, contact: contactOf(id) }), { by: FOUNDER, at }),
  ),
  ...PARTNERS.map(({ id, ...data }) =>
    savedOffice(id, OfficeData.parse({ role: 'PARTNER', homeRegion, ...data }), { by: FOUNDER, at }),
  ),
];
