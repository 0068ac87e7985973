import * as z from 'zod';
import { Change, changeOf } from '../change.ts';
import { WrongState } from '../errors.ts';
import { Instant, text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { Evidence } from './evidence/evidence.ts';
import { isIdentifying } from './marks.ts';

/**
 * - same-case: two reports of one seizure; figures count them once
 * - same-consignment: two seizures from one consignment, or a controlled delivery; both count
 * - not-related: it only looked so
 */
export const LinkKind = z.enum(['same-case', 'same-consignment', 'not-related']);
export type LinkKind = z.output<typeof LinkKind>;

export const Judgement = z.object({
  as: LinkKind,
  reason: text(1000).optional(),
  by: z.string(),
  name: z.string(),
  office: OfficeId,
  at: Instant,
  /** When somebody took it back. */
  undone: z.object({ by: z.string(), name: z.string(), office: OfficeId, at: Instant }).optional(),
});
export type Judgement = z.output<typeof Judgement>;

/**
 * - open: proposed, and waits for somebody's judgement
 * - judged: by the last of its judgements
 * - lapsed: a later version of one case is not alike any more, or nobody may see both; it comes back by itself
 */
export const PairState = z.enum(['open', 'judged', 'lapsed']);

/** Two cases that look alike. Neither is changed by it. */
export const Pair = z.object({
  id: z.string(),
  version: z.number().int(),
  state: PairState,
  /** Ids of the cases, the smaller first. */
  cases: z.tuple([z.string(), z.string()]),
  score: z.number(),
  evidence: z.array(Evidence).describe('What it was proposed for; its first case is the first of the pair'),
  /** Offices in whose inbox it stands. */
  inboxes: z.array(OfficeId),
  /** The last is what holds, unless it was undone. */
  judgements: z.array(Judgement),
  change: Change,
});
export type Pair = z.output<typeof Pair>;

/** Who judges, and when. */
export interface Judge {
  readonly by: string;
  readonly name: string;
  readonly office: string;
  readonly at: Date;
}

/** What was found of two cases now. */
export type Likeness = Pick<Pair, 'score' | 'evidence' | 'inboxes'>;

/** Changes that nobody in particular makes. */
const NETWORK = 'network';

const next = (
  before: Pair,
  set: Partial<Pair>,
  {
    event,
    by,
    office,
    at,
    reason,
  }: { event: string; by: string; office: string; at: Date; reason?: string | undefined },
): Pair => {
  const version = before.version + 1;
  const change = changeOf({
    event,
    record: `pair.${before.id}`,
    version,
    by: { id: by, office },
    at,
    ...(reason && { reason }),
  });
  return { ...before, ...set, version, change };
};

/** What holds of a judged pair. */
export const judgementOf = ({ state, judgements }: Pair): Judgement | undefined =>
  state === 'judged' ? judgements.at(-1) : undefined;

export const proposed = (
  id: string,
  cases: readonly [string, string],
  { likeness, at }: { readonly likeness: Likeness; readonly at: Date },
): Pair => ({
  id,
  version: 1,
  state: 'open',
  cases: [...cases],
  ...likeness,
  judgements: [],
  change: changeOf({
    event: 'pair.proposed',
    record: `pair.${id}`,
    version: 1,
    by: { id: NETWORK, office: likeness.inboxes[0] ?? 'WCO' },
    at,
  }),
});

/**
 * Nobody is asked twice. A pair that was found not related comes back for one reason only: a later version names a
 * container, waybill or other number in common that was not there when it was judged.
 */
const isAskedAgain = (pair: Pair, { evidence }: Likeness): boolean => {
  if (judgementOf(pair)?.as !== 'not-related') return false;
  const known = new Set(pair.evidence.map(({ code, value }) => `${code}#${value}`));
  return evidence.some(({ code, value }) => isIdentifying(code) && !known.has(`${code}#${value}`));
};

const isAsBefore = (pair: Pair, { score, evidence, inboxes }: Likeness): boolean =>
  JSON.stringify([pair.score, pair.evidence, pair.inboxes]) === JSON.stringify([score, evidence, inboxes]);

/** The pair as a new version of one of its cases leaves it; undefined where nothing changes. */
export const proposedAgain = (pair: Pair, likeness: Likeness, at: Date): Pair | undefined => {
  if (pair.state === 'judged' && !isAskedAgain(pair, likeness)) return undefined;
  if (pair.state === 'open' && isAsBefore(pair, likeness)) return undefined;
  const office = likeness.inboxes[0] ?? 'WCO';
  const event = pair.state === 'open' ? 'pair.compared' : 'pair.proposed-again';
  return next(pair, { state: 'open', ...likeness }, { event, by: NETWORK, office, at });
};

/** A pair that nobody judged and that is not alike any more; undefined where nothing changes. */
export const lapsed = (pair: Pair, at: Date): Pair | undefined =>
  pair.state === 'open'
    ? next(pair, { state: 'lapsed' }, { event: 'pair.lapsed', by: NETWORK, office: pair.change.office, at })
    : undefined;

/** Somebody says what the two have to do with each other; an earlier judgement is kept below it. */
export const judged = (
  pair: Pair,
  { as, reason }: { readonly as: LinkKind; readonly reason?: string | undefined },
  { at, ...judge }: Judge,
): Pair => {
  const judgement: Judgement = { as, ...(reason && { reason }), ...judge, at: at.toISOString() };
  return next(
    pair,
    { state: 'judged', judgements: [...pair.judgements, judgement] },
    { event: 'pair.linked', ...judge, at, reason },
  );
};

/** Open again; what was said stays to be read. @throws WrongState */
export const unjudged = (pair: Pair, { at, ...judge }: Judge): Pair => {
  const last = judgementOf(pair);
  if (!last) throw new WrongState('Nobody has judged this pair: there is nothing to undo.', pair.state);
  const undone = { ...last, undone: { ...judge, at: at.toISOString() } };
  return next(
    pair,
    { state: 'open', judgements: [...pair.judgements.slice(0, -1), undone] },
    { event: 'pair.link-undone', ...judge, at },
  );
};
