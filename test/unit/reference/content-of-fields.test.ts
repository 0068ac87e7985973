import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { fields } from '../../../shared/reference/fields.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const schema = z.toJSONSchema(SeizureReport, {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
}) as Shape;

/** Pointers of all fields: those that hold a value, and those that are made of parts. */
const pointers = ({ properties = {}, items }: Shape, at: string): { leaves: string[]; wholes: string[] } => {
  const inner = [
    ...Object.entries(properties).map(([name, shape]) => pointers(shape, `${at}/${name}`)),
    ...(items ? [pointers(items, `${at}/*`)] : []),
  ];
  if (inner.length === 0) return { leaves: [at], wholes: [] };
  return {
    leaves: inner.flatMap(({ leaves }) => leaves),
    wholes: [at, ...inner.flatMap(({ wholes }) => wholes)],
  };
};

const { leaves, wholes } = pointers(schema, '');
const whole = fields.filter(({ facts }) => facts?.whole === true).map(({ code }) => code);
const single = fields.filter(({ facts }) => facts?.whole !== true).map(({ code }) => code);

test('every field of a seizure report has its names, and no name is for a field that is not there', () => {
  expect(single.toSorted()).toEqual(leaves.toSorted());
  expect(whole.filter((code) => !wholes.includes(code))).toEqual([]);
});

test('the short form is the statistical minimum', () => {
  expect(fields.filter(({ facts }) => facts?.short === true).map(({ code }) => code)).toEqual([
    '/date',
    '/location/type',
    '/location/country',
    '/location/name',
    '/lines/*/category',
    '/lines/*/product',
    '/lines/*/quantity',
    '/sharing/level',
    '/handling/code',
  ]);
});

test('fields stand in the order of the form, each in a section', () => {
  expect(fields.map(({ facts }) => facts?.order)).toEqual(fields.map((_, at) => at));
  for (const { facts } of fields) expect(facts?.group).toMatch(/^[a-z]+$/);
});

test('no two fields have the same name in a language: a template could not tell their columns apart', () => {
  for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const) {
    const names = fields.map(({ labels }) => labels[language]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
