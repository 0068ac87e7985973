import { expect, test } from '@jest/globals';
import { withAnswers } from '../../../../shared/domain/imports/propose/with-answers.ts';
import { mappingOf, proposed, read } from '../../../support/foreign-files/small-files.ts';

const columns = ['Date of seizure', 'Goods', 'Weight (kg)'];
const file = (days: readonly string[], country?: string) => ({
  columns,
  rows: days.map((day, i) => [day, i % 2 ? 'Cocaine' : 'Heroin', String(i + 1)]),
  ...(country && { country }),
});
const dateOf = (proposal: ReturnType<typeof proposed>, day: string) =>
  read(mappingOf(proposal), columns, [day, 'Cocaine', '1']).given.date;

test('the order of day and month is decided over the whole column', () => {
  const proposal = proposed(file(['03/04/2024', '05/04/2024', '13/04/2024']));
  expect(proposal.columns[0]?.notes).toEqual([]);
  expect(dateOf(proposal, '03/04/2024')).toBe('2024-04-03');
  expect(dateOf(proposed(file(['03/04/2024', '05/04/2024', '04/13/2024'])), '03/04/2024')).toBe('2024-03-04');
});

test('where no row tells day from month, both readings are asked and the confidence is lower', () => {
  const sure = proposed(file(['13/04/2024', '05/04/2024', '03/04/2024']));
  const open = proposed(file(['03/04/2024', '05/04/2024', '03/05/2024'], 'FR'));
  expect(open.columns[0]?.notes.map(({ code }) => code)).toContain('ambiguous-day-order');
  expect(open.columns[0]?.fields[0]?.confidence).toBeLessThan(sure.columns[0]?.fields[0]?.confidence ?? 0);
  const [question] = open.questions.filter(({ pointer }) => pointer === '/date');
  expect(question?.suggestions.map(({ code }) => code)).toEqual(['dd/mm/yyyy', 'mm/dd/yyyy']);
  expect(dateOf(open, '03/04/2024')).toBe('2024-04-03');
  const answered = withAnswers(mappingOf(open), [
    { column: 'Date of seizure', pointer: '/date', value: '03/04/2024', code: 'mm/dd/yyyy' },
  ]);
  expect(read(answered, columns, ['03/04/2024', 'Heroin', '1']).given.date).toBe('2024-03-04');
});

test('the likelier reading is the usual one of the country, or the one in which rows go forward in time', () => {
  const days = ['03/04/2024', '05/04/2024', '03/05/2024'];
  expect(dateOf(proposed(file(days, 'US')), '03/04/2024')).toBe('2024-03-04');
  const ordered = ['01/02/2024', '01/05/2024', '01/11/2024', '02/03/2024', '02/09/2024', '03/01/2024'];
  expect(dateOf(proposed(file(ordered, 'FR')), '01/05/2024')).toBe('2024-01-05');
});

test('rows in both orders are said, and read as most are', () => {
  const proposal = proposed(file(['13/04/2024', '14/04/2024', '15/04/2024', '04/16/2024']));
  expect(proposal.columns[0]?.notes.map(({ code }) => code)).toContain('mixed-day-orders');
  expect(dateOf(proposal, '03/04/2024')).toBe('2024-04-03');
  expect(dateOf(proposal, '04/16/2024')).toBe('2024-04-16');
});

test('words, ranges, partial days and several ways to write a day in one column', () => {
  const days = ['3-Feb-09', '12-Mar-09', '5/17/2011 to 5/26/2011', 'May 2011', '2011'];
  const proposal = proposed(file(days));
  expect(proposal.columns[0]?.notes.map(({ code }) => code)).toEqual(['ranges', 'partial-days']);
  expect(days.map((day) => dateOf(proposal, day))).toEqual([
    '2009-02-03',
    '2009-03-12',
    '2011-05-17',
    '2011-05-01',
    '2011-01-01',
  ]);
});

test('day numbers of Excel, and days in three columns', () => {
  expect(dateOf(proposed(file(['45323', '45330', '45341'])), '45323')).toBe('2024-02-01');
  const parts = ['Año', 'Mes', 'Día', 'Sustancia', 'Kilos'];
  const proposal = proposed({
    columns: parts,
    rows: [
      ['2023', '5', '14', 'Cocaína', '3'],
      ['2023', '11', '2', 'Heroína', '1'],
    ],
  });
  expect(proposal.kind).toBe('cases');
  expect(read(mappingOf(proposal), parts, ['2023', '5', '14', 'Cocaína', '3']).given.date).toBe('2023-05-14');
});
