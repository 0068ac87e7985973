/** Names of the objects of an import; a folder is what a role may touch (infra/stacks/functions.ts). */
export const objectKeys = {
  upload: (office: string, importId: string, fileName: string) =>
    `uploads/${office}/${importId}/${safeName(fileName)}`,
  part: (importId: string, part: number) => `chunks/${importId}/${padded(part)}.ndjson`,
  errorPart: (importId: string, part: number) => `errors/${importId}/part-${padded(part)}.csv`,
  errors: (importId: string) => `errors/${importId}.csv`,
} as const;

const padded = (part: number) => String(part).padStart(6, '0');

/** The characters that S3 calls safe; the given name stays with the job. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '')
    .slice(-100) || 'file';
