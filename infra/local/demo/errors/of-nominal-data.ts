import { narrativeOf } from '../narratives.ts';
import type { Chance } from '../random.ts';
import { type CheckedCase, firstLine, withReport } from './checked-case.ts';
import { anyDigits } from './identities.ts';
import type { PlantedError } from './planted-error.ts';

/** What officers add to a narrative that has no place there, in the languages that they write. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'name-in-text': {
    en: 'The driver, {name}, said that he knew nothing.',
    fr: 'Le conducteur {name} a déclaré tout ignorer.',
    es: 'El conductor {name} declaró no saber nada.',
    pt: 'O motorista {name} disse nada saber.',
    ru: 'Водитель {name} пояснил, что ничего не знал.',
    ar: 'وقد صرح المدعو {name} بأنه لا يعلم شيئا.',
  },
  'telephone-in-text': {
    en: 'His telephone number is {digits}.',
    fr: 'Son numéro de téléphone est le {digits}.',
    es: 'Su número de teléfono es {digits}.',
    pt: 'O seu número de telefone é {digits}.',
    ru: 'Его номер телефона {digits}.',
    ar: 'رقم هاتفه {digits}.',
  },
  'passport-in-text': {
    en: 'She travelled with passport no. {document}.',
    fr: 'Elle voyageait avec le passeport n° {document}.',
    es: 'Viajaba con el pasaporte número {document}.',
    pt: 'Viajava com o passaporte n.º {document}.',
    ru: 'Предъявлен паспорт № {document}.',
    ar: 'يحمل جواز سفر رقم {document}.',
  },
  'plate-in-text': {
    en: 'The lorry with plate {plate} was stopped.',
    fr: 'Le camion immatriculé {plate} a été arrêté.',
    es: 'Se detuvo el camión con matrícula {plate}.',
    pt: 'O camião de matrícula {plate} foi parado.',
    ru: 'Остановлен грузовик, госномер {plate}.',
    ar: 'أوقفت الشاحنة رقم اللوحة {plate}.',
  },
  'e-mail-in-text': {
    en: 'The order was made from {address}.',
    fr: 'La commande venait de {address}.',
    es: 'El pedido se hizo desde {address}.',
    pt: 'A encomenda foi feita de {address}.',
    ru: 'Заказ сделан с адреса {address}.',
    ar: 'أرسل الطلب من {address}.',
  },
  'iban-in-text': {
    en: 'It was paid for from account {account}.',
    fr: 'Le paiement provenait du compte {account}.',
    es: 'Se pagó desde la cuenta {account}.',
    pt: 'Foi pago da conta {account}.',
    ru: 'Оплачено со счёта {account}.',
    ar: 'دفع الثمن من الحساب {account}.',
  },
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  ru: ['Петров Иван Сергеевич', 'Смирнова О.В.', 'Ахметов Т.К.'],
  ar: ['سالم يوسف', 'كريم حداد'],
};
const LATIN_NAMES = [
  'Peter Marsh',
  'Jean Lambert',
  'Rosa Quintana',
  'Marek Nowak',
  'Ali Demir',
  'Grace Mensah',
];

/** Accounts that the standard shows as examples: they pay nobody. */
const ACCOUNTS = ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000', 'FR1420041010050500013M02606'];

const filled = (sentence: string, language: string, chance: Chance): string => {
  const values: Readonly<Record<string, () => string>> = {
    name: () => chance.pick(NAMES[language] ?? LATIN_NAMES),
    digits: () =>
      chance.is(0.5) ? `+${chance.int(20, 99)} ${anyDigits(chance, 9)}` : `0${anyDigits(chance, 9)}`,
    document: () => `${chance.pick(['AB', 'X', 'PK'])}${anyDigits(chance, 7)}`,
    plate: () => `${chance.pick(['AB', 'XK', 'TR'])}-${anyDigits(chance, 3)}-${chance.pick(['CD', 'ZZ'])}`,
    address: () => `shop${anyDigits(chance, 3)}@mail.example`,
    account: () => chance.pick(ACCOUNTS),
  };
  return sentence.replace(/\{([a-z]+)\}/g, (_, what: string) => values[what]?.() ?? '');
};

const told = (one: CheckedCase, code: string, chance: Chance): CheckedCase => {
  const { product } = firstLine(one);
  const narrative = narrativeOf(one.country, product, one.report.route?.departure?.country ?? '');
  const sentence = SENTENCES[code]?.[narrative.language] ?? '';
  const text = `${narrative.text} ${filled(sentence, narrative.language, chance)}`;
  return withReport(one, { narrative: { ...narrative, text } });
};

/** Persons who are told of where everybody reads. */
export const OF_NOMINAL_DATA: readonly PlantedError[] = Object.keys(SENTENCES).map((code) => ({
  code,
  fits: () => true,
  plant: (one, chance) => told(one, code, chance),
}));
