/** The least that makes a row a case; tests add what they are about. */
export const leastMapping = (fields: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  name: 'test',
  format: { kind: 'csv', delimiter: ';' },
  fields: {
    '/date': { column: 'day', date: 'yyyy-mm-dd' },
    '/location/type': { constant: 'airport' },
    '/lines/0/category': { constant: 'drugs' },
    '/lines/0/product': { column: 'what' },
    '/sharing': { constant: { level: 'network' } },
    '/handling': { constant: { code: 'H0' } },
    ...fields,
  },
  ...more,
});
