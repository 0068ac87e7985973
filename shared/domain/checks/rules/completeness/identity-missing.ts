import type { Check } from '../../check.ts';

/** What tells one means of transport from the next, by modes that have such a thing. */
const IDENTITIES = {
  maritime: ['vessel', 'containers', 'waybill'],
  air: ['flight', 'waybill', 'containers', 'postalItem', 'consignment'],
  mail: ['postalItem', 'consignment', 'waybill'],
} as const;

export const identityMissing: Check = {
  code: 'identity-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'The means of transport has no identity. One of these links it with other cases: {expected}.',
    fr: 'Le moyen de transport n’est pas identifié. L’un de ces éléments le relie à d’autres cas : {expected}.',
    es: 'El medio de transporte no está identificado. Uno de estos datos lo vincula con otros casos: {expected}.',
    ar: 'وسيلة النقل بلا تعريف. أحد هذه البيانات يربطها بحالات أخرى: {expected}.',
    ru: 'Транспортное средство не идентифицировано. С другими случаями его связывает одно из: {expected}.',
    pt: 'O meio de transporte não está identificado. Um destes dados liga-o a outros casos: {expected}.',
  },
  *find({ means = [] }) {
    for (const [i, one] of means.entries()) {
      const possible = IDENTITIES[one.mode as keyof typeof IDENTITIES] ?? [];
      if (possible.length > 0 && possible.every((identity) => one[identity] === undefined))
        yield { pointer: `/means/${i}`, value: one.mode, expected: possible.join(', ') };
    }
  },
};
