/** Where something can be hidden: the record itself and every object within it, as JSON pointers. */
export const objectsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => objectsIn(child, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
};

/** Dictionaries of a mapping, whose keys callers choose, are tried in a test of their own. */
export const isRecord = (path: readonly string[]): boolean =>
  path.length > 0 && !['fields', 'translate'].includes(path.at(-1) ?? '');

/** The body as JSON text with one more field in the object at `path`; as text, because `__proto__` is no key of a literal. */
export const withField = (
  body: unknown,
  path: readonly string[],
  [name, value]: readonly [string, unknown],
): string => {
  const [step, ...rest] = path;
  const field = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  if (step === undefined)
    return JSON.stringify(body).replace(/^\{(?=(\}?))/, (_, end) => `{${field}${end ? '' : ','}`);
  const entries = Object.entries(body as object).map(([key, child]) => {
    const text = key === step ? withField(child, rest, [name, value]) : JSON.stringify(child);
    return Array.isArray(body) ? text : `${JSON.stringify(key)}:${text}`;
  });
  return Array.isArray(body) ? `[${entries.join()}]` : `{${entries.join()}}`;
};

/** Everything that stored items have besides what a caller says, and what opens other systems. */
export const INJECTED: readonly (readonly [string, unknown])[] = [
  ['__proto__', { role: 'WCO', duties: ['administrator'], isAdmin: true }],
  ['constructor', { prototype: { role: 'WCO' } }],
  ['prototype', { role: 'WCO' }],
  ['toString', 'x'],
  ...['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'gsi3pk', 'gsi3sk'].map(
    (key) => [key, 'OFFICE#WCO'] as const,
  ),
  ['ttl', 1],
  ['version', 99],
  ['version', '1'],
  ['status', 'withdrawn'],
  ['record', { office: 'NCP-ES' }],
  ['summary', { sharing: { level: 'network' } }],
  ['change', { event: 'x', by: 'admin.wco' }],
  ['reference', 'CEN-2026-ES-000001'],
  ['reportedAt', '2020-01-01T00:00:00.000Z'],
  ['changedAt', '2020-01-01T00:00:00.000Z'],
  ['derived', { quantities: [], lagDays: 0 }],
  ['source', { import: 'x', row: 1 }],
  ['by', 'admin.wco'],
  ['actor', { role: 'WCO' }],
  ['roles', ['WCO']],
  ['isAdmin', true],
  ['scope', 'cen/nominal.write'],
  ['clients', []],
  ['clientId', 'mine'],
  ['clientSecret', 'mine'],
  ['signedOutAt', '2020-01-01T00:00:00.000Z'],
  ['fingerprint', 'x'],
  ['answer', {}],
  ['parts', 1],
  ['progress', 1],
];
