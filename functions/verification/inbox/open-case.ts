import { hash } from 'node:crypto';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { withVerdict } from '../../../shared/domain/seizure/verdict.ts';
import { letThrough } from '../../../shared/domain/verification/decide.ts';
import { passes } from '../../../shared/domain/verification/let-through.ts';
import { openedVerification } from '../../../shared/domain/verification/open.ts';
import type { Step } from '../../../shared/domain/verification/step.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import type { Uses } from '../../../shared/services.ts';
import { type CheckNeeds, checkCase, type Knowledge } from './check-cases.ts';
import type { Terms } from './terms.ts';

export type OpenNeeds = CheckNeeds &
  Uses<'seizures' | 'verifications' | 'policies' | 'directory' | 'clock'> & {
    /** Secret of the region: nobody who reports can tell which case will be drawn. */
    readonly drawSecret: string;
  };

/** From 0 to 1, the same for every try of one version. */
const drawOf = ({ id, version }: Seizure, secret: string): number =>
  Number.parseInt(hash('sha256', JSON.stringify([secret, id, version])).slice(0, 12), 16) / 2 ** 48;

/**
 * Checks the version of a case that nobody has looked at: it passes by the policy of the regional office, or waits
 * for a person there, or for nobody.
 */
export const openCase = async (
  services: OpenNeeds,
  {
    seizure,
    before,
    knowledge,
    terms,
  }: {
    readonly seizure: Seizure;
    readonly before: Verification | undefined;
    readonly knowledge: Knowledge;
    readonly terms: Terms;
  },
): Promise<Verification> => {
  const { verifications, clock, drawSecret } = services;
  const { policy, calendars } = terms;
  const at = clock.now();
  const { rilo } = seizure;
  const { findings, quality, likeness } = await checkCase(services, { seizure, knowledge });
  const opened = openedVerification({
    seizure,
    before,
    findings,
    quality,
    likeness,
    policy,
    calendars,
    at,
  });
  if (opened.after.state !== 'waiting') {
    await verifications.take([opened]);
    return opened.after;
  }
  const passing = passes(opened.after, { policy, draw: drawOf(seizure, drawSecret) });
  if (passing === 'pass' && policy.letThrough) {
    const acting = { by: `policy.${rilo}`, office: rilo, at };
    const passed = letThrough(opened.after, { acting, grade: policy.letThrough.grade });
    // One entry tells both: what passes is written with the least, because it is the most.
    await verifications.take(
      [{ before, after: passed.after, entry: { ...passed.entry, findings: [...findings] } }],
      { before: seizure, after: withVerdict(seizure, passed.after) },
    );
    return passed.after;
  }
  const waits: Step =
    passing === 'sampled'
      ? {
          ...opened,
          after: { ...opened.after, sampled: true },
          entry: { ...opened.entry, sampled: true },
        }
      : opened;
  await verifications.take([waits]);
  return waits.after;
};
