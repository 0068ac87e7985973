import type { ListId } from '../../reference/entry.ts';
import type { ListIndex } from '../../reference/list-index.ts';
import type { FileFormat } from '../file-format.ts';
import type { FieldRule } from '../mapping.ts';
import { ownField, ownMapping } from '../own-mapping.ts';
import type { FileProfile } from '../profile/file-profile.ts';
import type { Proposal, Reason } from '../proposal.ts';
import { columnProposals } from './column-proposals.ts';
import { type DraftedField, draftColumns, draftCurrencies } from './drafts/draft-columns.ts';
import { draftDateParts } from './drafts/draft-date-parts.ts';
import {
  draftBrands,
  draftGoods,
  draftJoined,
  draftMode,
  draftQuantity,
  draftReference,
  placesOf,
} from './drafts/draft-groups.ts';
import type { Drafting } from './drafts/drafted.ts';
import { wholeMapping } from './drafts/whole-mapping.ts';
import { fieldsOfColumns } from './fields/fields-of-columns.ts';
import { categoriesSeen, sectionsOf } from './goods/categories-seen.ts';
import { lookUp as lookUpIn } from './look-up.ts';
import { missingFields } from './missing-fields.ts';
import { MOST_ASKED } from './rules/choice-rule.ts';
import { fileKind } from './totals.ts';

export interface ProposalContext {
  readonly format: FileFormat;
  readonly formatReasons: readonly Reason[];
  readonly fileName: string;
  /** The reference lists, ready to be asked. */
  readonly lists: (list: ListId) => ListIndex;
  /** Country of the reporting office, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

const nameOf = (fileName: string): string =>
  fileName
    .replace(/(?:\.[a-z0-9]{1,6}){1,2}$/i, '')
    .trim()
    .slice(0, 120) || 'Import';

/** A file of our own export: its columns are the fields themselves. */
const ownProposal = (profile: FileProfile, context: ProposalContext): Proposal => {
  const mapping = ownMapping(
    profile.columns.map(({ name }) => name),
    context.format,
  );
  return {
    kind: 'cases',
    why: { code: 'own-export', detail: 'The columns are fields of a seizure report, as in our own exports.' },
    rows: profile.rows,
    format: context.format,
    formatReasons: [...context.formatReasons],
    columns: profile.columns.map((column) => {
      const pointer = ownField(column.name);
      return {
        column: column.name,
        filled: column.filled,
        distinct: column.distinct,
        examples: column.values.slice(0, 5).map(({ text }) => text),
        fields: pointer
          ? [
              {
                pointer,
                confidence: 0.99,
                reason: { code: 'pointer', detail: 'The column is named by the field.' },
              },
            ]
          : [],
        notes: [],
      };
    }),
    mapping,
    questions: [],
    missing: [],
  };
};

const isOwn = ({ columns }: FileProfile): boolean => {
  const own = columns.filter(({ name }) => /[./]/.test(name) && ownField(name) !== undefined);
  return own.length >= 3 && own.length >= 0.6 * columns.length;
};

/** What the system makes of a file: which column is which field, how its values are read, and what only a person knows. */
export const propose = (profile: FileProfile, context: ProposalContext): Proposal => {
  if (isOwn(profile)) return ownProposal(profile, context);
  const lookUp = lookUpIn(context.lists);
  const drafting: Drafting = {
    profile,
    lookUp,
    country: context.country,
    delimiter: context.format.kind === 'csv' ? context.format.delimiter : undefined,
  };
  const seen = categoriesSeen(profile, context.fileName, lookUp);
  const sections = sectionsOf(seen);
  const assignment = fieldsOfColumns(profile, {
    fields: context.lists('fields'),
    lookUp,
    sections,
  });
  const { kind, why } = fileKind(profile, assignment);
  const about = {
    kind,
    why,
    rows: profile.rows,
    format: context.format,
    formatReasons: [...context.formatReasons],
  };
  if (kind === 'totals')
    return {
      ...about,
      columns: columnProposals(profile, [], { mapping: undefined, assignment }),
      questions: [],
      missing: [],
    };

  const lines = placesOf(assignment).map((place) => draftGoods(assignment, { place, seen, drafting }));
  const drafts: DraftedField[] = [
    ...draftColumns(assignment, drafting),
    ...draftCurrencies(assignment, drafting),
    ...draftJoined(assignment),
    ...draftMode(assignment, drafting),
    ...draftBrands(assignment, sections),
    ...draftReference(assignment),
    ...draftDateParts(assignment.dateParts ?? {}),
    ...lines,
    ...lines.flatMap(
      ({ goods }, i) =>
        draftQuantity(assignment, { place: placesOf(assignment)[i] ?? 0, goods, drafting }) ?? [],
    ),
  ];
  const fields: Readonly<Record<string, readonly FieldRule[]>> = Object.fromEntries(
    drafts.flatMap((draft) => Object.entries(draft.fields)),
  );
  const [line] = lines;
  if (!line) throw new RangeError('A case has at least one line.');
  const mapping = wholeMapping(fields, {
    profile,
    goods: line.goods,
    name: nameOf(context.fileName),
    format: context.format,
  });
  const questions = drafts
    .flatMap((draft) => draft.questions)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_ASKED);
  return {
    ...about,
    columns: columnProposals(profile, drafts, { mapping, assignment }),
    mapping,
    questions,
    missing: missingFields(mapping, context.country),
  };
};
