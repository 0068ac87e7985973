import { valueAt } from '../../../../shared/domain/json-pointer.ts';
import type { components } from '../../../api.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import { inGroups } from '../in-groups.ts';

type NewProposal = components['schemas']['NewProposal'];

interface Given {
  readonly propose?: readonly string[] | undefined;
  readonly leaveOut?: readonly string[] | undefined;
}

const parsed = (said: string): unknown => {
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
};

/** As JSON, or as the text that it is; `1006` in the place of a text stays one. */
export const valueFrom = (said: string, before: unknown): unknown => {
  const value = parsed(said);
  return typeof before === 'string' && typeof value !== 'string' ? said : value;
};

const field = (pointer: string): string => {
  if (pointer.startsWith('/')) return pointer;
  throw new WrongUsage(`Name the field by its pointer, such as /lines/0/quantity/unit: ${pointer} is none.`);
};

/** What `--propose` and `--leave-out` would have changed in this report. @throws WrongUsage */
export const proposalsFrom = ({ propose, leaveOut }: Given, report: unknown): NewProposal[] => [
  ...inGroups(propose, { of: 3, usage: '--propose /lines/0/quantity/unit GRM "why"' }).map(
    ([pointer = '', value = '', reason = '']) => ({
      pointer: field(pointer),
      value: valueFrom(value, valueAt(report, pointer)),
      reason,
    }),
  ),
  ...inGroups(leaveOut, { of: 2, usage: '--leave-out /purity "why"' }).map(([pointer = '', reason = '']) => ({
    pointer: field(pointer),
    reason,
  })),
];
