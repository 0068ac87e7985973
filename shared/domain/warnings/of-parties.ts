import { hasVinCheckDigit } from '../identifiers/vin.ts';
import type { Parties } from '../seizure/parties.ts';
import type { Warning } from './warning.ts';

/** Advice only: outside North America and a few other places makers put any character where the check digit stands. */
export const warningsOfParties = ({ vehicles }: Parties): Warning[] =>
  vehicles.flatMap(({ vin }, i) =>
    vin === undefined || hasVinCheckDigit(vin)
      ? []
      : [
          {
            pointer: `/vehicles/${i}/vin`,
            code: 'vin-check-digit',
            detail:
              'The check digit does not fit. It is mandatory in North America and a few other places: look again.',
          },
        ],
  );
