/** Names of the objects of an import; a folder is what a role may touch (infra/stacks/functions.ts). */
export const objectKeys = {
  upload: (office: string, importId: string, fileName: string) =>
    `uploads/${office}/${importId}/${safeName(fileName)}`,
  proposal: (importId: string) => `looks/${importId}/proposal.json`,
  preview: (importId: string) => `looks/${importId}/preview.json`,
  /** The rows as they were sent: kept as long as the cases that were made of them. */
  part: (importId: string, part: number) => `rows/${importId}/${padded(part)}.ndjson`,
  /** Ids of the cases that a part was about to add. */
  added: (importId: string, part: number) => `rows/${importId}/${padded(part)}-added.json`,
  /** Likeness of rows of the file that a case of the office has → its reference. */
  resembling: (importId: string) => `looks/${importId}/resembling.ndjson`,
  errorPart: (importId: string, part: number) => `errors/${importId}/part-${padded(part)}.ndjson`,
  errors: (importId: string) => `errors/${importId}/errors`,
  checkErrors: (importId: string) => `errors/${importId}/check-errors`,
} as const;

const padded = (part: number) => String(part).padStart(6, '0');

/** The characters that S3 calls safe; the given name stays with the job. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '')
    .slice(-100) || 'file';
