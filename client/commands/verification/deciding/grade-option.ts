import { Option } from 'commander';
import type { components } from '../../../api.ts';
import { WrongUsage } from '../../../terminal/failure.ts';

type GivenGrade = components['schemas']['GivenGrade'];

export interface GradeOptions {
  readonly grade: string;
  readonly scale: '4x4' | 'admiralty' | '3x5x2';
}

export const gradeOptions = (): readonly [Option, Option] => [
  new Option('--grade <grade>', 'source and information, such as A1').makeOptionMandatory(),
  new Option('--scale <scale>', 'of the grade; it is kept as 4x4')
    .choices(['4x4', 'admiralty', '3x5x2'])
    .default('4x4'),
];

const SCALES = {
  '4x4': { form: /^[ABCX][1-4]$/, example: 'A, B, C or X and 1 to 4, such as A1' },
  admiralty: { form: /^[A-F][1-6]$/, example: 'A to F and 1 to 6, such as B2' },
  '3x5x2': { form: /^[1-3][A-E]$/, example: '1 to 3 and A to E, such as 1B' },
} as const;

const figureOr = (part: string): string | number => (/\d/.test(part) ? Number(part) : part);

/** @throws WrongUsage that says how grades of the scale are written */
export const gradeFrom = ({ grade, scale }: GradeOptions): GivenGrade => {
  const said = grade.trim().toUpperCase();
  const { form, example } = SCALES[scale];
  if (!form.test(said)) throw new WrongUsage(`A grade of ${scale} is ${example}.`);
  const [source = '', information = ''] = said;
  return {
    ...(scale !== '4x4' && { scale }),
    source: figureOr(source),
    information: figureOr(information),
  } as GivenGrade;
};
