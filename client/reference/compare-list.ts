import type { Entry, ListId } from '../../shared/domain/reference/entry.ts';
import type { Differences } from '../../shared/domain/reference/list-version.ts';
import { succeed } from '../../shared/domain/reference/succeed.ts';
import { dataOf, type Network } from '../sdk.ts';
import type { Conversion } from './convert-list.ts';

const PAGE = 1000;

/** All of a list as the network has it; a list that was never loaded has nothing. */
const entriesNow = async (network: Network, list: ListId): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>();
  const { items } = await dataOf(network.GET('/v1/reference/lists'));
  if (!items.some((one) => one.list === list && one.version > 0)) return entries;
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await dataOf(
      network.GET('/v1/reference/lists/{list}/entries', { params: { path: { list }, query } }),
    );
    for (const { label: _, score: __, matched: ___, ...entry } of page.items)
      entries.set(entry.code, entry as Entry);
    cursor = page.next;
  } while (cursor);
  return entries;
};

/** What loading it would change, by the rule that the network itself goes by. */
export const compareList = async (network: Network, { list, entries }: Conversion): Promise<Differences> => {
  const given = new Map(entries.map((entry) => [entry.code, entry]));
  const today = new Date().toISOString().slice(0, 10);
  return succeed(await entriesNow(network, list), given, today).differences;
};
