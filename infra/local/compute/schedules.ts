import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Assembly, Home, Part, Resource } from '../ports.ts';
import { writeDurably } from '../state/durable-file.ts';
import { readSchedule, type Timetable } from './events/schedule-expression.ts';
import { withinGrace } from './functions/grace.ts';
import { Target, type Targets } from './targets.ts';
import { sleepUntil } from './workflows/sleep.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly targets: Targets;
  readonly home: Home;
}

interface Schedule {
  readonly name: string;
  readonly expression: string;
  readonly timezone: string;
  readonly targets: readonly Target[];
  readonly event: (due: number) => unknown;
}

/** By schedule: when it was first seen, and up to when it was looked after. Epoch milliseconds. */
type Ledger = Record<string, { since: number; upTo: number }>;

const second = (moment: number): string => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');

const scheduler = ({ ref, properties }: Resource): Schedule => ({
  name: ref,
  expression: properties.ScheduleExpression,
  timezone: properties.ScheduleExpressionTimezone ?? 'UTC',
  targets: [Target.parse(properties.Target)],
  event: () => ({}),
});

const scheduledRule =
  ({ account, region }: Assembly) =>
  ({ ref, arn, properties }: Resource): Schedule => ({
    name: ref,
    expression: properties.ScheduleExpression,
    timezone: 'UTC',
    targets: z.array(Target).parse(properties.Targets ?? []),
    event: (due) => ({
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account,
      time: second(due),
      region,
      resources: [arn],
      detail: {},
    }),
  });

const schedulesOf = (assembly: Assembly): Schedule[] =>
  [
    ...assembly.ofType('AWS::Scheduler::Schedule').map((it) => ({ it, read: scheduler })),
    ...assembly.ofType('AWS::Events::Rule').map((it) => ({ it, read: scheduledRule(assembly) })),
  ]
    .filter(({ it }) => it.properties.ScheduleExpression && it.properties.State !== 'DISABLED')
    .map(({ it, read }) => read(it));

/**
 * Schedules and scheduled rules. What fell due while the runtime was down is done once at its next start,
 * however often it was due: the machine that serves a demonstration is off at night.
 */
export const createSchedules = ({ assembly, targets, home }: Dependencies): Part => {
  const stopping = new AbortController();
  const file = join(home.dir, 'schedules.json');
  const ledger = readLedger(file);

  const attend = async (schedule: Schedule): Promise<void> => {
    const key = keyOf(schedule);
    const record = ledger[key] ?? { since: Date.now(), upTo: Date.now() };
    const next: Timetable = readSchedule(schedule.expression, record.since, schedule.timezone);
    const note = (upTo: number): void => {
      ledger[key] = { since: record.since, upTo };
      writeDurably(file, JSON.stringify(ledger));
    };
    note(record.upTo);
    for (let due = next(record.upTo); due !== undefined; due = next(Math.max(due, Date.now()))) {
      await sleepUntil(due, stopping.signal);
      if (stopping.signal.aborted) return;
      const id = `${schedule.name.slice(0, 40)}-${due}`;
      const sent = schedule.targets.map((target) =>
        targets.send({
          target: contextFilled(target, due),
          event: schedule.event(due),
          id,
          signal: stopping.signal,
        }),
      );
      if (!(await Promise.all(sent)).every(Boolean)) return;
      note(Math.max(due, Date.now()));
    }
  };

  const attended = schedulesOf(assembly).map((schedule) =>
    attend(schedule).catch((error: unknown) => console.error(`schedule ${schedule.name}:`, error)),
  );
  return {
    stop: async () => {
      stopping.abort();
      await withinGrace(Promise.all(attended));
    },
  };
};

/** A changed expression is a new schedule. */
const keyOf = ({ name, expression, timezone }: Schedule): string =>
  `${name}-${createHash('sha256').update(`${expression} ${timezone}`).digest('hex').slice(0, 8)}`;

const contextFilled = (target: Target, due: number): Target =>
  typeof target.Input === 'string'
    ? { ...target, Input: target.Input.replaceAll('<aws.scheduler.scheduled-time>', second(due)) }
    : target;

const readLedger = (file: string): Ledger => {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};
