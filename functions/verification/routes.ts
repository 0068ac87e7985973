import { capability } from '../../shared/http/route.ts';
import { answerVerification } from './answering/answer-verification.ts';
import { checkReport } from './checking/check-report.ts';
import { listChecks } from './checking/list-checks.ts';
import { decideVerification } from './deciding/decide-verification.ts';
import { linkDuplicates } from './duplicates/link-duplicates.ts';
import { listDuplicates } from './duplicates/list-duplicates.ts';
import { listLinks } from './duplicates/list-links.ts';
import { readDuplicate } from './duplicates/read-duplicate.ts';
import { unlinkDuplicates } from './duplicates/unlink-duplicates.ts';
import { readAsOf } from './history/read-as-of.ts';
import { readHistory } from './history/read-history.ts';
import { readVerificationPolicy } from './policy/read-verification-policy.ts';
import { saveVerificationPolicy } from './policy/save-verification-policy.ts';
import { claimVerification } from './queue/claim-verification.ts';
import { findVerifications } from './queue/find-verifications.ts';
import { readWorkload } from './queue/read-workload.ts';
import { releaseVerification } from './queue/release-verification.ts';
import { verifyCleanCases } from './queue/verify-clean-cases.ts';
import { readVerification } from './reading/read-verification.ts';
import { readScorecard } from './scorecards/read-scorecard.ts';
import { readStanding } from './scorecards/read-standing.ts';

export const verification = capability(
  'verification',
  'The regional office checks what is reported: findings, questions, decisions, grades',
  [
    checkReport,
    listChecks,
    readVerification,
    decideVerification,
    answerVerification,
    readHistory,
    readAsOf,
    findVerifications,
    readWorkload,
    claimVerification,
    releaseVerification,
    verifyCleanCases,
    listDuplicates,
    readDuplicate,
    linkDuplicates,
    unlinkDuplicates,
    listLinks,
    readVerificationPolicy,
    saveVerificationPolicy,
    readScorecard,
    readStanding,
  ],
);
