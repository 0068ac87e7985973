import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as listener } from 'node:net';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { createTargets } from '../../../../infra/local/compute/targets.ts';
import { createCredentialBook } from '../../../../infra/local/gateway/credentials.ts';
import { createReceiving } from '../../../../infra/local/mail/receiving.ts';
import type { Home, Part } from '../../../../infra/local/ports.ts';
import { createObjects } from '../../../../infra/local/storage/objects.ts';
import { newHome } from '../../../support/new-home.ts';
import { functionArn, REGION, resource, smallAssembly } from '../../../support/small-assembly.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:000000000000:untaken';
const ADDRESS = 'report@europe.cen.example';

const assembly = smallAssembly([
  resource('AWS::S3::Bucket', 'documents', {}),
  resource(
    'AWS::Lambda::Function',
    'taker',
    { DeadLetterConfig: { TargetArn: QUEUE } },
    functionArn('taker'),
  ),
  resource('AWS::Lambda::EventInvokeConfig', 'calls', { FunctionName: 'taker', MaximumRetryAttempts: '2' }),
  resource('AWS::SES::ReceiptRule', 'reports', {
    Rule: {
      Enabled: true,
      Recipients: [ADDRESS],
      Actions: [
        { S3Action: { BucketName: 'documents', ObjectKeyPrefix: 'mail/', IamRoleArn: 'role' } },
        { LambdaAction: { FunctionArn: functionArn('taker'), InvocationType: 'Event' } },
      ],
    },
  }),
]);

interface Event {
  readonly Records: readonly [
    {
      readonly ses: {
        readonly mail: { readonly messageId: string; readonly source: string };
        readonly receipt: { readonly dmarcVerdict: { readonly status: string } };
      };
    },
  ];
}

const opened: Part[] = [];
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.stop();
});

const closing = (server: Server): Part => ({
  stop: () => new Promise((closed) => server.close(() => closed())),
});

const open = async ({
  home = newHome(),
  consume,
  ports = [0],
}: {
  home?: Home;
  consume: (event: Event) => unknown;
  ports?: readonly number[];
}) => {
  const credentials = createCredentialBook(home);
  const objects = await createObjects({ home, credentials, region: REGION, assembly });
  opened.push(objects);
  const server = createServer((asked, response) => void objects.handle(asked, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  opened.push(closing(server));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issued = credentials.issue('ses');
  const letters = inbox<unknown>();
  const targets = createTargets({
    assembly,
    home,
    functions: {
      invoke: async (_, event) => {
        try {
          return { ok: true, payload: await consume(event as Event) };
        } catch (error) {
          return { ok: false, errorType: 'Error', errorMessage: String(error) };
        }
      },
      stop: async () => undefined,
    },
    queues: {
      send: async (queue, body) => letters.take([queue, JSON.parse(body)]),
      stop: async () => undefined,
    },
    startExecution: () => undefined,
  });
  const receiving = await createReceiving({
    assembly,
    home,
    targets,
    objects: { endpoint, credentials: issued },
    ports,
  });
  opened.push(receiving);
  const s3 = new S3Client({ region: REGION, endpoint, credentials: issued, forcePathStyle: true });
  return {
    receiving,
    letters,
    port: receiving.door?.port ?? 0,
    objectOf: async (id: string) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'documents', Key: `mail/${id}` }));
      return Body?.transformToString() ?? '';
    },
  };
};

const send = async (
  port: number,
  { from = 'officer@cen.example', to = ADDRESS, text = 'Two kilos.' } = {},
) => {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    await transport.sendMail({ from: 'officer@cen.example', to, text, envelope: { from, to } });
  } finally {
    transport.close();
  }
};

/** What arrives, for whoever waits for it. */
const inbox = <T = Event>() => {
  const events: T[] = [];
  const waiting: (() => void)[] = [];
  return {
    take: (event: T) => {
      events.push(event);
      for (const told of waiting.splice(0)) told();
    },
    async upTo(count: number): Promise<T[]> {
      while (events.length < count) await new Promise<void>((told) => waiting.push(told));
      return events;
    },
  };
};

test('a mail is in the bucket before its event is handed on, with what its sender is worth', async () => {
  const { take, upTo } = inbox();
  const { port, objectOf } = await open({ consume: take });
  await send(port);
  await send(port, { from: 'someone@elsewhere.example' });
  const [own, forged] = (await upTo(2)).map(({ Records }) => Records[0].ses);
  expect([own?.receipt.dmarcVerdict.status, forged?.receipt.dmarcVerdict.status]).toEqual(['PASS', 'FAIL']);
  expect(await objectOf(own?.mail.messageId ?? '')).toMatch(
    /^From: officer@cen\.example\r\n[\s\S]*Two kilos\./,
  );
});

test('what fails each time is a dead letter, the event as it came', async () => {
  const { take, upTo } = inbox();
  const { port, letters } = await open({
    consume: (event) => {
      take(event);
      throw new Error('It cannot be taken.');
    },
  });
  await send(port);
  const [letter] = await letters.upTo(1);
  const tries = await upTo(3);
  expect(tries).toHaveLength(3);
  expect(letter).toEqual([QUEUE, tries[0]]);
});

test('a mail that was taken in and not handed on is handed on by the next start', async () => {
  const home = newHome();
  const first = inbox();
  const hanging = await open({
    home,
    consume: (event) => {
      first.take(event);
      throw new Error('The function is gone.');
    },
  });
  await send(hanging.port);
  await first.upTo(1);
  // It ends between two tries.
  for (const part of opened.splice(0).reverse()) await part.stop();

  const { take, upTo } = inbox();
  const again = await open({ home, consume: take });
  again.receiving.resume();
  const [event] = await upTo(1);
  expect(event).toEqual((await first.upTo(1))[0]);
  expect(await again.objectOf(event?.Records[0].ses.mail.messageId ?? '')).toContain('Two kilos.');
});

test('mail for others, and more than 40 MB, is refused before it is kept', async () => {
  const { port } = await open({ consume: () => undefined });
  await expect(send(port, { to: 'other@europe.cen.example' })).rejects.toMatchObject({ responseCode: 550 });
  await expect(send(port, { text: 'x'.repeat(41 * 1024 * 1024) })).rejects.toMatchObject({
    responseCode: 552,
  });
});

test('the next port is taken where the first is not free; without a next one the way out is named', async () => {
  const other = listener().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const taken = (other.address() as AddressInfo).port;
  const { port } = await open({ consume: () => undefined, ports: [taken, 0] });
  expect(port).not.toBe(taken);
  await expect(open({ consume: () => undefined, ports: [taken] })).rejects.toThrow('--smtp-port');
  await new Promise((closed) => other.close(closed));
});
