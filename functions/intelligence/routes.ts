import { capability } from '../../shared/http/route.ts';
import { dismissIndicator, undismissIndicator } from './indicators/judge-indicator.ts';
import { listIndicators, readIndicator } from './indicators/read-indicators.ts';
import { startMining } from './indicators/start-mining.ts';
import {
  changeProfile,
  keepProfile,
  publishProfile,
  recallProfile,
  sendBackProfile,
  submitProfile,
} from './profiles/change-profile.ts';
import { listProfiles, readProfile, readProfileVersion } from './profiles/read-profiles.ts';
import { startProfile } from './profiles/start-profile.ts';

export const intelligence = capability('intelligence', 'Indicators of risk, and the profiles made of them', [
  listIndicators,
  startMining,
  readIndicator,
  dismissIndicator,
  undismissIndicator,
  startProfile,
  listProfiles,
  readProfile,
  readProfileVersion,
  changeProfile,
  submitProfile,
  sendBackProfile,
  publishProfile,
  recallProfile,
  keepProfile,
]);
