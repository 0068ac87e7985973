import type { Transition } from '../transition.ts';
import type { ProfileStatus } from './profile.ts';

/** What a profile can come to. */
export const TRANSITIONS = {
  change: { event: 'profile.changed', from: ['draft'], to: 'draft' },
  submit: { event: 'profile.submitted', from: ['draft'], to: 'submitted' },
  sendBack: { event: 'profile.sent-back', from: ['submitted'], to: 'draft' },
  publish: { event: 'profile.published', from: ['submitted'], to: 'published' },
  revise: { event: 'profile.revised', from: ['published', 'recalled', 'retired'], to: 'draft' },
  announceRetirement: { event: 'profile.retirement-announced', from: ['published'], to: 'published' },
  weigh: { event: 'profile.weighed', from: ['published'], to: 'published' },
  keep: { event: 'profile.kept', from: ['published'], to: 'published' },
} as const satisfies Record<string, Transition<ProfileStatus>>;

/** What ends the edition in force, whatever is written meanwhile. */
export const ENDINGS = {
  recalled: 'profile.recalled',
  retired: 'profile.retired',
} as const;
