import type { KnownCodes } from '../../domain/checks/known-codes.ts';
import type { SeizureDraft } from '../../domain/seizure/report.ts';
import type { Reference } from './reference.ts';

const hasHs = ({ lines = [], concealment }: SeizureDraft): boolean =>
  lines.some(({ hs }) => hs !== undefined) || concealment?.coverLoad?.hs !== undefined;

/** What the lists know of the codes in these reports; nothing is read where there are none. */
export const knownCodes = async (
  reference: Reference,
  reports?: Iterable<SeizureDraft>,
): Promise<KnownCodes> => {
  if (reports && ![...reports].some(hasHs)) return {};
  const hs = await reference.index('hs');
  return hs.size === 0 ? {} : { isHs: (code) => hs.get(code) !== undefined };
};
