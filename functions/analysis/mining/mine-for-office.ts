import type { Actor } from '../../../shared/domain/actor.ts';
import { type BookRow, caseBook } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import { mineIndicators } from '../../../shared/domain/analysis/indicators/mine-indicators.ts';
import { changeOf } from '../../../shared/domain/change.ts';
import type { MiningRun } from '../../../shared/domain/profiles/mined.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { visibleTo } from '../asking/visible-to.ts';

/** What an indicator can be made of: five years are enough, and older habits are nobody's any more. */
const YEARS = 5;

/** Fewer cases say nothing of anything. */
const LEAST_CASES = 50;

type Needs = Uses<'warehouse' | 'indicators' | 'clock' | 'ids'>;

/**
 * Mines the verified cases that an office may see, and keeps what was found as the office's last run. It can be
 * repeated: each run stands for itself.
 */
export const mineForOffice =
  ({ warehouse, indicators, clock, ids }: Needs) =>
  async (reader: Actor): Promise<MiningRun> => {
    const data = await warehouse.fresh();
    const book = caseBook();
    const rows = warehouse.batches(sql`
      SELECT case_id, counts, country, category, product, product_group, quantity, unit, detection,
        departure, departure_place, transit, destination, place, place_type, direction, modes, container,
        cover_hs, day, precision
      FROM lines
      WHERE counts AND status = 'verified' AND kind <> 'offence' AND ${visibleTo(reader)}
        AND day >= (SELECT max(day) FROM lines) - to_years(${YEARS})
      ORDER BY case_id, line`);
    for await (const batch of rows) for (const row of batch) book.add(row as unknown as BookRow);
    const closed = book.close();
    const mined = closed.size < LEAST_CASES ? undefined : mineIndicators(closed);
    const [id, at] = [ids.random(), clock.now()];
    const run: MiningRun = {
      id,
      office: reader.office,
      at: at.toISOString(),
      data: { through: data.through, knownAt: data.knownAt },
      cases: closed.size,
      rulesTested: mined?.rulesTested.all ?? 0,
      laterFrom: mined?.laterFrom ?? '',
      change: changeOf({
        event: 'indicators.mined',
        record: `indicators.${reader.office}.${id}`,
        version: 1,
        by: { id: 'network', office: reader.office },
        at,
      }),
    };
    await indicators.keepRun(run, mined?.indicators ?? []);
    return run;
  };
