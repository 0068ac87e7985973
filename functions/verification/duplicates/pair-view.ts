import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { EvidenceView, inWords } from '../../../shared/domain/duplicates/in-words.ts';
import { Judgement, type Pair, PairState } from '../../../shared/domain/duplicates/pair.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { differences } from '../../../shared/domain/seizure/differences.ts';
import { SeizureSummary, summaryOf } from '../../../shared/domain/seizure/seizure.ts';
import { SeizureView, viewOf } from '../../../shared/domain/seizure/seizure-view.ts';
import type { SeenPair } from './find-pair.ts';

const Judged = z.object({
  ...Judgement.omit({ by: true, name: true, undone: true }).shape,
  name: z.string().optional().describe("Who it was, to the judge's own office"),
  undoneAt: z.string().optional().describe('When somebody took it back; the pair is open again since'),
});

const told = {
  id: z.string(),
  version: z.number().int(),
  state: PairState,
  score: z.number().describe('How alike they are, 0 to 1'),
  evidence: z
    .array(EvidenceView)
    .describe('What speaks for it and against it; its first case is the first of the pair'),
};

/** A line of the inbox. */
export const PairLine = z
  .object({ ...told, cases: z.array(SeizureSummary), judgement: Judged.optional() })
  .meta({ id: 'DuplicateLine' });

/** Two cases side by side. */
export const PairView = z
  .object({
    ...told,
    cases: z.array(SeizureView).describe('As they are now'),
    differences: z
      .array(z.object({ pointer: z.string(), first: z.unknown().optional(), second: z.unknown().optional() }))
      .describe('What the two reports tell differently, as JSON pointers into the report'),
    judgements: z.array(Judged).describe('Everything that was said of it, the last last'),
  })
  .meta({ id: 'Duplicate' });

type Reader = { readonly actor: Actor; readonly language: LanguageCode };

const judgedFor =
  ({ office: own }: Actor) =>
  ({ name, undone, ...judgement }: Judgement) => ({
    ...judgement,
    ...(judgement.office === own && { name }),
    ...(undone && { undoneAt: undone.at }),
  });

const toldOf = ({ evidence, ...pair }: Pair, { language }: Reader) => ({
  ...pair,
  evidence: evidence.map((one) => inWords(one, language)),
});

export const lineOf = ({ pair, cases }: SeenPair, reader: Reader) => {
  const last = pair.state === 'judged' ? pair.judgements.at(-1) : undefined;
  return {
    ...toldOf(pair, reader),
    cases: cases.map(summaryOf),
    ...(last && { judgement: judgedFor(reader.actor)(last) }),
  };
};

export const pairViewOf = ({ pair, cases }: SeenPair, reader: Reader) => ({
  ...toldOf(pair, reader),
  cases: cases.map((seizure) => viewOf(seizure, reader.language)),
  differences: differences(cases[0].report, cases[1].report).map(({ pointer, before, after }) => ({
    pointer,
    ...(before !== undefined && { first: before }),
    ...(after !== undefined && { second: after }),
  })),
  judgements: pair.judgements.map(judgedFor(reader.actor)),
});
