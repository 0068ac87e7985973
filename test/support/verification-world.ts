import { seizures as seizuresCapability } from '../../functions/seizures/routes.ts';
import { lookAtCases } from '../../functions/verification/inbox/look-at-cases.ts';
import { verification as capability } from '../../functions/verification/routes.ts';
import { randomIds } from '../../shared/clock.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import type { TurnWorkflow } from '../../shared/services.ts';
import { audit } from '../../shared/storage/audit.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { nominal } from '../../shared/storage/nominal.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { duplicates } from '../../shared/storage/verification/duplicates/duplicates.ts';
import { verificationHistories } from '../../shared/storage/verification/histories.ts';
import { policies } from '../../shared/storage/verification/policies.ts';
import { verificationQueue } from '../../shared/storage/verification/queue.ts';
import { scorecards } from '../../shared/storage/verification/scorecards.ts';
import { verifications } from '../../shared/storage/verification/verifications.ts';
import { workloads } from '../../shared/storage/verification/workload.ts';
import { cologne, withDuties } from './actors.ts';
import { apiOf } from './api.ts';

export const verifier = withDuties(cologne, 'verifier');

/** Executions of the state machine as they were asked for. */
const turnsInMemory = (): TurnWorkflow & { readonly begun: string[]; readonly ended: string[] } => {
  const begun: string[] = [];
  const ended: string[] = [];
  return {
    begun,
    ended,
    begin: async ({ seizureId, turn }) => {
      const name = `${seizureId}-${turn}`;
      if (!begun.includes(name)) begun.push(name);
    },
    end: async (token) => {
      const isFirst = !ended.includes(token);
      ended.push(token);
      return isFirst;
    },
  };
};

/** Reporting and verification on tables in memory; `look` is what the inbox does when it hears of a case. */
export const verificationWorld = ({ now = '2026-06-01T12:00:00.000Z' }: { now?: string } = {}) => {
  const [cases, table, offices] = [memoryTable(), memoryTable(), directory(memoryTable())];
  const time = { now };
  const clock = { now: () => new Date(time.now) };
  const turns = turnsInMemory();
  const lists = reference(memoryTable());
  const services = {
    clock,
    ids: randomIds,
    cursors: cursors('a secret of the test'),
    seizures: seizures(cases),
    seizureLists: seizureLists(cases),
    nominal: nominal(memoryTable()),
    directory: offices,
    reference: lists,
    audit: audit(memoryTable()),
    verifications: verifications(table, cases),
    policies: policies(table),
    verificationQueue: verificationQueue(table),
    workloads: workloads(table),
    scorecards: scorecards(table),
    duplicates: duplicates(table, { seizures: seizures(cases), now: clock.now }),
    verificationHistories: verificationHistories(table),
    turnWorkflow: turns,
    drawSecret: 'a secret of the test',
  };
  const routes = { routes: [...seizuresCapability.routes, ...capability.routes] };
  const api = apiOf(
    routes,
    lambda(
      { name: 'verification', about: '', ...routes } as never,
      {
        ...services,
        requests: requests(cases, Date.now),
      } as never,
    ),
  );
  const look = (...ids: string[]) => lookAtCases(services, (id, error) => console.error(id, error))(ids);
  /** Reports a case and lets the inbox look at it. */
  const reported = async (actor: Actor, report: unknown): Promise<string> => {
    const { status, body } = await api.as(actor).post('/v1/seizures', report);
    if (status !== 201) throw new Error(JSON.stringify(body));
    await look(body.id);
    return body.id as string;
  };
  return { api, services, table, cases, turns, time, offices, lists, look, reported };
};
