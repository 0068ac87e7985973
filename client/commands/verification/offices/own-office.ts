import { dataOf, type Network } from '../../../sdk.ts';
import { WrongUsage } from '../../../terminal/failure.ts';

/** Your own office. */
export const ownOffice = async (api: Network) => (await dataOf(api.GET('/v1/me'))).office;

/** The regional office that verifies your cases, or your own if it is one. @throws WrongUsage in the Secretariat */
export const ownRegionalOffice = async (api: Network): Promise<string> => {
  const office = await ownOffice(api);
  const rilo = office.role === 'RILO' ? office.id : office.rilo;
  if (rilo) return rilo;
  throw new WrongUsage('Name the regional office, such as RILO-DAKAR.');
};
