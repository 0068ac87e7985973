import * as z from 'zod';
import { Grade } from './grade.ts';

/** The Admiralty scale (STANAG 2511), which many services grade by. */
export const AdmiraltyGrade = z
  .strictObject({
    scale: z.literal('admiralty'),
    source: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'])
      .describe(
        'A completely reliable, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged',
      ),
    information: z
      .literal([1, 2, 3, 4, 5, 6])
      .describe('1 confirmed, 2 probably, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged'),
  })
  .meta({ id: 'AdmiraltyGrade' });
export type AdmiraltyGrade = z.output<typeof AdmiraltyGrade>;

/** The United Kingdom's 3x5x2. Its third part, whether it may be passed on, is what the handling code says. */
export const ThreeByFiveGrade = z
  .strictObject({
    scale: z.literal('3x5x2'),
    source: z.literal([1, 2, 3]).describe('1 reliable, 2 untested, 3 not reliable'),
    information: z
      .enum(['A', 'B', 'C', 'D', 'E'])
      .describe(
        'A known directly to the source, B indirectly but corroborated, C indirectly, D not known, E suspected false',
      ),
  })
  .meta({ id: 'ThreeByFiveGrade' });
export type ThreeByFiveGrade = z.output<typeof ThreeByFiveGrade>;

/** A grade in whichever of the three forms an office works with; 4x4 is what is kept. */
export const GivenGrade = z
  .union([Grade, AdmiraltyGrade, ThreeByFiveGrade], {
    error:
      'Source and information of one scale: {"source": "B", "information": 2}, or with "scale": "admiralty" or "3x5x2".',
  })
  .meta({ id: 'GivenGrade' });
export type GivenGrade = z.output<typeof GivenGrade>;

/**
 * Admiralty to 4x4, in the order of either scale. What is lost: "fairly" and "usually" reliable are one, as are
 * "not usually" and "unreliable"; doubtful, improbable and not to be judged are all "neither known nor corroborated".
 */
const OF_ADMIRALTY = {
  source: { A: 'A', B: 'B', C: 'B', D: 'C', E: 'C', F: 'X' },
  information: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 6: 4 },
} as const;

/** 4x4 to Admiralty; read back, it is the grade that it was. */
const TO_ADMIRALTY = {
  source: { A: 'A', B: 'B', C: 'D', X: 'F' },
  information: { 1: 1, 2: 2, 3: 3, 4: 4 },
} as const;

/**
 * 3x5x2 to 4x4, with care: "reliable" becomes "mostly reliable", since it need not be beyond doubt, and "known directly
 * to the source" does not make it true. What is lost: C, D and E are one; a suspicion that it is false belongs into the
 * reasons of the decision.
 */
const OF_THREE_BY_FIVE = {
  source: { 1: 'B', 2: 'X', 3: 'C' },
  information: { A: 2, B: 3, C: 4, D: 4, E: 4 },
} as const;

/** 4x4 to 3x5x2. What is lost: A and B are both reliable, 1 and 2 both known directly. */
const TO_THREE_BY_FIVE = {
  source: { A: 1, B: 1, C: 3, X: 2 },
  information: { 1: 'A', 2: 'A', 3: 'B', 4: 'C' },
} as const;

/** The 4x4 grade that is kept of what was given. */
export const gradeOf = (given: GivenGrade): Grade => {
  if (!('scale' in given)) return given;
  return given.scale === 'admiralty'
    ? {
        source: OF_ADMIRALTY.source[given.source],
        information: OF_ADMIRALTY.information[given.information],
      }
    : {
        source: OF_THREE_BY_FIVE.source[given.source],
        information: OF_THREE_BY_FIVE.information[given.information],
      };
};

export const admiraltyOf = ({ source, information }: Grade): AdmiraltyGrade => ({
  scale: 'admiralty',
  source: TO_ADMIRALTY.source[source],
  information: TO_ADMIRALTY.information[information],
});

export const threeByFiveOf = ({ source, information }: Grade): ThreeByFiveGrade => ({
  scale: '3x5x2',
  source: TO_THREE_BY_FIVE.source[source],
  information: TO_THREE_BY_FIVE.information[information],
});
