import * as z from 'zod';
import type { Finding } from '../../../shared/domain/checks/finding.ts';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import { ChangedMeanwhile, DomainError, InvalidInput, TooLarge } from '../../../shared/domain/errors.ts';
import { Reference } from '../../../shared/domain/fields.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { differences } from '../../../shared/domain/seizure/differences.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import {
  amendedSeizure,
  type Making,
  type Owner,
  ownerOf,
  referenceFor,
  reportedSeizure,
} from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import { parse } from '../../../shared/http/validate.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import type { Seizures } from '../../../shared/storage/seizures.ts';

const MOST = 1000;

/** What one table write holds, and how many writes are under way: more only wait in the database. */
const TOGETHER = 50;
const AT_ONCE = 4;

const Batch = z
  .strictObject({
    items: z
      .array(z.unknown().describe('A seizure report (SeizureReport) with its nationalReference'))
      .min(1, 'At least one report.')
      .max(MOST, `At most ${MOST} reports.`),
  })
  .meta({ id: 'ReportBatch' });

/** A thousand items with their words in any script stay far below what an answer may hold. */
const MOST_FINDINGS = 5;

const ItemResult = z.object({
  index: z.number().int().describe('Place in the batch, from 0'),
  nationalReference: z.string().optional(),
  outcome: z
    .enum(['reported', 'amended', 'unchanged', 'refused', 'try-again'])
    .describe('"try-again": somebody else changed it at the same moment, or the store was busy'),
  id: z.string().optional(),
  reference: z.string().optional(),
  version: z.number().int().optional(),
  findings: z
    .array(FindingView)
    .optional()
    .describe('What the checks found, at most five of each; the case has them all'),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
    .optional()
    .describe('JSON pointers into this report'),
});
type ItemResult = Omit<z.output<typeof ItemResult>, 'findings'> & {
  readonly findings?: readonly Finding[] | undefined;
};

const told = (language: LanguageCode) => (result: ItemResult) => ({
  ...result,
  findings: result.findings?.slice(0, MOST_FINDINGS).map((finding) => inWords(finding, language)),
});

const BatchResult = z
  .object({
    counts: z.object({
      reported: z.number().int(),
      amended: z.number().int(),
      unchanged: z.number().int(),
      refused: z.number().int(),
      'try-again': z.number().int(),
    }),
    items: z.array(ItemResult).describe('One for each report, in the order of the batch'),
  })
  .meta({ id: 'ReportBatchResult' });

interface Wanted {
  readonly index: number;
  readonly id: string;
  readonly report: SeizureReport;
}

const WithReference = z.looseObject({ nationalReference: Reference });

const toldOf = (seizure: Seizure, outcome: ItemResult['outcome'], index: number): ItemResult => ({
  index,
  outcome,
  ...(seizure.report.nationalReference && { nationalReference: seizure.report.nationalReference }),
  id: seizure.id,
  reference: seizure.reference,
  version: seizure.version,
  findings: seizure.derived.findings,
});

const refusedBecause = (error: unknown, index: number, given: unknown): ItemResult => {
  if (!(error instanceof DomainError)) throw error;
  const { nationalReference } = (given ?? {}) as { nationalReference?: unknown };
  return {
    index,
    outcome: error instanceof ChangedMeanwhile ? 'try-again' : 'refused',
    ...(typeof nationalReference === 'string' && { nationalReference }),
    errors:
      error instanceof InvalidInput
        ? [...error.fields]
        : [{ pointer: '', code: error.code, detail: error.message }],
  };
};

const TOO_LARGE = 'A record may have 400 KB at most: shorten texts or lists, or report it as several.';

export const putBatch = route({
  name: 'put-batch',
  method: 'POST',
  path: '/v1/national-references/batch',
  action: 'seizure.report',
  summary: 'Report or amend up to a thousand cases by your own numbers',
  description:
    'For national systems. Every report stands by itself: what is right goes in, what is not comes back with its errors, ' +
    'and the same batch again changes nothing.',
  body: Batch,
  gives: { 200: BatchResult },
})(
  ({ seizures, reference, clock }: Uses<'seizures' | 'reference' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const at = clock.now();
      const owner = ownerOf(actor);
      const making = { by: actor.id, office: actor.office, at, known: await knownCodes(reference) };
      const results: ItemResult[] = [];
      const wanted = new Map<string, Wanted>();

      for (const [index, given] of body.items.entries())
        try {
          const { nationalReference } = parse(WithReference, given);
          const report = parse(SeizureReport, given);
          const id = idFrom('seizure', owner.office, nationalReference);
          if (wanted.has(id)) throw new InvalidInput([TWICE]);
          reportedSeizure({ id, reference: '', owner, report, making });
          wanted.set(id, { index, id, report });
        } catch (error) {
          results.push(refusedBecause(error, index, given));
        }

      const there = new Map((await seizures.readMany([...wanted.keys()])).map((one) => [one.id, one]));
      const fresh = [...wanted.values()].filter(({ id }) => !there.has(id));
      const known = [...wanted.values()].filter(({ id }) => there.has(id));

      const numbered = await withReferences(seizures, fresh, { owner, making });
      await inFlight(groupsOf(numbered), AT_ONCE, async (group) => {
        const { added, existing, tooLarge } = await seizures.addMissing(group);
        for (const one of added) results.push(toldOf(one, 'reported', indexOf(wanted, one.id)));
        // Another call with the same references came first: what it wrote is what a repeated call compares with.
        for (const id of existing)
          results.push(refusedBecause(new ChangedMeanwhile(1), indexOf(wanted, id), wanted.get(id)?.report));
        for (const id of tooLarge)
          results.push(refusedBecause(new TooLarge(TOO_LARGE), indexOf(wanted, id), wanted.get(id)?.report));
      });

      await inFlight(known, AT_ONCE, async ({ index, id, report }) => {
        const before = there.get(id) as Seizure;
        try {
          const after = amendedSeizure(before, report, making);
          if (differences(before.report, after.report).length === 0) {
            results.push(toldOf(before, 'unchanged', index));
            return;
          }
          await seizures.supersede(before, after);
          results.push(toldOf(after, 'amended', index));
        } catch (error) {
          results.push(refusedBecause(error, index, report));
        }
      });

      results.sort((a, b) => a.index - b.index);
      return ok({ counts: countsOf(results), items: results.map(told(language)) });
    },
);

const TWICE = {
  pointer: '/nationalReference',
  code: 'twice',
  detail: 'An earlier report of this batch has the same number. One number is one case.',
};

const indexOf = (wanted: ReadonlyMap<string, Wanted>, id: string): number => wanted.get(id)?.index ?? -1;

const countsOf = (results: readonly ItemResult[]) => {
  const counts = { reported: 0, amended: 0, unchanged: 0, refused: 0, 'try-again': 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
};

/** One run of the country's numbers for all that is new. */
const withReferences = async (
  seizures: Seizures,
  fresh: readonly Wanted[],
  { owner, making }: { owner: Owner; making: Making },
): Promise<Seizure[]> => {
  if (fresh.length === 0) return [];
  const year = String(making.at.getUTCFullYear());
  const first = await seizures.takeNumbers(owner.country, year, fresh.length);
  return fresh.map(({ id, report }, i) =>
    reportedSeizure({ id, reference: referenceFor(owner.country, year, first + i), owner, report, making }),
  );
};

const groupsOf = (all: readonly Seizure[]): Seizure[][] =>
  Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) =>
    all.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
