import * as z from 'zod';
import { BEGINNING, history, type Place } from '../../../shared/domain/verification/history.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { CaseParams } from '../verification-view.ts';
import { findCase, takesPart } from './find-case.ts';
import { HistoryLine, lineOf, peopleIn } from './history-line.ts';
import { readNames } from './read-names.ts';

type Needs = Uses<'seizures' | 'verifications' | 'directory' | 'cursors'>;

const positionOf = ({ versions, entries }: Place): string => `${versions}.${entries}`;

const placeAt = (position: string): Place => {
  const [versions = 0, entries = 0] = position.split('.').map(Number);
  return { versions, entries };
};

export const readHistory = route({
  name: 'read-history',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/history',
  action: 'seizure.read',
  summary: 'Everything that happened to a case, the first first: who did what when, and what it changed',
  description:
    'The office whose case it is, the regional office that serves it and the Secretariat read names, findings, ' +
    'questions and answers; others who may read the case read what it became, when, and by which office.',
  params: CaseParams,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: {
    200: z
      .object({
        items: z.array(HistoryLine),
        next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
      })
      .meta({ id: 'History' }),
  },
})((services: Needs) => async ({ actor, params, query: { limit, cursor }, language }) => {
  const { seizures, verifications, cursors } = services;
  const seizure = await findCase(services, actor, params.seizureId);
  const isPart = takesPart(actor, seizure);
  const binding = ['read-history', actor.id, actor.office, seizure.id, isPart];
  const from = cursor === undefined ? BEGINNING : placeAt(cursors.open(cursor, binding));

  // Versions after entries: none that an entry is about can be missing.
  const entries = await verifications.entries(seizure.id);
  const versions = await seizures.readVersions(seizure.id);
  const told = [...history(versions, entries, from)].filter(
    ({ happening }) => isPart || lineOf(happening, undefined),
  );
  const page = told.slice(0, limit);
  const people = page.flatMap(({ happening }) => peopleIn(happening));
  const telling = isPart ? { names: await readNames(services, people), language } : undefined;
  const last = page.at(-1);
  return ok({
    items: page.map(({ happening }) => lineOf(happening, telling)),
    ...(last && told.length > limit && { next: cursors.seal(positionOf(last.next), binding) }),
  });
});
