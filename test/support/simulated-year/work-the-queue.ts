import { inFlight } from '../../../shared/in-flight.ts';
import type { World } from '../world/world.ts';
import type { ReportingOffice } from './reporting-offices.ts';

interface Line {
  readonly seizureId: string;
  readonly version: number;
  readonly office: string;
  readonly errors: number;
  readonly clean: boolean;
  readonly likeness?: number;
  readonly returns: number;
}

const GRADE = { source: 'B', information: 2 };
const AT_ONCE = 4;

/** Every line of a list, page by page. */
const lines = async (world: World, list: 'waiting' | 'returned', token: string): Promise<Line[]> => {
  const all: Line[] = [];
  let cursor: string | undefined;
  do {
    const query = `list=${list}&limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const { status, body } = await world.call(token, 'GET', `/v1/verifications?${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    all.push(...body.items);
    cursor = body.next;
  } while (cursor);
  return all;
};

const each = (all: readonly Line[], work: (one: Line) => Promise<void>): Promise<void> =>
  inFlight(all, AT_ONCE, work);

export interface Worked {
  readonly verified: number;
  readonly together: number;
  readonly returned: number;
  readonly rejected: number;
}

/**
 * A round of the regional office: clean cases together, those with errors back to their reporters, every fiftieth of
 * the rest rejected, the others verified one by one.
 */
export const verifyRound = async (world: World): Promise<Worked> => {
  const token = await world.tokenOf('officer.cologne');
  const waiting = await lines(world, 'waiting', token);
  const count = { verified: 0, together: 0, returned: 0, rejected: 0 };
  // What looks like another case is looked at by itself.
  const isPlain = ({ clean, likeness = 0 }: Line) => clean && likeness === 0;
  const clean = waiting.filter(isPlain);
  for (let start = 0; start < clean.length; start += 100) {
    const decisions = clean
      .slice(start, start + 100)
      .map(({ seizureId, version }) => ({ seizureId, version }));
    const { body } = await world.call(token, 'POST', '/v1/verifications/decisions', {
      body: { decisions, grade: GRADE },
    });
    count.together += body.counts.verified;
  }
  const rest = waiting.filter((line) => !isPlain(line));
  await each(rest, async ({ seizureId, version, errors, returns }) => {
    const place = rest.findIndex((line) => line.seizureId === seizureId);
    const isReturned = errors > 0 && returns === 0;
    const decision = isReturned
      ? { decision: 'return', questions: [{ pointer: '', text: 'Please look at the findings again.' }] }
      : place % 50 === 49
        ? { decision: 'reject', reason: 'Not confirmed.' }
        : { decision: 'verify', grade: GRADE, reason: 'Confirmed by telephone.' };
    const { status } = await world.call(token, 'POST', `/v1/seizures/${seizureId}/verification/decision`, {
      body: decision,
      headers: { 'if-match': `"${version}"` },
    });
    if (status !== 200) return;
    count[isReturned ? 'returned' : decision.decision === 'reject' ? 'rejected' : 'verified'] += 1;
  });
  return count;
};

/** A round of the reporters: every second one amends, the others answer. */
export const answerRound = async (
  world: World,
  offices: ReadonlyMap<string, ReportingOffice>,
): Promise<{ answered: number; amended: number }> => {
  const count = { answered: 0, amended: 0 };
  for (const { token } of offices.values()) {
    const own = await token();
    const returned = await lines(world, 'returned', own);
    await each(returned, async ({ seizureId, version }) => {
      const path = `/v1/seizures/${seizureId}`;
      if (returned.findIndex((line) => line.seizureId === seizureId) % 2 === 0) {
        const { body, headers } = await world.call(own, 'GET', path);
        const report = { ...body.report, procedure: 'Looked at again' };
        const etag = headers.get('etag') ?? '';
        const amended = await world.call(own, 'PUT', path, { body: report, headers: { 'if-match': etag } });
        if (amended.status === 200) count.amended += 1;
        return;
      }
      const { body } = await world.call(own, 'GET', `${path}/verification`);
      const answers = body.questions.map(({ id }: { id: string }) => ({
        question: id,
        text: 'It is as reported.',
      }));
      const answered = await world.call(own, 'POST', `${path}/verification/answers`, {
        body: { answers },
        headers: { 'if-match': `"${version}"` },
      });
      if (answered.status === 200) count.answered += 1;
    });
  }
  return count;
};
