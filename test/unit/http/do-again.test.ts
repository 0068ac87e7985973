import { expect, test } from '@jest/globals';
import { ChangedMeanwhile, Unavailable, WrongState } from '../../../shared/domain/errors.ts';
import { doAgain } from '../../../shared/http/do-again.ts';
import type { RouteSpec } from '../../../shared/http/route.ts';

const spec: RouteSpec = {
  name: 'invite-again',
  method: 'POST',
  path: '/v1/people/{personId}/invitation',
  action: 'user.change',
  summary: 'Send the invitation again',
  gives: { 200: null },
};

/** Somebody else is first this many times. */
const overtaken = (times: number) => {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw new ChangedMeanwhile(tries);
    return tries;
  };
};

test('who names no version is served on what is there now', async () => {
  expect(await doAgain(spec, overtaken(0))).toBe(1);
  expect(await doAgain(spec, overtaken(3))).toBe(4);
});

test('it ends: whoever is overtaken again and again is asked to come later', async () => {
  await expect(doAgain(spec, overtaken(4))).rejects.toThrow(Unavailable);
});

test('who names the version is told that it is not the current one', async () => {
  await expect(doAgain({ ...spec, ifMatch: true }, overtaken(1))).rejects.toThrow(ChangedMeanwhile);
});

test('other troubles are told at once', async () => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw new WrongState('It is withdrawn.', 'withdrawn');
  };
  await expect(doAgain(spec, work)).rejects.toThrow(WrongState);
  expect(tries).toBe(1);
});
