/** Names of the objects of exports; a folder is what a role may touch (infra/stacks/functions.ts). */
export const objectKeys = {
  /** Ids and days of the cases of one part, as they were counted. */
  listed: (exportId: string, part: number) => `parts/${exportId}/listed-${padded(part)}.ndjson`,
  /** The records of one part, as the reader may see them. */
  rows: (exportId: string, part: number) => `parts/${exportId}/rows-${padded(part)}.ndjson`,
  /** The columns of all parts up to this one. */
  columns: (exportId: string, part: number) => `parts/${exportId}/columns-${padded(part)}.json`,
  file: (office: string, exportId: string, extension: string) => `files/${office}/${exportId}.${extension}`,
  delta: (office: string, day: string, extension: string) => `deltas/${office}/${day}.${extension}`,
} as const;

const padded = (part: number) => String(part).padStart(6, '0');
