import { capability } from '../../shared/http/route.ts';
import { answerVerification } from './answering/answer-verification.ts';
import { decideVerification } from './deciding/decide-verification.ts';
import { readVerificationPolicy } from './policy/read-verification-policy.ts';
import { saveVerificationPolicy } from './policy/save-verification-policy.ts';
import { claimVerification } from './queue/claim-verification.ts';
import { findVerifications } from './queue/find-verifications.ts';
import { readWorkload } from './queue/read-workload.ts';
import { releaseVerification } from './queue/release-verification.ts';
import { verifyCleanCases } from './queue/verify-clean-cases.ts';
import { readVerification } from './reading/read-verification.ts';

export const verification = capability(
  'verification',
  'The regional office checks what is reported: findings, questions, decisions, grades',
  [
    readVerification,
    decideVerification,
    answerVerification,
    findVerifications,
    readWorkload,
    claimVerification,
    releaseVerification,
    verifyCleanCases,
    readVerificationPolicy,
    saveVerificationPolicy,
  ],
);
