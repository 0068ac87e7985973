/** Of fewer cases than this nobody is told who may not read them: few enough could be told apart. */
export const FLOOR = 5;

/** Names of counts of cases in what was mined; shares and ratios follow from them and go with them. */
const COUNTS: ReadonlySet<string> = new Set([
  'cases',
  'targetCases',
  'factCases',
  'hits',
  'targeted',
  'randomOrRoutine',
  'other',
]);
const OF_COUNTS: ReadonlySet<string> = new Set([
  'support',
  'confidence',
  'lift',
  'liftLow',
  'steadyLiftLow',
  'leverage',
  'oddsRatio',
  'p',
  'commonOdds',
  'sum',
  'median',
]);

const isSmall = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < FLOOR;

const withheld = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withheld);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const hides = entries.some(([name, inner]) => COUNTS.has(name) && isSmall(inner));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      if (COUNTS.has(name) && isSmall(inner)) return [name, null];
      // From a share and the whole the count could be worked out again.
      if (hides && OF_COUNTS.has(name)) return [name, null];
      return [name, withheld(inner)];
    }),
  );
};

/** What was mined, for readers of other offices: small counts and what follows from them are null, cases are left out. */
export const withheldNumbers = (numbers: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { caseIds: _, alike: __, ...rest } = numbers;
  return withheld(rest) as Record<string, unknown>;
};
