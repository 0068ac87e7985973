import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openAssembly } from './assembly/assembly.ts';
import { cloudAssembly } from './assembly/cloud-assembly.ts';
import { createApi } from './compute/api.ts';
import { createBus } from './compute/bus.ts';
import { createFunctions } from './compute/functions.ts';
import { lambdaService } from './compute/lambda-service.ts';
import { createSchedules } from './compute/schedules.ts';
import { createPollers } from './compute/sources/queues.ts';
import { createStreams } from './compute/sources/streams.ts';
import { createTargets } from './compute/targets.ts';
import { createWorkflows } from './compute/workflows.ts';
import { docs } from './front/docs.ts';
import { openFront } from './front/front.ts';
import { welcome } from './front/welcome.ts';
import { createCredentialBook } from './gateway/credentials.ts';
import { createGateway } from './gateway/gateway.ts';
import { createIdentity } from './identity/identity.ts';
import { createMailbox } from './mail/mailbox.ts';
import { createReceiving } from './mail/receiving.ts';
import type { Assembly, Credentials, Part } from './ports.ts';
import { openHome } from './state/home.ts';
import { lockHome } from './state/lock.ts';
import { dynamodbService } from './storage/dynamodb-service.ts';
import { type EngineName, startEngine } from './storage/engine.ts';
import { sweepExpired } from './storage/expiry.ts';
import { createObjects } from './storage/objects.ts';
import { createQueues } from './storage/queues.ts';
import { createTables } from './storage/tables.ts';

export interface RuntimeOptions {
  /** Folder of the state, such as `.local`. */
  readonly dir: string;
  readonly port: number;
  /** Where mail is taken by SMTP: the first of these ports that is free. 0, any, if left out. */
  readonly smtpPorts?: readonly number[];
  readonly engine?: EngineName | undefined;
  /** Where the synthesized assembly is kept; in `dir` if left out. */
  readonly assemblyDir?: string;
  /** Told what takes time. */
  readonly say?: (line: string) => void;
}

export interface Runtime extends Part {
  readonly url: string;
  readonly assembly: Assembly;
  readonly engine: string;
  /** Where mail is taken by SMTP, and for whom. */
  readonly mailIn: { readonly port: number; readonly addresses: readonly string[] } | undefined;
  /** AWS endpoints and credentials for a program that works beside the functions, under a name of its own. */
  environmentFor(principal: string): Readonly<Record<string, string>>;
}

/** The cloud assembly, served on this machine: every part of the picture in infra/README.md, each made once and joined here. */
export const startRuntime = async ({
  dir,
  port,
  smtpPorts = [0],
  engine: wanted,
  assemblyDir = join(dir, 'assembly'),
  say = () => {},
}: RuntimeOptions): Promise<Runtime> => {
  mkdirSync(dir, { recursive: true });
  const unlock = lockHome(dir);
  const parts: Part[] = [{ stop: async () => unlock() }];
  /** Ends in the reverse order of the start: who calls before who is called. */
  const stop = async () => {
    for (const part of parts.splice(0).reverse()) await part.stop();
  };
  const running = <P extends Part>(part: P): P => {
    parts.push(part);
    return part;
  };

  try {
    const url = `http://127.0.0.1:${port}`;
    const home = openHome(dir);
    const assembly = openAssembly({ dir: await cloudAssembly(assemblyDir, say), home, port });
    const { region } = assembly;

    const engine = running(await startEngine({ home, region, engine: wanted }));
    say(`${engine.describe}.`);
    await createTables(engine, assembly);

    const credentials = createCredentialBook(home);
    const objects = running(await createObjects({ home, assembly, credentials, region }));
    const queues = running(await createQueues({ home, assembly }));
    const mailbox = running(await createMailbox({ home }));
    const identity = running(
      await createIdentity({ home, assembly, issuer: (poolId) => `${url}/${poolId}`, mail: mailbox }),
    );

    // Functions need the gateway's address and its services call functions: the table of services is filled below.
    const services: Record<string, Parameters<typeof createGateway>[0]['services'][string]> = {
      dynamodb: dynamodbService(engine, assembly),
      sqs: queues.service,
      ses: mailbox.service,
      'cognito-idp': identity.service,
    };
    const gateway = running(await createGateway({ credentials, services, region, objects }));
    const functions = running(
      createFunctions({
        assembly,
        credentialsFor: (principal) => credentials.issue(principal),
        endpoints: { aws: gateway.url, s3: url },
        home,
      }),
    );
    const targets = createTargets({
      assembly,
      functions,
      queues,
      home,
      startExecution: (machineArn, given) => workflows.start(machineArn, given),
    });
    const bus = running(createBus({ assembly, targets, home }));
    const workflows = running(createWorkflows({ assembly, functions, bus, home }));
    Object.assign(services, {
      lambda: lambdaService({ assembly, functions }),
      events: bus.service,
      states: workflows.service,
    });
    const streams = running(createStreams({ assembly, engine, functions, queues, home }));
    running(createPollers({ assembly, functions, queues }));
    running(createSchedules({ assembly, targets, home }));
    const keeper = { endpoint: gateway.url, credentials: credentials.issue('ses') };
    const receiving = running(
      await createReceiving({ assembly, home, targets, objects: keeper, ports: smtpPorts }),
    );
    running(every(300_000, () => sweepExpired(engine, assembly, new Date())));

    const api = createApi({ assembly, functions });
    running(
      await openFront(port, [
        (request, response) => identity.handle(request, response),
        (request, response) => mailbox.handle(request, response),
        async (request, response) => {
          const bucket = request.url?.split(/[/?]/)[1] ?? '';
          if (!objects.buckets.includes(bucket)) return false;
          await objects.handle(request, response);
          return true;
        },
        welcome(url),
        docs(),
        (request, response) => api.handle(request, response),
      ]),
    );
    bus.resume();
    workflows.resume();
    receiving.resume();
    streams.wake();

    const endpoints = (given: Credentials) => ({
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: given.accessKeyId,
      AWS_SECRET_ACCESS_KEY: given.secretAccessKey,
      AWS_SESSION_TOKEN: given.sessionToken,
      AWS_ENDPOINT_URL: gateway.url,
      AWS_ENDPOINT_URL_S3: url,
    });
    return {
      url,
      assembly,
      engine: engine.name,
      mailIn: receiving.door,
      environmentFor: (principal) => endpoints(credentials.issueTemporary(principal)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

const every = (milliseconds: number, work: () => Promise<unknown>): Part => {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = work().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }, milliseconds);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
