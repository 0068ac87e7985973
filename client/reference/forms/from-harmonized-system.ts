import { columnsOf } from '../read-table.ts';
import { hasColumns, type Shape, withHeader } from './shape.ts';

/** Chapters, headings and subheadings of the Harmonized System; a total is no goods. */
export const HARMONIZED_SYSTEM: Shape = {
  list: 'hs',
  says: 'the Harmonized System (section,hscode,description,parent,level)',
  source: 'Harmonized System, World Customs Organization; datasets/harmonized-system',
  licence: 'PDDL 1.0',
  leavesOut: 'totals',
  fits: hasColumns('hscode', 'description', 'parent', 'level'),
  async *entries(rows) {
    const { header, rest } = await withHeader(rows);
    const cell = columnsOf(header);
    for await (const row of rest) {
      const code = cell(row, 'hscode');
      const parent = cell(row, 'parent');
      const section = cell(row, 'section');
      if (!/^\d{2,12}$/.test(code)) continue;
      yield {
        code,
        labels: { en: cell(row, 'description') },
        ...(/^\d+$/.test(parent) && { parent }),
        facts: { level: code.length, ...(section && { section }) },
      };
    }
  },
};
