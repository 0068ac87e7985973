import * as z from 'zod';
import { Office } from '../../../shared/domain/directory/office.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import type { Directory } from '../../../shared/storage/directory/directory.ts';

/** An office as everyone in the network sees it; who changed it stays in the audit. */
export const OfficeView = z
  .object({ ...Office.omit({ change: true }).shape, changedAt: z.string() })
  .meta({ id: 'Office' });

export const OfficeParams = z.object({ officeId: OfficeId });

export const viewOf = (office: Office) => ({ ...office, changedAt: office.change.at });

/** @throws NotFound */
export const findOffice = async (directory: Pick<Directory, 'readOffice'>, id: string): Promise<Office> => {
  const office = await directory.readOffice(id);
  if (!office) throw new NotFound('office');
  return office;
};
