import { expect, test } from '@jest/globals';
import { eMailInText } from '../../../../shared/domain/checks/rules/nominal-data/e-mail-in-text.ts';
import { ibanInText } from '../../../../shared/domain/checks/rules/nominal-data/iban-in-text.ts';
import { passportInText } from '../../../../shared/domain/checks/rules/nominal-data/passport-in-text.ts';
import { plateInText } from '../../../../shared/domain/checks/rules/nominal-data/plate-in-text.ts';
import { telephoneInText } from '../../../../shared/domain/checks/rules/nominal-data/telephone-in-text.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../../support/builders.ts';
import { foundIn } from './in-text.ts';

const CHECKS = [eMailInText, ibanInText, passportInText, plateInText, telephoneInText];

test.each([
  [eMailInText, 'Write to jane.doe@mail.example.com, please.'],
  [eMailInText, 'Orders went to <продавец@почта.рф>.'],
  [ibanInText, 'Paid to GB82 WEST 1234 5698 7654 32 in advance.'],
  [ibanInText, 'IBAN:DE89370400440532013000.'],
  [telephoneInText, 'He called +33 6 12 34 56 78 twice.'],
  [telephoneInText, 'Contact (+221) 77-123-45-67'],
  [telephoneInText, 'Tel.: 0612345678'],
  [telephoneInText, 'teléfono móvil 612 345 678'],
  [telephoneInText, 'номер телефона 8 912 345-67-89'],
  [telephoneInText, 'رقم هاتفه ٠٥٠١٢٣٤٥٦٧'],
  [passportInText, 'He held passport no. AB1234567.'],
  [passportInText, 'titulaire du passeport n° 08CK12345, 12AB34567 ou passeport 081234567'],
  [passportInText, 'con pasaporte número X1234567'],
  [passportInText, 'ID no. 12345678'],
  [passportInText, 'паспорт 4509 123456'],
  [passportInText, 'يحمل جواز سفر رقم A1234567'],
  [passportInText, 'portador do CPF 123.456.789-09'],
  [passportInText, 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
  [plateInText, 'The lorry with number plate AB 12 CDE was stopped.'],
  [plateInText, 'véhicule immatriculé DK-4521-AB'],
  [plateInText, 'camión de placa ABC-1234'],
  [plateInText, 'The car AB-123-CD came from the south.'],
  [plateInText, 'veículo ABC1D23 parado na fronteira'],
  [plateInText, 'автомобиль с госномером А123ВС77'],
  [plateInText, 'سيارة رقم اللوحة ١٢٣٤٥٦'],
] as const)('$code: %#', (check, text) => {
  const found = foundIn(check, text);
  expect(found).toEqual([
    { pointer: '/narrative/text', value: expect.stringMatching(/^[\p{L}\p{N}+]… \(\d+\)$/u) },
  ]);
});

test.each([
  'Container CSQU3054383 held 1 234 567 sticks and 120 mobile phones, model 1234567.',
  'Seized: 20000 mobile phones 12345678 pieces in all.',
  'Vessel IMO 9074729, registered in Panama, voyage 026W, left on 2026-05-03 at 08:30.',
  'Seal EX123456, air waybill 020-12345675, waybill 12345678901.',
  'Batch AB123456 of 120000 blank passports 150000.',
  'A truck MAN TGX 18440 and a car BMW X5 with 20KG each.',
  'Metal plates 20KG and 500G, plaques de cocaïne 1200 g, export licence EX123456.',
  'Tracked by device id and parts 341-731; package tool@3.13.0.',
  'Twitter @customs and price 5 @ 3 EUR.',
  'HS 100630, CAS 50-36-2, profile 2026-014, account GB00 WEST 1234 5698 7654 32.',
  'Value 1 500 000 EUR; telephone calls were made; 2500000 tablets.',
  'Temperature +20 degrees, +150000 tablets more than declared.',
])('none of them in: %s', (text) => {
  expect(CHECKS.flatMap((check) => foundIn(check, text).map((found) => [check.code, found.value]))).toEqual(
    [],
  );
});

test('every free text is read, each told once, by its pointer', () => {
  const address = 'a@b.example';
  const report = SeizureReport.parse(
    shortForm({
      lines: [{ category: 'other', product: address, marking: `${address} and ${address}` }],
      concealment: {
        method: 'none',
        detail: address,
        packaging: address,
        coverLoad: { description: address },
      },
      outcome: { result: 'none', followUp: address },
      detection: { method: 'dog', equipment: address },
      means: [{ mode: 'road', type: address, vehicle: { make: address } }],
      handling: { code: 'H3', statement: address },
    }),
  );
  expect([...eMailInText.find(report, {})].map(({ pointer }) => pointer)).toEqual([
    '/concealment/detail',
    '/concealment/packaging',
    '/outcome/followUp',
    '/handling/statement',
    '/concealment/coverLoad/description',
    '/detection/equipment',
    '/lines/0/product',
    '/lines/0/marking',
    '/means/0/type',
    '/means/0/vehicle/make',
  ]);
});

test('what was found is not repeated', () => {
  const [found] = foundIn(telephoneInText, 'tel 0612345678');
  expect(found?.value).toBe('0… (10)');
});
