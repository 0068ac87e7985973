import { COUNTRIES } from '../codes/countries.ts';
import { RILO_NETWORK } from '../codes/rilo-network.ts';
import type { OfficeData } from './office.ts';

/** The offices that a network begins with, as the founding leaflet of the RILO network draws them. */
export const foundingOffices = (
  homeRegionOf: (riloCity: string) => string,
): {
  readonly id: string;
  readonly data: Pick<OfficeData, 'role' | 'name' | 'homeRegion'> & Partial<OfficeData>;
}[] => {
  const cityOf = (rilo: string | undefined) => RILO_NETWORK.find(({ id }) => id === rilo)?.city ?? '';
  return [
    {
      id: 'WCO',
      data: {
        role: 'WCO',
        name: 'World Customs Organization, Secretariat',
        country: 'BE',
        homeRegion: homeRegionOf('Cologne'),
      },
    },
    ...RILO_NETWORK.map(({ id, city, country, region, languages, weekend }) => ({
      id,
      data: {
        role: 'RILO' as const,
        name: `RILO ${region}`,
        country,
        serves: COUNTRIES.filter(({ rilo }) => rilo === id).map(({ code }) => code),
        contact: { languages: [...languages], weekend: [...weekend] },
        homeRegion: homeRegionOf(city),
      },
    })),
    ...COUNTRIES.filter(({ member }) => member).map(({ code, name, rilo }) => ({
      id: `NCP-${code}`,
      data: {
        role: 'NCP' as const,
        name: `National Contact Point, ${name}`,
        country: code,
        rilo,
        homeRegion: homeRegionOf(cityOf(rilo)),
      },
    })),
  ];
};
