import { unitOf } from '../../../shared/domain/codes/units.ts';
import { units } from '../../../shared/reference/standards/units.ts';
import { columnsOf } from '../read-table.ts';
import { hasColumns, type Shape, withHeader } from './shape.ts';

/** X is deleted, D deprecated; the list does not say since when, and neither was ever offered here. */
const WITHDRAWN = new Set(['X', 'D']);
const NEVER_OFFERED = '2026-01-01';

/** Rec 20 as a table. Names in six languages and words of units stay as they come with the network. */
export const UNITS_OF_MEASURE: Shape = {
  list: 'units',
  says: 'units of UN/ECE Recommendation 20 (Status,CommonCode,Name,Description,…,Symbol,ConversionFactor)',
  source: 'UN/ECE Recommendation 20; datasets/unece-units-of-measure',
  licence: 'PDDL 1.0',
  leavesOut: 'rows without code or name',
  fits: hasColumns('CommonCode', 'Name', 'Symbol'),
  async *entries(rows) {
    const shipped = new Map(units().map((unit) => [unit.code, unit]));
    const { header, rest } = await withHeader(rows);
    const cell = columnsOf(header);
    for await (const row of rest) {
      const code = cell(row, 'CommonCode');
      const name = cell(row, 'Name');
      if (code === '' || name === '') continue;
      const { labels, aliases, facts } = shipped.get(code) ?? {};
      const symbol = cell(row, 'Symbol');
      const conversion = cell(row, 'ConversionFactor').slice(0, 500);
      const withdrawn = WITHDRAWN.has(cell(row, 'Status')) && !unitOf(code);
      const all = { ...facts, ...(symbol && { symbol }), ...(conversion && { conversion }) };
      yield {
        code,
        labels: labels && Object.keys(labels).length > 1 ? labels : { en: name },
        ...(aliases && { aliases }),
        ...(withdrawn && { deprecated: { since: NEVER_OFFERED } }),
        ...(Object.keys(all).length > 0 && { facts: all }),
      };
    }
  },
};
