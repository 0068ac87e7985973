import type { Context } from 'aws-lambda';
import { directory as capability } from '../../../functions/directory/routes.ts';
import type { Duty } from '../../../shared/domain/actor.ts';
import { Actor } from '../../../shared/domain/actor.ts';
import { type Office, regionOf } from '../../../shared/domain/directory/office.ts';
import { invitedPerson, joinedPerson } from '../../../shared/domain/directory/person.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import type { HttpEvent } from '../../../shared/http/exchange.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import '../../support/quiet-log.ts';
import { memoryAccounts } from './memory-accounts.ts';
import { dakar, france, partner, secretariat, senegal } from './network.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of a body.
  readonly body: any;
}

interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The directory behind its real chain, on a table and a user pool in memory; the clock is set by the test. */
export const directoryApi = async () => {
  const table = memoryTable();
  const store = directory(table);
  const pool = memoryAccounts();
  const clock = { time: new Date('2026-05-31T08:00:00Z'), now: () => clock.time };
  const handler = lambda(capability, {
    clock,
    cursors: cursors('a secret of the test'),
    requests: requests(table, () => clock.time.getTime()),
    directory: store,
    accounts: pool.accounts,
  });
  for (const office of [france, senegal, dakar, secretariat, partner]) await store.addOffice(office);

  /** Somebody of the office who has signed in before. */
  const person = async (office: Office, email: string, duties: Duty[] = []): Promise<Actor> => {
    const id = await pool.accounts.invite(email);
    const by = { id: 'root', office: 'WCO' };
    const invited = invitedPerson(
      { id, email, name: email, office: office.id, duties },
      { by, at: clock.time },
    );
    await store.addPerson(invited);
    await store.savePerson(joinedPerson(invited, clock.time));
    await pool.accounts.setGroups(id, [office.role, ...duties]);
    const { role, country } = office;
    const rilo = regionOf(office);
    return Actor.parse({ kind: 'person', id, name: email, office: office.id, role, country, rilo, duties });
  };

  const call = async (actor: Actor, routeKey: string, request: Request = {}): Promise<Answer> => {
    const { path = {}, query = {}, body, headers = {} } = request;
    const event = {
      routeKey,
      rawPath: routeKey.replace(/^\w+ /, '').replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? ''),
      headers: { 'content-type': 'application/json', ...headers },
      pathParameters: path,
      queryStringParameters: query,
      isBase64Encoded: false,
      requestContext: { requestId: 'test', authorizer: { lambda: { actor: JSON.stringify(actor) } } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    } as unknown as HttpEvent;
    const answer = await handler(event, {} as Context);
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers ?? {},
      body: answer.body === undefined ? undefined : JSON.parse(answer.body),
    };
  };

  return { table, store, pool, clock, person, call };
};
