import * as z from 'zod';
import { countedInWords } from '../../../shared/domain/duplicates/counted-in-words.ts';
import { unlinked } from '../../../shared/domain/duplicates/links.ts';
import { LinkKind } from '../../../shared/domain/duplicates/pair.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { type Seizure, SeizureSummary, summaryOf } from '../../../shared/domain/seizure/seizure.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { CaseParams } from '../verification-view.ts';
import { mayRead } from './find-pair.ts';

const LinkedCases = z
  .object({
    links: z.array(
      z.object({
        as: LinkKind,
        direct: z.boolean().describe('False where another report of the same case stands between'),
        case: SeizureSummary,
      }),
    ),
    counted: z
      .object({
        cases: z.number().int(),
        as: z.number().int(),
        by: z.string().optional().describe('Id of the one that figures count, where you may see it'),
        detail: z.string(),
      })
      .describe('How figures count this case and those linked with it as the same'),
  })
  .meta({ id: 'LinkedCases' });

export const listLinks = route({
  name: 'list-links',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/links',
  action: 'seizure.read',
  summary: 'Other cases that a regional office linked with a case',
  description: 'Those that you may see; of others nothing is told, and they are not counted here.',
  params: CaseParams,
  gives: { 200: LinkedCases },
})(
  ({ duplicates, seizures }: Uses<'duplicates' | 'seizures'>) =>
    async ({ actor, params: { seizureId }, language }) => {
      const id = seizureId.startsWith('CEN-') ? await seizures.findByReference(seizureId) : seizureId;
      const own = id === undefined ? undefined : await seizures.read(id);
      if (!own || !mayRead(actor, own)) throw new NotFound('case');
      const linked = (await duplicates.linksOf(own.id)) ?? unlinked({ ...own, stands: true });
      const direct = new Map(linked.links.map(({ to, as }) => [to, as]));
      const ids = [...new Set([...linked.members, ...direct.keys()])].filter((one) => one !== own.id);
      const others = ids.length === 0 ? [] : await seizures.readMany(ids);
      const seen = others
        .filter((one) => mayRead(actor, one))
        .sort((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1));
      const isSame = ({ id: one }: Seizure) => linked.members.includes(one);
      const same = [own, ...seen.filter(isSame)];
      return ok({
        links: seen.map((one) => ({
          as: isSame(one) ? 'same-case' : direct.get(one.id),
          direct: direct.has(one.id),
          case: summaryOf(one),
        })),
        counted: {
          cases: same.length,
          as: 1,
          ...(same.some((one) => one.id === linked.representative) && { by: linked.representative }),
          detail: countedInWords(same.length, language),
        },
      });
    },
);
