import type { Command } from 'commander';
import { answer } from './verification/answering/answer.ts';
import { reject } from './verification/deciding/reject.ts';
import { reopen } from './verification/deciding/reopen.ts';
import { returnCase } from './verification/deciding/return.ts';
import { verify } from './verification/deciding/verify.ts';
import { duplicates } from './verification/duplicates/duplicates.ts';
import { link } from './verification/duplicates/link.ts';
import { links } from './verification/duplicates/links.ts';
import { unlink } from './verification/duplicates/unlink.ts';
import { policy } from './verification/offices/policy.ts';
import { scorecard } from './verification/offices/scorecard.ts';
import { standing } from './verification/offices/standing.ts';
import { claim, release } from './verification/queue/claim.ts';
import { queue } from './verification/queue/queue.ts';
import { verifyClean } from './verification/queue/verify-clean.ts';
import { workload } from './verification/queue/workload.ts';
import { asOf } from './verification/reading/as-of.ts';
import { check } from './verification/reading/check.ts';
import { history } from './verification/reading/history.ts';
import { verification as show } from './verification/reading/verification.ts';

/** Checks, questions, decisions: what regional offices and reporters do with cases that were reported. */
export const verification = (program: Command): void => {
  const groups: readonly (readonly [string, readonly ((program: Command) => void)[]])[] = [
    ['Verification of cases:', [check, show, answer, history, asOf]],
    ['Work of a regional office:', [queue, workload, claim, release, verify, verifyClean, returnCase]],
    ['Decisions that are rarer:', [reject, reopen, duplicates, link, unlink, links]],
    ['How offices do:', [scorecard, standing, policy]],
  ];
  for (const [heading, commands] of groups) {
    program.commandsGroup(heading);
    for (const add of commands) add(program);
  }
};
