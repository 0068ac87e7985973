import { expect, test } from '@jest/globals';
import { observationsOf } from '../../../../shared/domain/checks/history/observations.ts';
import { pictureExpected } from '../../../../shared/domain/checks/rules/pictures/picture-expected.ts';
import { quantityFactor1000 } from '../../../../shared/domain/checks/rules/plausibility/quantity-factor-1000.ts';
import { quantityOutlier } from '../../../../shared/domain/checks/rules/plausibility/quantity-outlier.ts';
import { type GivenReport, SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../../support/builders.ts';
import { learntHistories } from '../../../support/checks/learnt-histories.ts';

type Given = NonNullable<GivenReport['lines'][number]['quantity']>;

const cocaine = (quantity: Given, changes: Partial<GivenReport> = {}) =>
  SeizureReport.parse(
    shortForm({ lines: [{ category: 'drugs', product: 'Cocaïne', quantity }], ...changes }),
  );

/** Fifty cases of 1 to 2.6 kg each in these countries. */
const earlier = (countries: readonly string[], times = 1) => {
  const histories = learntHistories();
  for (const country of countries)
    for (let i = 0; i < 50; i += 1)
      histories.learn(observationsOf(cocaine({ value: 1.02 ** i * times, unit: 'KGM' }), country));
  return histories;
};

const found = (quantity: Given, context = { country: 'FR', histories: earlier(['FR']) }) => ({
  outlier: [...quantityOutlier.find(cocaine(quantity), context)],
  slip: [...quantityFactor1000.find(cocaine(quantity), context)],
});

test('a usual quantity is not told, in any unit', () => {
  expect(found({ value: 2, unit: 'KGM' })).toEqual({ outlier: [], slip: [] });
  expect(found({ value: 2000, unit: 'GRM' })).toEqual({ outlier: [], slip: [] });
});

test('grams typed as kilograms, and the reverse, are told with what they would be, and not as outliers', () => {
  expect(found({ value: 1600, unit: 'KGM' })).toEqual({
    outlier: [],
    slip: [{ pointer: '/lines/0/quantity/value', value: '1600 KGM', expected: '1.6 KGM' }],
  });
  expect(found({ value: 1.6, unit: 'GRM' })).toEqual({
    outlier: [],
    slip: [{ pointer: '/lines/0/quantity/value', value: '1.6 GRM', expected: '1600 GRM' }],
  });
});

test('what is far off otherwise is an outlier, with the usual range in its unit', () => {
  expect(found({ value: 90_000_000, unit: 'GRM' })).toEqual({
    slip: [],
    outlier: [
      {
        pointer: '/lines/0/quantity/value',
        value: '90000000 GRM',
        expected: expect.stringMatching(/^\d+–\d+ GRM$/),
      },
    ],
  });
});

test("its own country's history counts; all countries' where it has too few cases", () => {
  const histories = earlier(['ES'], 1000);
  expect(found({ value: 1.6, unit: 'KGM' }, { country: 'FR', histories }).slip).toHaveLength(1);
  for (let i = 0; i < 29; i += 1)
    histories.learn(observationsOf(cocaine({ value: 1.6, unit: 'KGM' }), 'FR').slice(0, 1));
  expect(found({ value: 1.6, unit: 'KGM' }, { country: 'FR', histories }).slip).toHaveLength(1);
  histories.learn(observationsOf(cocaine({ value: 1.6, unit: 'KGM' }), 'FR').slice(0, 1));
  expect(found({ value: 1.6, unit: 'KGM' }, { country: 'FR', histories }).slip).toEqual([]);
});

test('without enough cases nothing is said', () => {
  const histories = learntHistories();
  for (let i = 0; i < 49; i += 1) histories.learn(observationsOf(cocaine({ value: 1, unit: 'KGM' }), 'ES'));
  expect(found({ value: 1000, unit: 'KGM' }, { country: 'FR', histories })).toEqual({
    outlier: [],
    slip: [],
  });
  histories.learn(observationsOf(cocaine({ value: 1, unit: 'KGM' }), 'ES'));
  expect(found({ value: 1000, unit: 'KGM' }, { country: 'FR', histories }).slip).toHaveLength(1);
});

test('words are folded, litres of drugs count as kilograms, and a code of the list of products comes first', () => {
  const line = (more: object) =>
    observationsOf(
      SeizureReport.parse(
        shortForm({
          lines: [{ category: 'drugs', product: ' COCAINE ', quantity: { value: 2, unit: 'LTR' }, ...more }],
        }),
      ),
      'FR',
    ).map(({ key, quantity }) => ({ ...key, quantity }));
  const all = { category: 'drugs', product: 'cocaine', unit: 'KGM', quantity: 2 };
  expect(line({})).toEqual([{ ...all, country: 'FR' }, all]);
  expect(line({ productCode: 'cocaine.base' })[1]).toEqual({ ...all, product: 'cocaine.base' });
});

test('a picture is expected of unusual concealments and quantities, once it is known that there is none', () => {
  const context = { country: 'FR', histories: earlier(['FR']) };
  const find = (report: ReturnType<typeof cocaine>, pictures?: number) => [
    ...pictureExpected.find(report, { ...context, pictures }),
  ];
  const hidden = cocaine({ value: 2, unit: 'KGM' }, { concealment: { method: 'body-internal' } });
  expect(find(hidden, 0)).toEqual([{ pointer: '/concealment/method', value: 'body-internal' }]);
  expect(find(hidden, 1)).toEqual([]);
  expect(find(hidden)).toEqual([]);
  expect(find(cocaine({ value: 2, unit: 'KGM' }, { concealment: { method: 'baggage' } }), 0)).toEqual([]);
  const ripOff = cocaine({ value: 2, unit: 'KGM' }, { concealment: { method: 'in-cargo', ripOff: true } });
  expect(find(ripOff, 0)).toEqual([{ pointer: '/concealment/ripOff', value: 'rip-off' }]);
  expect(find(cocaine({ value: 5000, unit: 'KGM' }), 0)).toEqual([
    { pointer: '/lines/0/quantity', value: '5000 KGM' },
  ]);
  expect(find(cocaine({ value: 0.001, unit: 'KGM' }), 0)).toEqual([]);
});
