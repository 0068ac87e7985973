import { InvalidInput, WrongState } from '../../../shared/domain/errors.ts';
import type { ImportJob } from '../../../shared/domain/imports/jobs/import-job.ts';
import type { Uses } from '../../../shared/services.ts';

const refuse = (code: string, detail: string): never => {
  throw new InvalidInput([{ pointer: '', code, detail }], 'The file is not there as it was announced.');
};

/** The file as it was sent; its etag holds all work to this very content. @throws InvalidInput while it is not there */
export const sentFile = async (
  { importUploads }: Uses<'importUploads'>,
  { file }: ImportJob,
): Promise<ImportJob['file']> => {
  if (file.etag !== undefined) return file;
  const sent = await importUploads.describe(file.key);
  if (!sent) return refuse('file-missing', 'No file has arrived yet: PUT it to the upload address first.');
  if (sent.size !== file.size)
    return refuse('other-size', `The file has ${sent.size} bytes; ${file.size} were announced.`);
  return { ...file, etag: sent.etag };
};

/** @throws WrongState for a file of totals, and while nobody has said what its columns are */
export const requireMapping = ({ status, mapping, totals }: ImportJob): void => {
  if (totals !== undefined) throw new WrongState(totals, status);
  if (mapping === undefined || status === 'looking' || status === 'proposed')
    throw new WrongState(
      'Nobody has said yet what the columns of this file are: confirm the proposed mapping first.',
      status,
    );
};
