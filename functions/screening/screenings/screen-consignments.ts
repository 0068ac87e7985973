import type * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { Consignment } from '../../../shared/domain/screening/consignment.ts';
import { fileBody } from '../../../shared/http/file-body.ts';
import { Lines } from '../../../shared/http/read-input.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';
import type { Uses } from '../../../shared/services.ts';
import type { CurrentRuleset } from '../../../shared/storage/screening/rulesets.ts';
import { answerFor, ScreeningAnswer } from './answer.ts';

/** More are sent in parts: the answers have to fit into one reply. */
const MOST_LINES = 10_000;
const MOST_ANSWER_BYTES = 5_500_000;

type Needs = Uses<'rulesets' | 'clock' | 'screenings'>;

/** How a line was answered: 200 with the answer, or 400 with what is wrong. */
interface LineAnswer {
  readonly line: number;
  readonly status: 200 | 400;
  readonly [field: string]: unknown;
}

const parsedLine = (text: string): { readonly given: unknown } | undefined => {
  try {
    return { given: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const readLine = (text: string): { consignment: Consignment } | { errors: readonly object[] } => {
  const json = parsedLine(text);
  if (!json)
    return { errors: [{ pointer: '', code: 'not-json', detail: 'The line is not well-formed JSON.' }] };
  const read = Consignment.safeParse(json.given);
  return read.success ? { consignment: read.data } : { errors: fieldProblems(read.error, json.given) };
};

const linesIn = ({ text }: Lines): { text: string; line: number }[] => {
  const lines = text
    .split('\n')
    .map((one, i) => ({ text: one.trim(), line: i + 1 }))
    .filter((one) => one.text !== '');
  if (lines.length === 0 || lines.length > MOST_LINES)
    throw new InvalidInput([
      {
        pointer: '',
        code: 'bad-number-of-lines',
        detail: `Send 1 to ${MOST_LINES} lines, one consignment each; these are ${lines.length}.`,
      },
    ]);
  return lines;
};

const answeredLines = (
  lines: readonly { readonly text: string; readonly line: number }[],
  terms: { readonly ruleset: CurrentRuleset; readonly language: LanguageCode; readonly today: string },
): { readonly body: Uint8Array; readonly answers: readonly ScreeningAnswer[] } => {
  const answers: ScreeningAnswer[] = [];
  const out: string[] = [];
  let bytes = 0;
  for (const { text, line } of lines) {
    const read = readLine(text);
    let answer: LineAnswer;
    if ('errors' in read) answer = { line, status: 400, errors: read.errors };
    else {
      const found = answerFor(read.consignment, terms);
      answers.push(found);
      answer = { line, status: 200, ...found };
    }
    const written = `${JSON.stringify(answer)}\n`;
    bytes += Buffer.byteLength(written);
    if (bytes > MOST_ANSWER_BYTES)
      throw new InvalidInput([
        {
          pointer: '',
          code: 'answer-too-large',
          detail: `The answers do not fit into one reply: send the lines in parts, the first up to line ${line - 1}.`,
        },
      ]);
    out.push(written);
  }
  return { body: Buffer.from(out.join('')), answers };
};

export const screenConsignments = route({
  name: 'screen-consignments',
  method: 'POST',
  path: '/v1/screenings',
  action: 'screening.run',
  summary: 'Compare a consignment, or thousands, with the profiles in force',
  description:
    'One consignment as JSON is answered with 200. Up to ten thousand as lines of JSON (application/x-ndjson) are answered with 207, a line for each in the same order: with its answer, or with what is wrong with it. Parties are sent as keyed hashes alone.',
  body: Consignment,
  lines: true,
  asks: true,
  gives: { 200: ScreeningAnswer, 207: fileBody('application/x-ndjson') },
})((services: Needs) => {
  const noted = (actor: Actor, answers: readonly ScreeningAnswer[], at: Date) =>
    services.screenings.note(
      { office: actor.office, country: actor.country ?? '', day: at.toISOString().slice(0, 10) },
      {
        screened: answers.length,
        matched: answers.flatMap(({ matches }) => matches.map(({ profile }) => profile)),
      },
    );
  return async ({ actor, body, language }) => {
    const ruleset = await services.rulesets.current(actor);
    const at = services.clock.now();
    const terms = { ruleset, language, today: at.toISOString().slice(0, 10) };
    const given: unknown = body;
    if (given instanceof Lines) {
      const { body: lines, answers } = answeredLines(linesIn(given), terms);
      await noted(actor, answers, at);
      return { status: 207, body: lines };
    }
    const answer = answerFor(body as z.output<typeof Consignment>, terms);
    await noted(actor, [answer], at);
    return ok(answer);
  };
});
