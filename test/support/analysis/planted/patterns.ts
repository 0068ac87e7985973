import type { Pattern } from './planted-cases.ts';

/** Patterns of one, two and three things, each in about one of ninety cases and in all administrations. */
export const PATTERNS = (cases: number): Pattern[] => [
  { facts: { departure: 'BR', cover_hs: '100630' }, target: 'cocaine-type', rate: 0.45, volume: cases / 90 },
  { facts: { modes: ['postal'], cover_hs: '300490' }, target: 'ats', rate: 0.5, volume: cases / 90 },
  {
    facts: { departure: 'TH', modes: ['air'], direction: 'transit' },
    target: 'ivory',
    rate: 0.5,
    volume: cases / 90,
  },
  { facts: { cover_hs: '970110' }, target: 'opiates', rate: 0.5, volume: cases / 90 },
];

/** What one administration alone writes down whenever it finds tobacco. */
export const HABIT = (cases: number): Pattern => ({
  facts: { modes: ['rail'], cover_hs: '220420' },
  target: 'tobacco',
  rate: 0.9,
  volume: cases / 50,
  only: 3,
});
