import type { World } from '../world/world.ts';
import type { ReportedCase } from './report-cases.ts';

interface Pair {
  readonly score: number;
  readonly cases: readonly { readonly id: string }[];
}

const inbox = async (world: World): Promise<Pair[]> => {
  const pairs: Pair[] = [];
  let cursor: string | undefined;
  do {
    const query = `limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const { status, body } = await world.as('officer.cologne').get(`/v1/duplicates?${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    pairs.push(...body.items);
    cursor = body.next;
  } while (cursor);
  return pairs;
};

export interface Twins {
  readonly planted: number;
  /** Place of each planted twin among the candidates of its case, from 1; 0: not there. */
  readonly ranks: readonly number[];
  /** Pairs that were proposed and are no planted twins. */
  readonly others: number;
}

/** Where the planted twins stand among the candidates that the regional office is shown. */
export const rankOfTwins = async (world: World, reported: readonly ReportedCase[]): Promise<Twins> => {
  const pairs = await inbox(world);
  const byPlace = new Map(reported.map((one) => [one.place, one]));
  const twins = reported.flatMap((one) => {
    const other = one.twinOf === undefined ? undefined : byPlace.get(one.twinOf);
    // A case that its country keeps for itself is nobody's candidate.
    const isSeen = [one, other].every((each) => each?.report.sharing.level !== 'national');
    return other && isSeen ? [[one.id, other.id] as const] : [];
  });
  const names = ({ cases }: Pair) => cases.map(({ id }) => id);
  const ranks = twins.map(([id, other]) => {
    const candidates = pairs.filter((pair) => names(pair).includes(id)).sort((a, b) => b.score - a.score);
    return candidates.findIndex((pair) => names(pair).includes(other)) + 1;
  });
  const isTwin = (pair: Pair) => twins.some((twin) => twin.every((id) => names(pair).includes(id)));
  return { planted: twins.length, ranks, others: pairs.filter((pair) => !isTwin(pair)).length };
};
