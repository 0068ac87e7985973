import { expect, test } from '@jest/globals';
import { nameInText } from '../../../../shared/domain/checks/rules/nominal-data/name-in-text.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../../support/builders.ts';
import { foundIn } from './in-text.ts';

test.each([
  'The driver, John Smith, was arrested.',
  'Mr Khan was arrested.',
  'MR KHAN WAS ARRESTED AT THE BORDER',
  'A Nigerian national named Ahmed Bello carried it.',
  'A passenger identified as Peter Brown swallowed 40 pellets.',
  'Hier M. Dupont a été interpellé par les agents.',
  'Mme Diallo transportait la marchandise.',
  'Le conducteur Jean Dupont a pris la fuite.',
  'Une femme nommée Awa portait la ceinture.',
  'El ciudadano Juan Pérez viajaba con dos maletas.',
  'El Sr. García viajaba solo.',
  'Un hombre llamado Pedro recogió el paquete.',
  'O motorista João Silva fugiu.',
  'Um homem de nome Carlos foi detido.',
  'Водитель Иванов И.И. задержан.',
  'Задержан гражданин Петров Иван Сергеевич.',
  'Задержан г-н Сидоров.',
  'Женщина по имени Ольга перевозила товар.',
  'ضبط المدعو محمد علي في المطار',
  'تم تفتيش السيد أحمد حسن',
])('a name is found: %s', (text) => {
  expect(foundIn(nameInText, text)).toEqual([
    { pointer: '/narrative/text', value: expect.stringMatching(/^\p{L}… \(\d+\)$/u) },
  ]);
});

test.each([
  'The vessel named Example Star left Santos.',
  'A man aboard the vessel named Ocean Queen was arrested.',
  'MS Example Star came from Hamburg.',
  'The driver of a Mercedes Sprinter fled.',
  'A passenger of a Turkish Airlines flight was searched.',
  'Passenger Turkish Airlines flight TK 1234.',
  'The passenger arrived from New York.',
  'THE DRIVER WAS ARRESTED AT BORDER POST EAST GATE',
  'The courier DHL Express delivered it.',
  'The substance was identified as Methamphetamine Hydrochloride.',
  'A company named Global Trading sent it.',
  'Counterfeit Dr. Martens shoes and Captain Morgan Spiced Gold.',
  'Route through DR Congo; source Sr-90.',
  'Section M. The goods follow.',
  'Le navire dénommé Belle Etoile venait de Dakar.',
  'El buque de nombre Santa Rosa zarpó de Cartagena.',
  'La lancha venía de Nuestra Señora Aparecida; BARRIO SEÑORA DE LORETO.',
  'La conductora declaró Madrid como destino.',
  'Гражданин Республики Казахстан перевозил 500 гр. героина.',
  'Теплоход «Иван Петров» прибыл в порт имени Горького А.М.',
  'أبلغ السيد مدير الجمارك عن الضبطية',
])('nothing is found: %s', (text) => {
  expect(foundIn(nameInText, text)).toEqual([]);
});

test('names of ships, places and brands are not looked at', () => {
  const report = SeizureReport.parse(
    shortForm({
      location: { name: 'Mr Smith Street' },
      lines: [{ category: 'ipr', product: 'Toys', marking: 'Mr Potato' }],
      means: [{ mode: 'maritime', vessel: { name: 'Mrs Chippy' } }],
    }),
  );
  expect([...nameInText.find(report, {})]).toEqual([]);
});
