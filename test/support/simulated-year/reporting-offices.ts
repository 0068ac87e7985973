import { countryOf } from '../../../shared/domain/codes/countries.ts';
import type { World } from '../world/world.ts';

/** Who reports in the simulated year: one office for each country, with a client system of its own. */
export interface ReportingOffice {
  readonly country: string;
  readonly office: string;
  token(): Promise<string>;
}

const SCOPES = ['cen/seizures.read', 'cen/seizures.write'] as const;

const serveAll = async (
  world: World,
  { rilo, countries }: { readonly rilo: string; readonly countries: readonly string[] },
): Promise<void> => {
  const path = `/v1/offices/${rilo}`;
  const { id, version, changedAt, ...office } = (await world.as('admin.wco').get(path)).body;
  const serves = [...new Set([...office.serves, ...countries])];
  const saved = await world.as('admin.wco').put(path, { ...office, serves }, { 'if-match': `"${version}"` });
  if (saved.status !== 200) throw new Error(`${id} of ${changedAt}: ${JSON.stringify(saved.body)}`);
};

/** The reporting offices of these countries, all served by one regional office; made where they are missing. */
export const openOffices = async (
  world: World,
  { rilo, countries }: { readonly rilo: string; readonly countries: readonly string[] },
): Promise<Map<string, ReportingOffice>> => {
  const secretariat = world.as('admin.wco');
  await serveAll(world, { rilo, countries });
  const offices = new Map<string, ReportingOffice>();
  for (const country of countries) {
    const office = `NCP-${country}`;
    if ((await secretariat.get(`/v1/offices/${office}`)).status === 404) {
      const name = countryOf(country)?.name ?? country;
      const data = { role: 'NCP', name, country, rilo, homeRegion: 'eu-west-1' };
      const made = await secretariat.post('/v1/offices', { id: office, office: data });
      if (made.status !== 201) throw new Error(`${office}: ${JSON.stringify(made.body)}`);
    }
    const system = { name: 'Simulated year', office, scopes: SCOPES };
    const client = (await secretariat.post('/v1/systems', system)).body;
    let token: Promise<string> | undefined;
    offices.set(country, {
      country,
      office,
      token: () => {
        token ??= world.systemToken(client, SCOPES.join(' '));
        return token;
      },
    });
  }
  return offices;
};
