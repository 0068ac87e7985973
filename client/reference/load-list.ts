import type { components, operations } from '../api.ts';
import { dataOf, type Network } from '../sdk.ts';
import type { Conversion } from './convert-list.ts';
import { type KeptLoads, loadKey } from './kept-loads.ts';

export type Load = components['schemas']['ReferenceLoad'];
type Entries = Conversion['entries'];
type Part = operations['put-load-part']['requestBody']['content']['application/json'];

/** What one request carries: 2,000 entries, or 1 MB with room for marks around them. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 900_000;

/** Always the same parts of the same entries: a load that was interrupted finds its own again. */
export const partsOf = (entries: Entries): Entries[] => {
  const parts: Entries[number][][] = [];
  let bytes = MOST_BYTES;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
    const last = parts.at(-1);
    if (!last || last.length === MOST_ENTRIES || bytes + size > MOST_BYTES) {
      parts.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return parts;
};

export interface Loading {
  readonly conversion: Conversion;
  /** Loads that were begun from here and not yet published. */
  readonly kept: KeptLoads;
  readonly onSent?: (sent: number, entries: number) => void;
}

/** The load that this very content was begun with and that still waits for parts, or a new one. */
const openLoad = async (network: Network, { conversion, kept }: Loading): Promise<Load> => {
  const key = loadKey(conversion);
  const begun = await kept.find(key);
  if (begun) {
    const params = { params: { path: { loadId: begun } } };
    const load = await dataOf(network.GET('/v1/reference/loads/{loadId}', params)).catch(() => undefined);
    if (load?.status === 'open') return load;
  }
  const { list, source, licence, entries } = conversion;
  const body = { source, licence, entries: entries.length };
  const load = await dataOf(
    network.POST('/v1/reference/lists/{list}/loads', { params: { path: { list } }, body }),
  );
  await kept.keep(key, load.id);
  return load;
};

/**
 * Sends a list in parts and publishes it. Called again after an interruption, it sends what is missing; called again
 * after the end, it changes nothing.
 */
export const loadList = async (network: Network, loading: Loading): Promise<Load> => {
  const { conversion, kept, onSent } = loading;
  const { id: loadId, parts: arrived } = await openLoad(network, loading);
  const there = new Map(arrived.map(({ number, entries }) => [number, entries]));
  let sent = 0;
  for (const [at, entries] of partsOf(conversion.entries).entries()) {
    const part = at + 1;
    if (there.get(part) !== entries.length)
      await network.PUT('/v1/reference/loads/{loadId}/parts/{part}', {
        params: { path: { loadId, part } },
        body: { entries: [...entries] as Part['entries'] },
      });
    sent += entries.length;
    onSent?.(sent, conversion.entries.length);
  }
  const published = await dataOf(
    network.POST('/v1/reference/loads/{loadId}/publication', { params: { path: { loadId } } }),
  );
  await kept.forget(loadKey(conversion));
  return published;
};
