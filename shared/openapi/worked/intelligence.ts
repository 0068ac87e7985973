import type { WorkedExamples } from './worked-example.ts';

/** From an indicator to a profile, and what came of it. */
export const intelligence: WorkedExamples = {};
