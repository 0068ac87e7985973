import type { PolicyData } from '../../../shared/domain/verification/policy.ts';
import type { Calendars } from '../../../shared/domain/verification/turns.ts';
import type { Uses } from '../../../shared/services.ts';
import { calendarsOf } from './calendars.ts';

/** On what terms a case is opened: the policy of its regional office, and when the two offices work. */
export interface Terms {
  readonly policy: PolicyData;
  readonly calendars: Calendars;
}

/** Terms by the two offices, each read once: the cases of a batch mostly come from few offices. */
export const termsOf = ({ policies, directory }: Uses<'policies' | 'directory'>) => {
  const known = new Map<string, Promise<Terms>>();
  const read = async (rilo: string, reporter: string): Promise<Terms> => {
    const [policy, calendars] = await Promise.all([
      policies.of(rilo),
      calendarsOf(directory, { rilo, reporter }),
    ]);
    return { policy, calendars };
  };
  return ({ rilo, office }: { readonly rilo: string; readonly office: string }): Promise<Terms> => {
    const key = `${rilo} ${office}`;
    const terms = known.get(key) ?? read(rilo, office);
    known.set(key, terms);
    return terms;
  };
};
