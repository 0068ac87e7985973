import {
  Judgement,
  KeptIndicator as Kept,
  type KeptIndicator,
  MiningRun,
} from '../../domain/profiles/mined.ts';
import { everyItem } from '../every-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

export interface Indicators {
  /** What was found takes the place of the run before; whoever reads meanwhile reads either. */
  keepRun(run: MiningRun, found: readonly KeptIndicator[]): Promise<void>;
  /** Undefined where nothing was mined for the office yet. */
  lastRun(office: string): Promise<MiningRun | undefined>;
  /** What the last run found, in order. */
  ofRun(run: MiningRun): Promise<KeptIndicator[]>;
  /** What people said of indicators, by the indicator's id. */
  judgements(office: string): Promise<ReadonlyMap<string, Judgement>>;
  judge(office: string, judgement: Judgement): Promise<void>;
  unjudge(office: string, id: string): Promise<void>;
}

/** A run is mined anew every night; what nobody mines any more goes by itself. */
const KEPT_SECONDS = 90 * 24 * 3600;

/** Items that one call puts. */
const TOGETHER = 500;

export const indicators = (table: Table): Indicators => ({
  async keepRun(run, found) {
    const ttl = Math.floor(Date.parse(run.at) / 1000) + KEPT_SECONDS;
    const items = found.map((record, i) => ({ ...keys.indicator(run.office, run.id, i + 1), ttl, record }));
    for (let start = 0; start < items.length; start += TOGETHER)
      await table.putMany(items.slice(start, start + TOGETHER));
    // Last: the run is not there before all that it found is.
    await table.write({ put: { ...keys.indicatorRun(run.office), change: run.change, record: run } });
  },

  async lastRun(office) {
    const item = await table.get(keys.indicatorRun(office));
    return item && MiningRun.parse(item.record);
  },

  async ofRun({ office, id }) {
    const { pk } = keys.indicatorRun(office);
    const items = await everyItem(table, { pk, beginsWith: `${id}#` });
    return items.map(({ record }) => Kept.parse(record));
  },

  async judgements(office) {
    const { pk } = keys.indicatorRun(office);
    const items = await everyItem(table, { pk, beginsWith: 'JUDGED#' });
    const found = items.map(({ record }) => Judgement.parse(record));
    return new Map(found.map((judgement) => [judgement.id, judgement]));
  },

  async judge(office, judgement) {
    const { id, change } = judgement;
    await table.write({ put: { ...keys.indicatorJudged(office, id), change, record: judgement } });
  },

  async unjudge(office, id) {
    await table.write({ delete: keys.indicatorJudged(office, id) });
  },
});
