import { VerificationSummary } from '../../domain/verification/summary.ts';
import type { Claim } from '../../domain/verification/verification.ts';
import { keys } from '../keys.ts';
import type { Query, Table } from '../table.ts';
import { LOAD_SHARDS } from './verification-items.ts';

/** How many cases a regional office has, all of them. */
export interface Load {
  readonly waiting: number;
  readonly clean: number;
  readonly returned: number;
}

export interface Some<One> {
  readonly first: readonly One[];
  readonly hasMore: boolean;
}

export interface Workloads {
  load(rilo: string): Promise<Load>;
  /** Those that are due first, or were: no more are read, however many wait. */
  dueFirst(rilo: string): Promise<Some<VerificationSummary>>;
  claims(rilo: string): Promise<Some<Claim>>;
}

/** As many as one answer of the database holds; far more than an office should let wait. */
const MOST = 1000;

export const workloads = (table: Table): Workloads => {
  const first = async (query: Query): Promise<Some<VerificationSummary>> => {
    const { items, next } = await table.query({ ...query, limit: MOST });
    return {
      first: items.map(({ summary }) => VerificationSummary.parse(summary)),
      hasMore: next !== undefined,
    };
  };

  return {
    async load(rilo) {
      const shards = Array.from({ length: LOAD_SHARDS }, (_, shard) => keys.workload(rilo, shard));
      const counted = await table.getMany(shards);
      const sum = (name: keyof Load) => counted.reduce((all, item) => all + Number(item[name] ?? 0), 0);
      return { waiting: sum('waiting'), clean: sum('clean'), returned: sum('returned') };
    },

    dueFirst: (rilo) => first({ index: 'gsi1', pk: keys.waitingCases(rilo) }),

    async claims(rilo) {
      const { first: lines, hasMore } = await first({ index: 'gsi1', pk: keys.claims(rilo) });
      return { first: lines.flatMap(({ claim }) => claim ?? []), hasMore };
    },
  };
};
