import type { components, operations } from '../../../api.ts';
import { dataOf, type Network } from '../../../sdk.ts';

export type WaitingCase = components['schemas']['VerificationLine'];
export type QueueQuery = Omit<NonNullable<operations['find-verifications']['parameters']['query']>, 'cursor'>;

/** Every case of a list of those that wait, page after page. */
export async function* eachWaiting(api: Network, query: QueueQuery): AsyncGenerator<WaitingCase> {
  let cursor: string | undefined;
  do {
    const page = await dataOf(
      api.GET('/v1/verifications', { params: { query: { ...query, ...(cursor && { cursor }) } } }),
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
