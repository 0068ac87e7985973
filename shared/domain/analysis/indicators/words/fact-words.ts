import type { LanguageCode } from '../../../reference/entry.ts';
import type { Fact, FactKind } from '../../facts.ts';

/** Names that the reference lists have for a code, in the language asked for; codes that it does not know stay codes. */
export type NameOf = (kind: FactKind | 'category' | 'product', code: string) => string | undefined;

const KINDS: Readonly<Record<LanguageCode, Readonly<Record<FactKind, string>>>> = {
  en: {
    departure: 'departure: {}',
    'departure-region': 'departure: {}',
    'departure-place': 'place of departure: {}',
    transit: 'transit: {}',
    destination: 'destination: {}',
    'destination-region': 'destination: {}',
    place: 'place of control: {}',
    'place-type': 'type of place: {}',
    direction: 'direction: {}',
    mode: 'transport: {}',
    'container-type': 'container type: {}',
    'goods-chapter': 'goods declared: HS chapter {}',
    'goods-heading': 'goods declared: HS heading {}',
    month: 'month: {}',
  },
  fr: {
    departure: 'provenance : {}',
    'departure-region': 'provenance : {}',
    'departure-place': 'lieu de départ : {}',
    transit: 'transit : {}',
    destination: 'destination : {}',
    'destination-region': 'destination : {}',
    place: 'lieu du contrôle : {}',
    'place-type': 'type de lieu : {}',
    direction: 'sens : {}',
    mode: 'transport : {}',
    'container-type': 'type de conteneur : {}',
    'goods-chapter': 'marchandise déclarée : chapitre {} du SH',
    'goods-heading': 'marchandise déclarée : position {} du SH',
    month: 'mois : {}',
  },
  es: {
    departure: 'procedencia: {}',
    'departure-region': 'procedencia: {}',
    'departure-place': 'lugar de salida: {}',
    transit: 'tránsito: {}',
    destination: 'destino: {}',
    'destination-region': 'destino: {}',
    place: 'lugar del control: {}',
    'place-type': 'tipo de lugar: {}',
    direction: 'sentido: {}',
    mode: 'transporte: {}',
    'container-type': 'tipo de contenedor: {}',
    'goods-chapter': 'mercancía declarada: capítulo {} del SA',
    'goods-heading': 'mercancía declarada: partida {} del SA',
    month: 'mes: {}',
  },
  ar: {
    departure: 'بلد المغادرة: {}',
    'departure-region': 'منطقة المغادرة: {}',
    'departure-place': 'مكان المغادرة: {}',
    transit: 'العبور: {}',
    destination: 'بلد المقصد: {}',
    'destination-region': 'منطقة المقصد: {}',
    place: 'مكان المراقبة: {}',
    'place-type': 'نوع المكان: {}',
    direction: 'الاتجاه: {}',
    mode: 'وسيلة النقل: {}',
    'container-type': 'نوع الحاوية: {}',
    'goods-chapter': 'البضاعة المصرح بها: الفصل {} من النظام المنسق',
    'goods-heading': 'البضاعة المصرح بها: البند {} من النظام المنسق',
    month: 'الشهر: {}',
  },
  ru: {
    departure: 'отправление: {}',
    'departure-region': 'отправление: {}',
    'departure-place': 'место отправления: {}',
    transit: 'транзит: {}',
    destination: 'назначение: {}',
    'destination-region': 'назначение: {}',
    place: 'место контроля: {}',
    'place-type': 'вид места: {}',
    direction: 'направление: {}',
    mode: 'транспорт: {}',
    'container-type': 'тип контейнера: {}',
    'goods-chapter': 'заявленный товар: группа {} ГС',
    'goods-heading': 'заявленный товар: позиция {} ГС',
    month: 'месяц: {}',
  },
  pt: {
    departure: 'procedência: {}',
    'departure-region': 'procedência: {}',
    'departure-place': 'local de partida: {}',
    transit: 'trânsito: {}',
    destination: 'destino: {}',
    'destination-region': 'destino: {}',
    place: 'local do controlo: {}',
    'place-type': 'tipo de local: {}',
    direction: 'sentido: {}',
    mode: 'transporte: {}',
    'container-type': 'tipo de contentor: {}',
    'goods-chapter': 'mercadoria declarada: capítulo {} do SH',
    'goods-heading': 'mercadoria declarada: posição {} do SH',
    month: 'mês: {}',
  },
};

/** Countries and regions by their ISO 3166-1 and UN M49 codes, as Unicode CLDR names them. */
const GEOGRAPHY: ReadonlySet<FactKind> = new Set([
  'departure',
  'departure-region',
  'transit',
  'destination',
  'destination-region',
]);

const geographic = (code: string, language: LanguageCode): string | undefined => {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  } catch {
    // Not in the form of a region's code: what was written stands.
    return undefined;
  }
};

const monthName = (month: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1, 1),
  );

const valueName = ({ kind, value }: Fact, language: LanguageCode, nameOf: NameOf): string => {
  if (GEOGRAPHY.has(kind)) return geographic(value, language) ?? value;
  if (kind === 'month') return monthName(value, language);
  const name = nameOf(kind, value);
  if (name === undefined) return value;
  return kind === 'goods-chapter' || kind === 'goods-heading' ? `${value} (${name})` : name;
};

/** A fact as a label and its value: "departure: South America". */
export const factInWords = (fact: Fact, language: LanguageCode, nameOf: NameOf): string =>
  KINDS[language][fact.kind].replace('{}', () => valueName(fact, language, nameOf));
