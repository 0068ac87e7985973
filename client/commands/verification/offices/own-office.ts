import { dataOf, type Network } from '../../../sdk.ts';
import { WrongUsage } from '../../../terminal/failure.ts';

const ownOffice = async (api: Network) => (await dataOf(api.GET('/v1/me'))).office;

/** Your own office, where it is one that reports or verifies. @throws WrongUsage in the Secretariat */
export const ownWorkingOffice = async (api: Network): Promise<string> => {
  const { id, role } = await ownOffice(api);
  if (role === 'NCP' || role === 'RILO') return id;
  throw new WrongUsage('Name the office, such as NCP-FR or RILO-DAKAR.');
};

/** The regional office that verifies your cases, or your own if it is one. @throws WrongUsage in the Secretariat */
export const ownRegionalOffice = async (api: Network): Promise<string> => {
  const { id, role, rilo } = await ownOffice(api);
  const office = role === 'RILO' ? id : rilo;
  if (office) return office;
  throw new WrongUsage('Name the regional office, such as RILO-DAKAR.');
};
