import { capability } from '../../shared/http/route.ts';
import { amendSeizure } from './amend-seizure.ts';
import { discardDraft, listDrafts, readDraft, reportDraft, saveDraft, startDraft } from './drafts.ts';
import { findSeizures } from './find-seizures.ts';
import { putBatch } from './national-systems/put-batch.ts';
import { putByNationalReference } from './national-systems/put-by-national-reference.ts';
import { putParties, readParties } from './parties.ts';
import { readSeizure } from './read-seizure.ts';
import { compareVersions, listVersions, readVersion } from './read-versions.ts';
import { reportOnBehalf } from './reporting/report-on-behalf.ts';
import { reportSeizure } from './reporting/report-seizure.ts';
import { withdrawSeizure } from './withdraw-seizure.ts';

export const seizures = capability('seizures', 'Cases: report, amend, withdraw, read and list', [
  reportSeizure,
  reportOnBehalf,
  putByNationalReference,
  putBatch,
  findSeizures,
  readSeizure,
  amendSeizure,
  withdrawSeizure,
  listVersions,
  readVersion,
  compareVersions,
  startDraft,
  listDrafts,
  readDraft,
  saveDraft,
  discardDraft,
  reportDraft,
  readParties,
  putParties,
]);
