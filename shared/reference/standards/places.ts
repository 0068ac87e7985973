import seaPorts from 'sea-ports';
import type { Entry } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';

/**
 * Sea ports by UN/LOCODE, with the countries they lie in: enough to begin with. The full code list, of 116,000 places,
 * is loaded from a file of the UNECE.
 */
export const places = (): readonly Entry[] =>
  Object.entries(seaPorts.JSON)
    .filter(([code]) => /^[A-Z]{2}[A-Z2-9]{3}$/.test(code))
    .map(([code, { name, city, alias, coordinates }]) => {
      const [longitude, latitude] = coordinates ?? [];
      const labels = { en: name };
      return {
        code,
        labels,
        ...aliasesBeside(labels, [...alias, ...(city ? [city] : [])]),
        parent: code.slice(0, 2),
        facts: {
          country: code.slice(0, 2),
          function: '1-------',
          ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
        },
      };
    });
