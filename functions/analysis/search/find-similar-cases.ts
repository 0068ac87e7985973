import * as z from 'zod';
import { type ComparedColumns, comparedOf } from '../../../shared/domain/analysis/search/compared.ts';
import { likenessOf } from '../../../shared/domain/analysis/search/likeness.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { type Sql, sql } from '../asking/sql.ts';
import { visibleTo } from '../asking/visible-to.ts';
import { DataVersionView } from '../read-store.ts';
import { CASE_COLUMNS, CaseFound, caseFound } from './found/case-found.ts';
import { labelsIn } from './labels.ts';
import { COMPARED_COLUMNS, candidatesFor } from './similar/candidates.ts';
import { EvidenceView, evidenceView, NAMED } from './similar/evidence-view.ts';
import { rarityOf } from './similar/rarity-of.ts';

const SimilarCases = z
  .object({
    data: DataVersionView,
    case: CaseFound,
    items: z.array(
      z.object({
        case: CaseFound,
        score: z.number().describe('Bits of information that the two share'),
        share: z.number().describe('Part of what is known of the case itself, 0 to 1'),
        evidence: z.array(EvidenceView).describe('What they share, the rarest first'),
      }),
    ),
  })
  .meta({ id: 'SimilarCases' });

const SeizureId = z
  .string()
  .regex(
    /^([0-9a-z]{26}|CEN-\d{4}-[A-Z]{2}-\d{6,})$/,
    'An id of 26 characters or a reference such as CEN-2026-FR-000123.',
  );

/** Their numbers first: the columns of all others need not be read. */
const rowsOf = (name: string): Sql =>
  sql`rowid IN (SELECT rowid FROM lines WHERE case_id = ${name} OR reference = ${name})`;

const NOT_ASKED = [] as const;

export const findSimilarCases = route({
  name: 'find-similar-cases',
  method: 'GET',
  path: '/v1/analysis/cases/{seizureId}/similar',
  action: 'analysis.read',
  summary: 'Cases like this one, and by what',
  description:
    'What two cases share weighs the more, the rarer it is among what you may see: one bit for each time that it is half as frequent. Other reports of the same case are left out.',
  params: z.object({ seizureId: SeizureId }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  gives: { 200: SimilarCases },
})(
  ({ warehouse, reference }: Uses<'warehouse' | 'reference'>) =>
    async ({ actor, params: { seizureId }, query: { limit }, language }) => {
      const data = await warehouse.fresh();
      const visible = visibleTo(actor);
      const own = await warehouse.all(sql`
        SELECT ${CASE_COLUMNS}, ${COMPARED_COLUMNS}, coalesce(counted_as, case_id) AS counted, true AS matches
        FROM lines WHERE ${rowsOf(seizureId)} AND ${visible} ORDER BY line`);
      const [first] = own;
      if (!first) throw new NotFound('case');
      const compared = comparedOf(own as never as ComparedColumns[]);
      const rarity = await rarityOf(warehouse, visible, compared);
      const id = String(first.case_id);
      const rows = await candidatesFor(warehouse, visible, {
        id,
        countedAs: String(first.counted),
        compared,
        rarity,
      });
      const all = likenessOf(compared, compared, rarity).score;
      const ranked = [...Map.groupBy(rows, (row) => row.case_id).values()]
        .map((lines) => ({
          lines,
          day: String(lines[0]?.day),
          ...likenessOf(compared, comparedOf(lines as never as ComparedColumns[]), rarity),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
        .slice(0, limit);
      const labels = await labelsIn(reference, language, NAMED);
      return ok({
        data,
        case: caseFound(own, NOT_ASKED),
        items: ranked.map(({ lines, score, evidence }) => ({
          case: caseFound(lines, NOT_ASKED),
          score,
          share: Math.min(1, Math.round((score / all) * 100) / 100),
          evidence: evidence.map((one) => evidenceView(one, language, labels)),
        })),
      });
    },
);
