/** The database engine that stands for DynamoDB on this machine. */
import { createHmac } from 'node:crypto';
import type { Home, Part } from '../ports.ts';
import { dynamodbLocal, javaVersion } from './dynamodb-local.ts';
import { dynoxide, dynoxideBinary } from './dynoxide.ts';
import { type LastingProcess, startOrAdopt } from './lasting-process.ts';

export type EngineName = 'dynamodb-local' | 'dynoxide';

export interface Engine extends Part {
  readonly name: EngineName;
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** One line for the start of the runtime; names the fallback when it is used. */
  readonly describe: string;
}

/** What an engine needs to be told to start. */
export interface EngineHome {
  readonly dir: string;
  readonly region: string;
  /** Unguessable: DynamoDB Local listens on all interfaces, and keeps a database per access key id. */
  readonly accessKeyId: string;
}

class NoEngine extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoEngine';
  }
}

export interface EngineChoice {
  readonly home: Home;
  readonly region: string;
  /** Forces one of the two; without it DynamoDB Local where Java is found, and dynoxide where it is not. */
  readonly engine?: EngineName | undefined;
}

/** @throws NoEngine with the one sentence that says what to install. */
export const startEngine = async ({ home, region, engine }: EngineChoice): Promise<Engine> => {
  const { name, note } = choose(engine);
  const accessKeyId = derive(home, 'access-key-id').slice(0, 20);
  const settings: EngineHome = { dir: home.dir, region, accessKeyId };
  const wanted: LastingProcess = name === 'dynamodb-local' ? dynamodbLocal(settings) : dynoxide(settings);
  const running = await startOrAdopt(wanted);
  return {
    name,
    region,
    endpoint: `http://127.0.0.1:${running.port}`,
    accessKeyId,
    secretAccessKey: derive(home, 'secret-access-key'),
    describe: running.adopted ? `${note}; taken over from the run before` : note,
    stop: running.stop,
  };
};

const choose = (forced: EngineName | undefined): { name: EngineName; note: string } => {
  const java = forced === 'dynoxide' ? undefined : javaVersion();
  if (java !== undefined && java >= 17) {
    return { name: 'dynamodb-local', note: `Tables: Amazon's DynamoDB Local on Java ${java}` };
  }
  const found = java === undefined ? 'no Java was found' : `Java ${java} is too old`;
  if (forced !== 'dynamodb-local' && dynoxideBinary() !== undefined) {
    return forced === 'dynoxide'
      ? { name: 'dynoxide', note: 'Tables: dynoxide, as asked for' }
      : {
          name: 'dynoxide',
          note: `Tables: the fallback dynoxide, because ${found}; install Java 17 or later`,
        };
  }
  throw new NoEngine(
    forced === 'dynoxide'
      ? 'The engine dynoxide is a program for Linux on x64: run "npm ci" there, or install Java 17 or later and let DynamoDB Local serve.'
      : `Install Java 17 or later (for example "apt install openjdk-17-jre-headless" or "brew install openjdk"): the tables need it here, and ${found}.`,
  );
};

const derive = (home: Home, part: string): string =>
  createHmac('sha256', home.secret('engine')).update(part).digest('hex');
