import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { airWaybill } from '../../../shared/domain/identifiers/air-waybill.ts';
import { isCas } from '../../../shared/domain/identifiers/cas.ts';
import { containerCheck, plainContainer } from '../../../shared/domain/identifiers/container.ts';
import { chapterOf } from '../../../shared/domain/identifiers/hs.ts';
import { isImoCompany, isImoShip } from '../../../shared/domain/identifiers/imo.ts';
import { isLuhn } from '../../../shared/domain/identifiers/luhn.ts';
import { isShipMmsi } from '../../../shared/domain/identifiers/mmsi.ts';
import { isIban, isLei } from '../../../shared/domain/identifiers/mod-97.ts';
import { isPostalItem } from '../../../shared/domain/identifiers/postal-item.ts';
import { hasVinCheckDigit } from '../../../shared/domain/identifiers/vin.ts';
import { Company, NominalVehicle } from '../../../shared/domain/seizure/parties.ts';
import { SeizureDraft, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../support/builders.ts';

test('published examples of every identifier pass', () => {
  for (const number of ['CSQU3054383', 'MWCU6059784', 'CBHU3202732'])
    expect(containerCheck(number)).toBe('right');
  expect(['9074729', '9319466', '8814274'].map(isImoShip)).toEqual([true, true, false]);
  expect(isImoCompany('2041999')).toBe(true);
  expect(airWaybill('020-12345675')?.isRight).toBe(true);
  expect(isPostalItem('RB123456785GB')).toBe(true);
  expect(hasVinCheckDigit('1M8GDM9AXKP042788')).toBe(true);
  expect(['218124712173', '490154203237518'].every(isLuhn)).toBe(true);
  expect(isLei('5493001KJTIIGC8Y1R12')).toBe(true);
  expect(isIban('GB82WEST12345698765432')).toBe(true);
  expect(['50-36-2', '561-27-3', '108-24-7'].every(isCas)).toBe(true);
  expect([isShipMmsi('227006760'), isShipMmsi('111227001')]).toEqual([true, false]);
  expect(['77', '7701', '100630', '9801'].map(chapterOf)).toEqual([
    'none',
    'none',
    'international',
    'national',
  ]);
});

// Which single wrong digits each formula is made to find: all of them.
const DIGIT_AT: Readonly<Record<string, readonly [string, (text: string) => boolean, number, number]>> = {
  container: ['CSQU3054383', (text) => containerCheck(text) !== 'wrong', 4, 11],
  wagon: ['218124712173', isLuhn, 0, 12],
  lei: ['5493001KJTIIGC8Y1R12', isLei, 18, 20],
  cas: ['50-36-2', isCas, 6, 7],
  'air waybill': ['020-12345675', (text) => airWaybill(text)?.isRight ?? false, 11, 12],
};

test.each(Object.entries(DIGIT_AT))('one wrong digit of a %s is found', (_, [right, check, from, to]) => {
  fc.assert(
    fc.property(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digit = (Number(right[at]) + by) % 10;
      expect(check(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toBe(false);
    }),
  );
});

test('a container whose remainder is 10 is taken, with doubt', () => {
  const doubtful = Array.from({ length: 200 }, (_, i) => `CSQU${String(i).padStart(6, '0')}0`).find(
    (number) => containerCheck(number) === 'doubtful',
  );
  expect(doubtful).toBeDefined();
  const report = SeizureReport.safeParse(
    shortForm({ means: [{ mode: 'maritime', containers: [{ number: doubtful as string }] }] }),
  );
  expect(report.success).toBe(true);
});

test('numbers are kept in one form however they are painted', () => {
  expect(plainContainer('csqu 305438-3')).toBe('CSQU3054383');
  const report = SeizureReport.parse(
    shortForm({
      means: [
        { mode: 'maritime', containers: [{ number: 'CSQU 305438-3' }] },
        { mode: 'air', waybill: '020 1234 5675' },
        { mode: 'mail', postalItem: 'rb 123456785 gb' },
        { mode: 'rail', wagon: '21 81 2471 217-3' },
      ],
      lines: [{ category: 'drugs', product: 'Cocaine', hs: '2939.72' }],
    }),
  );
  expect(report.means).toEqual([
    { mode: 'maritime', containers: [{ number: 'CSQU3054383' }] },
    { mode: 'air', waybill: '020-12345675' },
    { mode: 'mail', postalItem: 'RB123456785GB' },
    { mode: 'rail', wagon: '218124712173' },
  ]);
  expect(report.lines[0]?.hs).toBe('293972');
});

const refusedAt = (means: unknown): string[] => {
  const parsed = SeizureDraft.safeParse({ means: [means] });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('/'));
};

test('a wrong check digit is refused at its field, in drafts as in reports', () => {
  expect(refusedAt({ mode: 'maritime', containers: [{ number: 'CSQU3054384' }] })).toEqual([
    'means/0/containers/0/number',
  ]);
  expect(refusedAt({ mode: 'air', waybill: '020-12345676' })).toEqual(['means/0/waybill']);
  expect(refusedAt({ mode: 'mail', postalItem: 'RB123456784GB' })).toEqual(['means/0/postalItem']);
  expect(refusedAt({ mode: 'rail', wagon: '218124712174' })).toEqual(['means/0/wagon']);
  // A bill of lading has no check digit, and a national post numbers as it likes.
  expect(refusedAt({ mode: 'maritime', waybill: '02012345676' })).toEqual([]);
  expect(refusedAt({ mode: 'mail', postalItem: 'LOCAL-77' })).toEqual([]);
  // Ships sail under wrong IMO numbers: a warning, never a refusal.
  expect(refusedAt({ mode: 'maritime', vessel: { imo: '8814274' } })).toEqual([]);
  const cas = { details: { drug: { cas: '50-36-3' } } };
  const line = SeizureDraft.safeParse({ lines: [{ category: 'drugs', product: 'Cocaine', ...cas }] });
  expect(line.error?.issues[0]?.path.join('/')).toBe('lines/0/details/drug/cas');
});

test('registrations of companies that carry check digits are checked, others are not', () => {
  const company = (type: string, number: string) =>
    Company.safeParse({ role: 'carrier', registrations: [{ type, number }] }).success;
  expect(company('LEI', '5493001KJTIIGC8Y1R12')).toBe(true);
  expect(company('LEI', '5493001KJTIIGC8Y1R13')).toBe(false);
  expect(company('iban', 'GB82 WEST 1234 5698 7654 32')).toBe(true);
  expect(company('IMO', '2041998')).toBe(false);
  expect(company('Trade register', 'HRB 1')).toBe(true);
  expect(NominalVehicle.safeParse({ vin: '1M8GDM9AXKP042789' }).success).toBe(true);
});
