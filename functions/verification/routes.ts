import { capability } from '../../shared/http/route.ts';
import { decideVerification } from './deciding/decide-verification.ts';
import { readVerification } from './reading/read-verification.ts';

export const verification = capability(
  'verification',
  'The regional office checks what is reported: findings, questions, decisions, grades',
  [readVerification, decideVerification],
);
