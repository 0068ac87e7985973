import * as z from 'zod';
import { type Office, OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import { ChangedMeanwhile, InvalidInput } from '../../../shared/domain/errors.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { created, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import type { Directory } from '../../../shared/storage/directory/directory.ts';
import { findOffice, OfficeParams, OfficeView, viewOf } from './office-view.ts';

const refuse = (pointer: string, detail: string): never => {
  throw new InvalidInput([{ pointer, code: 'not-possible', detail }]);
};

/** A case goes to the RILO that its NCP names: that one must know the country as its own. */
const assertServed = async (directory: Directory, { role, country, rilo }: OfficeData): Promise<void> => {
  if (role !== 'NCP' || !rilo) return;
  const regional = await directory.readOffice(rilo);
  if (regional?.role !== 'RILO') refuse('/rilo', `${rilo} is not a regional office.`);
  if (country && !regional?.serves?.includes(country))
    refuse('/rilo', `${rilo} does not serve ${country}. Add the country to what it serves first.`);
};

/** Cases keep the country and the kind of their office: another one is another office. */
const assertSame = (before: Office, after: OfficeData): void => {
  if (before.role !== after.role) refuse('/role', 'The role of an office cannot change.');
  if (before.role === 'NCP' && before.country !== after.country)
    refuse('/country', 'The country of an NCP cannot change.');
};

export const createOffice = route({
  name: 'create-office',
  method: 'POST',
  path: '/v1/offices',
  action: 'office.change',
  summary: 'Add an office to the network',
  body: z.strictObject({ id: OfficeId, office: OfficeData }),
  gives: { 201: OfficeView },
})(({ directory, clock }: Uses<'directory' | 'clock'>) => async ({ actor, body }) => {
  await assertServed(directory, body.office);
  const office = savedOffice(body.id, body.office, { by: actor, at: clock.now() });
  await directory.addOffice(office);
  return created(viewOf(office), `/v1/offices/${office.id}`);
});

export const saveOffice = route({
  name: 'save-office',
  method: 'PUT',
  path: '/v1/offices/{officeId}',
  action: 'office.change',
  summary: 'Change an office, its contact details or the countries that it serves',
  params: OfficeParams,
  body: OfficeData,
  ifMatch: true,
  gives: { 200: OfficeView },
})(({ directory, clock }: Uses<'directory' | 'clock'>) => async ({ actor, params, body, ifMatch }) => {
  const before = await findOffice(directory, params.officeId);
  if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
  assertSame(before, body);
  await assertServed(directory, body);
  const office = savedOffice(before.id, body, { by: actor, at: clock.now(), before });
  await directory.saveOffice(office);
  return ok(viewOf(office));
});
