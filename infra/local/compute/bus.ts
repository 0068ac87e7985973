import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Assembly, AwsService, Bus, BusEntry, Home } from '../ports.ts';
import { writeDurably } from '../state/durable-file.ts';
import { AwsFault, jsonService } from './aws-json.ts';
import { matchesPattern, type Pattern, patternOf } from './events/event-pattern.ts';
import { withinGrace } from './functions/grace.ts';
import { Target, type Targets } from './targets.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly targets: Targets;
  readonly home: Home;
}

export interface EventBus extends Bus {
  /** EventBridge's API: PutEvents. */
  readonly service: AwsService;
  /** Takes up what was not delivered when the runtime last ended. Call it when functions can be called. */
  resume(): void;
}

interface Rule {
  readonly name: string;
  readonly bus: string;
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
}

interface Event {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface Delivery {
  readonly rule: string;
  readonly target: Target;
  readonly event: Event;
}

/** EventBridge's limit on one entry, bytes. */
const ENTRY_LIMIT = 1024 * 1024;

const busName = (nameOrArn = 'default'): string => nameOrArn.replace(/^arn:.*:event-bus\//, '');

const rulesOf = (assembly: Assembly): Rule[] =>
  assembly
    .ofType('AWS::Events::Rule')
    .filter(({ properties }) => properties.EventPattern && properties.State !== 'DISABLED')
    .map(({ ref, properties }) => ({
      name: ref,
      bus: busName(properties.EventBusName),
      pattern: patternOf(properties.EventPattern),
      targets: z.array(Target).parse(properties.Targets ?? []),
    }));

/**
 * The event bus: an event is on disk before it is acknowledged, and stays there until every target of every rule
 * that matches took it or gave it up. A kill repeats deliveries and loses none.
 */
export const createBus = ({ assembly, targets, home }: Dependencies): EventBus => {
  const dir = join(home.dir, 'bus');
  mkdirSync(dir, { recursive: true });
  const rules = rulesOf(assembly);
  const buses = new Set(['default', ...assembly.ofType('AWS::Events::EventBus').map(({ ref }) => ref)]);
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const matching = (bus: string, event: Event): Delivery[] =>
    rules
      .filter((rule) => rule.bus === bus && matchesPattern(rule.pattern, event))
      .flatMap((rule) => rule.targets.map((target) => ({ rule: rule.name, target, event })));

  const deliver = (file: string, deliveries: readonly Delivery[]): void => {
    const all = Promise.all(
      deliveries.map(({ rule, target, event }) =>
        targets.send({ target, event, id: `${event.id}_${rule}`.slice(0, 80), signal: stopping.signal }),
      ),
    );
    const work = all
      .then((done) => {
        if (done.every(Boolean)) rmSync(file);
      })
      .catch((error: unknown) => console.error(`bus: ${file} stays for the next start:`, error))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };

  /** Gives each event's id. */
  const accept = (entries: readonly BusEntry[]): string[] => {
    const events = entries.map((entry) => ({
      bus: busName(entry.EventBusName),
      event: eventOf(entry, assembly),
    }));
    const unknown = events.find(({ bus }) => !buses.has(bus));
    if (unknown) throw new AwsFault('ResourceNotFoundException', `Event bus ${unknown.bus} does not exist.`);
    const deliveries = events.flatMap(({ bus, event }) => matching(bus, event));
    if (deliveries.length > 0) {
      const file = join(dir, `${Date.now()}-${randomUUID()}.json`);
      writeDurably(file, JSON.stringify(deliveries));
      deliver(file, deliveries);
    }
    return events.map(({ event }) => event.id);
  };

  return {
    put: async (entries) => {
      accept(entries);
    },
    resume: () => {
      for (const name of readdirSync(dir).sort()) {
        const file = join(dir, name);
        if (name.endsWith('.json')) deliver(file, JSON.parse(readFileSync(file, 'utf8')) as Delivery[]);
        // A draft that a kill left behind: its events were never acknowledged.
        else rmSync(file);
      }
    },
    stop: async () => {
      stopping.abort();
      await withinGrace(Promise.all(underWay));
    },
    service: jsonService('events', { PutEvents: async (input) => putEvents(input, accept) }),
  };
};

const Put = z.object({
  Entries: z
    .array(
      z.looseObject({
        EventBusName: z.string().optional(),
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
      }),
    )
    .min(1)
    .max(10),
});

/** Bad entries are refused one by one; the others go out. */
const putEvents = (input: unknown, accept: (entries: readonly BusEntry[]) => string[]) => {
  const parsed = Put.safeParse(input);
  if (!parsed.success) throw new AwsFault('ValidationException', z.prettifyError(parsed.error));
  const faults = parsed.data.Entries.map(faultOf);
  const good = parsed.data.Entries.filter((_, at) => faults[at] === undefined);
  const ids = accept(good as unknown as BusEntry[]);
  return {
    FailedEntryCount: faults.filter(Boolean).length,
    Entries: faults.map((fault) => fault ?? { EventId: ids.shift() }),
  };
};

const faultOf = (entry: z.infer<typeof Put>['Entries'][number]) => {
  const { Source, DetailType, Detail } = entry;
  const fault = (ErrorCode: string, ErrorMessage: string) => ({ ErrorCode, ErrorMessage });
  if (!Source || !DetailType || !Detail)
    return fault('InvalidArgument', 'Source, DetailType and Detail are required.');
  if (Buffer.byteLength(JSON.stringify(entry)) > ENTRY_LIMIT)
    return fault('InvalidArgument', 'The entry is larger than 1 MB.');
  try {
    const detail = JSON.parse(Detail) as unknown;
    if (typeof detail === 'object' && detail !== null && !Array.isArray(detail)) return undefined;
  } catch {
    // Falls through to the answer for all that is no object.
  }
  return fault('MalformedDetail', 'Detail is malformed.');
};

const eventOf = (entry: BusEntry, { account, region }: Assembly): Event => ({
  version: '0',
  id: randomUUID(),
  'detail-type': entry.DetailType,
  source: entry.Source,
  account,
  // The JSON protocol writes times as epoch seconds.
  time: new Date(typeof entry.Time === 'number' ? entry.Time * 1000 : (entry.Time ?? Date.now()))
    .toISOString()
    .replace(/\.\d+Z$/, 'Z'),
  region,
  resources: (entry as { Resources?: string[] }).Resources ?? [],
  detail: JSON.parse(entry.Detail) as unknown,
});
