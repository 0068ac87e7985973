import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SMTPServer } from 'smtp-server';
import { withinGrace } from '../compute/functions/grace.ts';
import type { Target, Targets } from '../compute/targets.ts';
import type { Assembly, Credentials, Home, Part } from '../ports.ts';
import { writeDurably } from '../state/durable-file.ts';
import { receiptEvent } from './receipt-event.ts';
import { receiptRules, takes } from './receipt-rules.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly home: Home;
  readonly targets: Targets;
  /** Where objects are kept, and as whom. */
  readonly objects: { readonly endpoint: string; readonly credentials: Credentials };
  /** On this machine: the first that is free; 0 is any. */
  readonly ports: readonly number[];
}

export interface Receiving extends Part {
  /** Where mails are taken by SMTP, and for whom; undefined where the assembly has no receipt rules. */
  readonly door: { readonly port: number; readonly addresses: readonly string[] } | undefined;
  /** Takes up what was not handed on when the runtime last ended. Call it when functions can be called. */
  resume(): void;
}

interface Handing {
  readonly id: string;
  readonly target: Target;
  readonly event: unknown;
}

/** SES takes no more. */
const MOST_BYTES = 40 * 1024 * 1024;

const targetOf = (assembly: Assembly, functionArn: string): Target => {
  const lambda = assembly.byRef(functionArn);
  const queue = lambda?.properties.DeadLetterConfig?.TargetArn as string | undefined;
  const asynchronous = assembly
    .ofType('AWS::Lambda::EventInvokeConfig')
    .find(({ properties }) => properties.FunctionName === lambda?.ref);
  return {
    Arn: functionArn,
    RetryPolicy: { MaximumRetryAttempts: Number(asynchronous?.properties.MaximumRetryAttempts ?? 2) },
    ...(queue !== undefined && { DeadLetterConfig: { Arn: queue } }),
  };
};

/** Waits until all of the message is here, or more than is taken. */
const bodyOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size <= MOST_BYTES ? Buffer.concat(chunks) : undefined;
};

class Refused extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/**
 * SES's receiving end: takes mail by SMTP on this machine and does what the receipt rules of the assembly say. A mail is
 * in the bucket and its event on disk before it is acknowledged: a kill repeats what follows and loses no mail.
 */
export const createReceiving = async (given: Dependencies): Promise<Receiving> => {
  const { assembly, home, targets, objects } = given;
  const rules = receiptRules(assembly);
  const dir = join(home.dir, 'mail-in');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const s3 = new S3Client({
    region: assembly.region,
    endpoint: objects.endpoint,
    forcePathStyle: true,
    credentials: objects.credentials,
  });

  const handOn = (file: string, handings: readonly Handing[]): void => {
    const sent = handings.map((handing) => targets.send({ ...handing, signal: stopping.signal }));
    const work = Promise.all(sent)
      .then((done) => {
        if (done.every(Boolean)) rmSync(file);
      })
      .catch((error: unknown) => console.error(`mail: ${file} stays for the next start:`, error))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };

  const take = async (raw: Buffer, envelope: { sender: string; recipients: readonly string[] }) => {
    const id = randomBytes(20).toString('hex');
    const event = await receiptEvent({ id, at: new Date(), raw, ...envelope });
    const handings: Handing[] = [];
    const wanted = rules.filter((rule) => envelope.recipients.some((address) => takes(rule, address)));
    for (const { S3Action, LambdaAction } of wanted.flatMap(({ actions }) => actions)) {
      if (S3Action)
        await s3.send(
          new PutObjectCommand({
            Bucket: S3Action.BucketName,
            Key: `${S3Action.ObjectKeyPrefix}${id}`,
            Body: raw,
          }),
        );
      if (LambdaAction)
        handings.push({ id: randomUUID(), target: targetOf(assembly, LambdaAction.FunctionArn), event });
    }
    const file = join(dir, `${Date.now()}-${id}.json`);
    writeDurably(file, JSON.stringify(handings));
    handOn(file, handings);
  };

  const server = new SMTPServer({
    // The way is this machine's loopback: there is nothing to encrypt and nobody to tell apart.
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(rules.some((rule) => takes(rule, address)) ? null : new Refused(550, 'No such address here.')),
    onData: (stream, { envelope }, done) => {
      const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const recipients = envelope.rcptTo.map(({ address }) => address);
      bodyOf(stream)
        .then((raw) => {
          if (!raw) throw new Refused(552, 'A mail has 40 MB at most.');
          return take(raw, { sender, recipients });
        })
        .then(() => done(), done);
    },
  });
  // A sender who hangs up is no failure of ours.
  server.on('error', () => undefined);

  return {
    door:
      rules.length > 0
        ? {
            port: await listen(server, given.ports),
            addresses: rules.flatMap(({ recipients }) => recipients),
          }
        : undefined,
    resume: () => {
      for (const name of readdirSync(dir).sort()) {
        const file = join(dir, name);
        if (name.endsWith('.json')) handOn(file, JSON.parse(readFileSync(file, 'utf8')) as Handing[]);
        // A draft that a kill left behind: its mail was never acknowledged.
        else rmSync(file);
      }
    },
    stop: async () => {
      stopping.abort();
      if (server.server.listening) await new Promise<void>((closed) => server.close(closed));
      await withinGrace(Promise.all(underWay));
      s3.destroy();
    },
  };
};

/** The first of the ports that is free. */
const listen = async (server: SMTPServer, [port = 0, ...others]: readonly number[]): Promise<number> => {
  const { server: listener } = server;
  const listening = once(listener, 'listening');
  server.listen(port, '127.0.0.1');
  try {
    await listening;
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (isTaken && others.length > 0) return listen(server, others);
    throw isTaken
      ? new Error(`Mail cannot be taken at port ${port}: somebody listens there. Try --smtp-port.`)
      : error;
  }
  return (listener.address() as AddressInfo).port;
};
