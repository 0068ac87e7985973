import type { Check } from '../../check.ts';
import { findInTexts, type Reader } from '../../texts/find-in-texts.ts';
import { freeTexts } from '../../texts/free-texts.ts';
import { follows, type Token } from '../../texts/tokens.ts';

/** After these stands a plate, whatever form it has. */
const PLATE = new Set([
  ...['plate', 'plates', 'immatriculation', 'immatricule', 'immatriculee', 'matricula', 'placa', 'placas'],
  ...['emplacado', 'emplacada', 'госномер', 'госномером', 'номерной', 'номерным', 'لوحه', 'اللوحه', 'لوحات'],
]);

/** After these as well, where a vehicle is spoken of: ships, companies and species are registered, too. */
const PERHAPS = new Set([
  ...['registration', 'registered', 'reg', 'plaque', 'plaques', 'matriculado', 'patente', 'chapa'],
  ...['номером', 'номер', 'рег', 'регистрационный', 'регистрационным', 'гос'],
]);

/** After these a number may be the model: only what has the form of a plate is taken for one. */
const VEHICLE = new Set([
  ...['vehicle', 'car', 'truck', 'lorry', 'van', 'bus', 'trailer', 'motorcycle', 'taxi', 'tractor'],
  ...[
    'vehicule',
    'voiture',
    'camion',
    'camionnette',
    'remorque',
    'vehiculo',
    'coche',
    'furgoneta',
    'remolque',
  ],
  ...['veiculo', 'carro', 'caminhao', 'camiao', 'carrinha', 'reboque', 'onibus', 'autocarro'],
  ...['автомобиль', 'автомобиля', 'автомобиле', 'машина', 'машине', 'грузовик', 'автобус', 'прицеп'],
  ...['سياره', 'شاحنه', 'مركبه', 'حافله'],
]);

/** AB-123-CD, ABC-1234, ABC1D23, 1234 BCD, AB12 CDE, A123BC77: the forms of many countries, none of them a model. */
const FORMS = [
  /^[A-Z]{2}-?\d{3}-?[A-Z]{2}$/,
  /^[A-Z]{3}-\d{3,4}$/,
  /^[A-Z]{3}\d[A-Z]\d{2}$/,
  /^\d{4}-?[B-DF-HJ-NP-TV-Z]{3}$/,
  /^[A-Z]{2}\d{2}-?[A-Z]{3}$/,
  /^[А-Я]\d{3}[А-Я]{2}-?\d{2,3}$/,
];

/** Letters and digits mixed, in groups of three letters at most: more are a word, or the owner of a container. */
const MIXED = /^[A-ZА-Я0-9-]{4,11}$/;
const WORD = /[A-ZА-Я]{4}/;
const ARABIC_PLATE = /^\d{4,7}$/;
const ARABIC_WORD = /^[\u0621-\u064a]/u;
/** 20KG, 500ML, 2X40: quantities that are written in capitals. */
const QUANTITY = /^\d+(?:KG|KGS|G|GR|GRS|L|ML|CM|MM|M|T|PCS|EUR|USD|X\d+|КГ|ГР|Г|Л|МЛ|ШТ)$/;

const IMO = /^IMO/;

const isMixed = (text: string): boolean =>
  MIXED.test(text) &&
  !WORD.test(text) &&
  !QUANTITY.test(text) &&
  !IMO.test(text) &&
  (text.match(/\d/g)?.length ?? 0) >= 2 &&
  /\p{L}/u.test(text);

/** The token alone, or with one or two that follow: plates are written in groups. */
const joinedAt = (tokens: readonly Token[], at: number): string[] => {
  const parts = tokens.slice(at, at + 3);
  const end = parts.findIndex(({ ends }) => ends);
  const together = end < 0 ? parts : parts.slice(0, end + 1);
  return together.map((_, i) =>
    together
      .slice(0, i + 1)
      .map(({ text }) => text)
      .join(''),
  );
};

const DIGIT = /\d/;

const hasDigit = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((after) => DIGIT.test(tokens[at + after]?.text ?? ''));

const isAnnounced = (tokens: readonly Token[], at: number): boolean =>
  follows(tokens, at, { words: PLATE, within: 3 }) ||
  (follows(tokens, at, { words: PERHAPS, within: 3 }) && follows(tokens, at, { words: VEHICLE, within: 8 }));

const plateIn: Reader = (tokens) => {
  for (const at of tokens.keys()) {
    if (!hasDigit(tokens, at)) continue;
    const joined = joinedAt(tokens, at);
    if (follows(tokens, at, { words: VEHICLE, within: 4 })) {
      const found = joined.find((text) => FORMS.some((form) => form.test(text)));
      if (found) return found;
    }
    if (!isAnnounced(tokens, at)) continue;
    const found = joined.find(isMixed);
    if (found) return found;
    const before = tokens[at - 1]?.text ?? '';
    if (ARABIC_WORD.test(before) && ARABIC_PLATE.test(joined[0] ?? '')) return joined[0];
  }
  return undefined;
};

export const plateInText: Check = {
  code: 'plate-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'A plate leads to a person; nominal data is kept apart, under a key of its own',
  words: {
    en: 'This looks like the plate of a vehicle: {value}. It leads to a person. Move it to the vehicles among the parties of the case.',
    fr: 'Ceci ressemble à une plaque d’immatriculation : {value}. Elle mène à une personne. Déplacez-la vers les véhicules, parmi les parties de l’affaire.',
    es: 'Esto parece la matrícula de un vehículo: {value}. Conduce a una persona. Trasládela a los vehículos, entre las partes del caso.',
    ar: 'يبدو هذا رقم لوحة مركبة: {value}، وهو يدل على شخص. يُرجى نقله إلى المركبات ضمن أطراف القضية.',
    ru: 'Похоже на регистрационный номер транспортного средства: {value}. Он указывает на человека. Перенесите его к транспортным средствам участников дела.',
    pt: 'Isto parece a matrícula de um veículo: {value}. Conduz a uma pessoa. Passe-a para os veículos, entre as partes do caso.',
  },
  *find(report) {
    yield* findInTexts(freeTexts(report), plateIn);
  },
};
