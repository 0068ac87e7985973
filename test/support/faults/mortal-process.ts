import { aroundCalls } from './around-calls.ts';

/** What a process dies at: its call with this number, before the call has had its effect or after. */
export interface Death {
  readonly at: number;
  readonly after: boolean;
}

/** Named as Lambda names the end of a process under way. */
export class ProcessDied extends Error {
  constructor() {
    super('The process died.');
    this.name = 'Runtime.ExitError';
  }
}

/** A process that dies at one of the calls to the parts given to it: that call and all later ones fail. */
export const mortalProcess = ({ at, after }: Death) => {
  let calls = 0;
  const mortal = aroundCalls(async (call) => {
    calls += 1;
    const turn = calls;
    if (turn > at || (turn === at && !after)) throw new ProcessDied();
    const result = await call();
    if (turn === at) throw new ProcessDied();
    return result;
  });
  return { mortal, died: () => calls >= at };
};
