import { COUNTRIES } from '../../../shared/domain/codes/countries.ts';
import { RILO_NETWORK } from '../../../shared/domain/codes/rilo-network.ts';
import { type Office, OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';

/** Whoever founded the network: no person of it. */
export const FOUNDER = { id: 'demonstration', office: 'WCO' };

/** The network as the leaflet draws it, with contact details that reach nobody (RFC 2606). */
export const demoOffices = (homeRegion: string, at: Date): Office[] => {
  const office = (id: string, data: unknown): Office =>
    savedOffice(id, OfficeData.parse({ homeRegion, ...(data as object) }), { by: FOUNDER, at });
  return [
    office('WCO', {
      role: 'WCO',
      name: 'World Customs Organization, Secretariat',
      country: 'BE',
      contact: { address: 'Brussels', email: 'enforcement@wco.example', languages: ['en', 'fr'] },
    }),
    office('PARTNER-CITES', { role: 'PARTNER', name: 'CITES Secretariat', country: 'CH' }),
    office('PARTNER-UNODC', {
      role: 'PARTNER',
      name: 'United Nations Office on Drugs and Crime',
      country: 'AT',
    }),
    ...RILO_NETWORK.map(({ id, city, country, region, languages, weekend }) =>
      office(id, {
        role: 'RILO',
        name: `RILO ${region}`,
        country,
        serves: COUNTRIES.filter(({ rilo }) => rilo === id).map(({ code }) => code),
        contact: { address: city, email: `${city.toLowerCase()}@rilo.example`, languages, weekend },
      }),
    ),
    ...COUNTRIES.filter(({ member }) => member).map(({ code, name, rilo }) =>
      office(`NCP-${code}`, {
        role: 'NCP',
        name: `National Contact Point, ${name}`,
        country: code,
        rilo,
        contact: { email: `ncp.${code.toLowerCase()}@customs.example` },
      }),
    ),
  ];
};
