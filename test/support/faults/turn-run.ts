import { setTimeout as delay } from 'node:timers/promises';
import { lookAtCases } from '../../../functions/verification/inbox/look-at-cases.ts';
import { awaitTurn, escalate, remind } from '../../../functions/verification/turns/take-time.ts';
import { createWorkflows, type Workflows } from '../../../infra/local/compute/workflows.ts';
import type { Functions, Invocation } from '../../../infra/local/ports.ts';
import { turnWorkflow } from '../../../infra/workflows/turn.ts';
import type { TurnWorkflow } from '../../../shared/services.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import { policies } from '../../../shared/storage/verification/policies.ts';
import { verifications } from '../../../shared/storage/verification/verifications.ts';
import { france } from '../actors.ts';
import { shortForm } from '../builders.ts';
import { newHome } from '../new-home.ts';
import { functionArn, REGION, resource, smallAssembly } from '../small-assembly.ts';
import { verificationWorld, verifier } from '../verification-world.ts';
import { type Death, mortalProcess, ProcessDied } from './mortal-process.ts';

const machineArn = `arn:aws:states:${REGION}:000000000000:stateMachine:turn`;
const assembly = smallAssembly([
  resource(
    'AWS::StepFunctions::StateMachine',
    'turn',
    { DefinitionString: JSON.stringify(turnWorkflow(functionArn('steps'))) },
    machineArn,
  ),
  resource('AWS::Lambda::Function', 'steps', {}, functionArn('steps')),
]);

/** Deadlines of no days at all: each wait of a turn is over after the least that a state can wait, a second. */
const AT_ONCE = { verifyWithin: 0, escalateAfter: 0, answerWithin: 0, takeBackAfter: 0, claimHours: 4 };

interface Task {
  readonly step: string;
  readonly seizureId: string;
  readonly turn: number;
  readonly token: string;
}

export interface TurnFault {
  /** The function that takes the steps dies at one of its calls to the tables. */
  readonly death?: Death;
  /** The runtime is killed while it calls the function for the nth time, before or after the call has its effect. */
  readonly kill?: Death;
}

/** The state machine of turns on the real interpreter, over tables in memory, with a fault on the way. */
export const turnRun = async ({ death, kill }: TurnFault = {}) => {
  const home = newHome();
  const world = verificationWorld();
  const acting = { by: 'somebody', office: 'RILO-COLOGNE', at: new Date(0) };
  await world.services.policies.save('RILO-COLOGNE', AT_ONCE, { acting, over: 0 });

  const process = mortalProcess(death ?? { at: Number.POSITIVE_INFINITY, after: false });
  const stepsOver = (mortal: <T extends object>(part: T) => T) => {
    const [cases, table] = [mortal(world.cases), mortal(world.table)];
    const services = {
      ...world.services,
      seizures: seizures(cases),
      verifications: verifications(table, cases),
      policies: policies(table),
      directory: mortal(world.offices),
    };
    const [wait, ...others] = [awaitTurn(services), remind(services), escalate(services)] as const;
    return (task: Task): Promise<unknown> =>
      task.step === 'wait' ? wait(task) : others[task.step === 'remind' ? 0 : 1](task);
  };
  const [first, next] = [stepsOver(process.mortal), stepsOver((part) => part)];

  /** Which steps were asked for, in order. */
  const asked: string[] = [];
  const invoke = async (task: Task): Promise<unknown> => {
    asked.push(task.step);
    const isKilled = asked.length === kill?.at;
    if (isKilled && !kill?.after) return restart();
    // A process that has died is followed by another.
    const answer = await (process.died() ? next : first)(task);
    return isKilled ? restart() : answer;
  };
  const functions: Functions = {
    invoke: async (_, event): Promise<Invocation> => {
      try {
        return { ok: true, payload: (await invoke(event as Task)) ?? null };
      } catch (error) {
        const { name, message } = error as Error;
        return { ok: false, errorType: name, errorMessage: message };
      }
    },
    stop: async () => undefined,
  };
  const bus = { put: async () => undefined, stop: async () => undefined };
  const open = (): Workflows => {
    const opened = createWorkflows({ assembly, functions, bus, home, parkAfterMs: 0 });
    opened.resume();
    return opened;
  };
  let workflows = open();
  let kills = 0;
  /** Whoever was called last hears nothing any more. */
  const restart = (): Promise<never> => {
    kills += 1;
    void workflows.stop();
    workflows = open();
    return new Promise(() => undefined);
  };

  /** What the inbox starts and tells; `lose` makes it die before it tells. */
  let isLost = false;
  const turns: TurnWorkflow = {
    begin: async ({ seizureId, turn, ...input }) => {
      const name = `${seizureId}-${turn}`;
      try {
        workflows.start(machineArn, { name, input: JSON.stringify({ seizureId, turn, ...input }) });
      } catch (error) {
        if ((error as Error).name !== 'ExecutionAlreadyExists') throw error;
      }
    },
    end: async (token) => {
      if (isLost) throw new ProcessDied();
      try {
        workflows.settle(token, { kind: 'finished', output: {} });
        return true;
      } catch (error) {
        if (['TaskTimedOut', 'TaskDoesNotExist'].includes((error as Error).name)) return false;
        throw error;
      }
    },
  };
  Object.assign(world.services, { turnWorkflow: turns });
  const id = await world.reported(france, shortForm());

  const entries = async () => (await world.services.verifications.entries(id)).map(({ event }) => event);
  const until = async (holds: () => Promise<boolean> | boolean, what: string): Promise<void> => {
    for (const deadline = Date.now() + 60_000; !(await holds()); await delay(10))
      if (Date.now() > deadline)
        throw new Error(`Not ${what} within a minute: ${JSON.stringify([asked, await entries()])}`);
  };
  /** What the inbox does when it hears of the case. What fails comes again when the message does. */
  const tell = () => lookAtCases(world.services, () => undefined)([id]);
  const path = `/v1/seizures/${id}/verification`;
  return {
    id,
    world,
    asked,
    entries,
    until,
    reaches: (event: string) => until(async () => (await entries()).includes(`verification.${event}`), event),
    /** The decision and the word of it, which may be lost on the way. */
    decide: async (decision: object, { lost = false }: { lost?: boolean } = {}) => {
      const { version = 0 } = (await world.services.verifications.read(id)) ?? {};
      const answer = await world.api
        .as(verifier)
        .post(`${path}/decision`, decision, { 'if-match': `"${version}"` });
      isLost = lost;
      const failed = await tell();
      isLost = false;
      return { status: answer.status, failed: failed.has(id) };
    },
    tell,
    awaited: () => world.services.verifications.awaited(id),
    end: (token: string) => turns.end(token),
    /** How all executions ended, the first first; waits until they have. */
    endings: async () => {
      const all = () => workflows.list(machineArn).toReversed();
      await until(() => all().every(({ ended }) => ended), 'ended');
      return all().map(({ ended }) => ended?.status);
    },
    outcome: async () => {
      const verification = await world.services.verifications.read(id);
      const load = await world.services.workloads.load('RILO-COLOGNE');
      return {
        state: verification?.state,
        status: (await world.services.seizures.read(id))?.status,
        turn: verification?.turn?.number,
        entries: await entries(),
        awaited: await world.services.verifications.awaited(id),
        load,
      };
    },
    restart: () => void restart(),
    hasMetItsFault: () => (death ? process.died() : kills > 0),
    stop: () => workflows.stop(),
  };
};
