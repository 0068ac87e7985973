import * as z from 'zod';
import { Change } from '../../change.ts';
import { Country } from '../../fields.ts';
import { OfficeId, type Shared } from '../../sharing.ts';
import { columnsRead, ImportMapping } from '../mapping.ts';

/** Who may use a mapping besides its office: its country's offices, its region, or everybody. */
export const MappingSharing = z.enum(['office', 'national', 'regional', 'network']);
export type MappingSharing = z.output<typeof MappingSharing>;

const ColumnNames = z.array(z.string().max(500)).max(1000);

/** What is worth a line in a list; enough to see whether it fits a file. */
export const MappingSummary = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(['current', 'retired']),
  name: z.string(),
  office: OfficeId,
  sharing: MappingSharing,
  header: ColumnNames.optional().describe('Columns of the file that it was made for'),
  reads: z.array(z.string()).describe('Columns that it reads'),
  savedAt: z.string(),
});
export type MappingSummary = z.output<typeof MappingSummary>;

/** A mapping that an office keeps, one version of it. */
export const SavedMapping = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(['current', 'retired']),
  office: OfficeId,
  country: Country,
  rilo: OfficeId,
  sharing: MappingSharing,
  header: ColumnNames.optional(),
  mapping: ImportMapping,
  change: Change,
});
export type SavedMapping = z.output<typeof SavedMapping>;

/** What an office says of a mapping when it saves one. */
export const MappingToSave = z
  .strictObject({
    mapping: ImportMapping,
    sharing: MappingSharing.default('office'),
    header: ColumnNames.optional().describe(
      'Columns of the file that it was made for: a file with the same ones is recognised',
    ),
  })
  .meta({ id: 'MappingToSave' });

export const mappingSummaryOf = (saved: SavedMapping): MappingSummary => ({
  id: saved.id,
  version: saved.version,
  status: saved.status,
  name: saved.mapping.name,
  office: saved.office,
  sharing: saved.sharing,
  ...(saved.header && { header: saved.header }),
  reads: columnsRead(saved.mapping),
  savedAt: saved.change.at,
});

/** As the rules of sharing see it; its own office alone is an empty closed group. */
export const sharedMapping = ({
  office,
  country,
  rilo,
  sharing,
}: Pick<SavedMapping, 'office' | 'country' | 'rilo' | 'sharing'>): Shared => ({
  office,
  country,
  rilo,
  status: 'reported',
  sharing: sharing === 'office' ? { level: 'group', offices: [] } : { level: sharing },
});

/** A saved mapping that fits a file, and how well. */
export interface FittingMapping {
  readonly saved: MappingSummary;
  readonly confidence: number;
}

/** Names of columns are compared without regard to case and space. */
const folded = (name: string): string => name.trim().toLowerCase();

const sameHeader = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => folded(name) === folded(b[i] ?? ''));

/**
 * How well a mapping fits a file with these columns: 1 with the header that it was made for, else by the share of the
 * columns that it reads; undefined where the file lacks one of those.
 */
export const fitOf = ({ header, reads }: MappingSummary, columns: readonly string[]): number | undefined => {
  const there = new Set(columns);
  if (reads.length === 0 || reads.some((column) => !there.has(column))) return undefined;
  if (header && sameHeader(header, columns)) return 1;
  return Math.round((0.5 + 0.4 * (reads.length / columns.length)) * 100) / 100;
};

/** Those that fit, the best first, the office's own before others'. */
export const fittingMappings = (
  all: readonly MappingSummary[],
  { columns, office }: { columns: readonly string[]; office: string },
): FittingMapping[] =>
  all
    .flatMap((saved) => {
      const confidence = saved.status === 'current' ? fitOf(saved, columns) : undefined;
      return confidence === undefined ? [] : [{ saved, confidence }];
    })
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        Number(b.saved.office === office) - Number(a.saved.office === office) ||
        b.saved.savedAt.localeCompare(a.saved.savedAt),
    );

/** The audiences that an office belongs to as far as mappings are shared. */
export const audiencesOfOffice = ({ country, rilo }: { country: string; rilo: string }): string[] => [
  'network',
  `regional:${rilo}`,
  `national:${country}`,
];
