import type { LanguageCode } from '../reference/entry.ts';
import type { Met } from './ruleset.ts';

/** What a kind of condition is called: en, fr, es, ar, ru, pt. */
const LABELS: Readonly<Record<Met['kind'], readonly [string, string, string, string, string, string]>> = {
  departure: ['Departure', 'Départ', 'Salida', 'المغادرة', 'Отправление', 'Partida'],
  'departure-region': [
    'Region of departure',
    'Région de départ',
    'Región de salida',
    'منطقة المغادرة',
    'Регион отправления',
    'Região de partida',
  ],
  'departure-place': [
    'Place of departure',
    'Lieu de départ',
    'Lugar de salida',
    'مكان المغادرة',
    'Место отправления',
    'Local de partida',
  ],
  transit: ['Transit', 'Transit', 'Tránsito', 'العبور', 'Транзит', 'Trânsito'],
  destination: ['Destination', 'Destination', 'Destino', 'الوجهة', 'Назначение', 'Destino'],
  'destination-region': [
    'Region of destination',
    'Région de destination',
    'Región de destino',
    'منطقة الوجهة',
    'Регион назначения',
    'Região de destino',
  ],
  place: [
    'Place of control',
    'Lieu de contrôle',
    'Lugar de control',
    'مكان المراقبة',
    'Место контроля',
    'Local de controlo',
  ],
  'place-type': [
    'Kind of place',
    'Type de lieu',
    'Tipo de lugar',
    'نوع المكان',
    'Вид места',
    'Tipo de local',
  ],
  direction: ['Direction', 'Sens du flux', 'Sentido', 'الاتجاه', 'Направление', 'Sentido'],
  mode: [
    'Mode of transport',
    'Mode de transport',
    'Modo de transporte',
    'وسيلة النقل',
    'Вид транспорта',
    'Modo de transporte',
  ],
  'container-type': [
    'Type of container',
    'Type de conteneur',
    'Tipo de contenedor',
    'نوع الحاوية',
    'Тип контейнера',
    'Tipo de contentor',
  ],
  'goods-chapter': [
    'HS chapter of the goods',
    'Chapitre SH des marchandises',
    'Capítulo SA de las mercancías',
    'فصل النظام المنسق للبضائع',
    'Группа ТН ВЭД товаров',
    'Capítulo SH das mercadorias',
  ],
  'goods-heading': [
    'HS heading of the goods',
    'Position SH des marchandises',
    'Partida SA de las mercancías',
    'بند النظام المنسق للبضائع',
    'Товарная позиция ТН ВЭД',
    'Posição SH das mercadorias',
  ],
  month: ['Month', 'Mois', 'Mes', 'الشهر', 'Месяц', 'Mês'],
  container: ['Container', 'Conteneur', 'Contenedor', 'الحاوية', 'Контейнер', 'Contentor'],
  vessel: ['Vessel (IMO)', 'Navire (OMI)', 'Buque (OMI)', 'السفينة (IMO)', 'Судно (ИМО)', 'Navio (IMO)'],
  flight: ['Flight', 'Vol', 'Vuelo', 'الرحلة الجوية', 'Рейс', 'Voo'],
  party: [
    'Party (by its hash)',
    'Partie (par son empreinte)',
    'Parte (por su huella)',
    'طرف (ببصمته المشفرة)',
    'Участник (по хешу)',
    'Parte (pela sua impressão)',
  ],
  words: [
    'Words in the description',
    'Mots de la description',
    'Palabras de la descripción',
    'كلمات في الوصف',
    'Слова в описании',
    'Palavras na descrição',
  ],
};

const ORDER: readonly LanguageCode[] = ['en', 'fr', 'es', 'ar', 'ru', 'pt'];
const OF_REGIONS: ReadonlySet<string> = new Set([
  'departure',
  'departure-region',
  'transit',
  'destination',
  'destination-region',
]);

const displayed = new Map<LanguageCode, Intl.DisplayNames>();
const nameOf = (code: string, language: LanguageCode): string => {
  let names = displayed.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: 'region' });
    displayed.set(language, names);
  }
  return names.of(code) ?? code;
};

const monthOf = (month: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, Number(month) - 1, 1)),
  );

const lists = new Map<LanguageCode, Intl.ListFormat>();
const listOf = (values: readonly string[], language: LanguageCode): string => {
  let format = lists.get(language);
  if (!format) {
    format = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
    lists.set(language, format);
  }
  return format.format(values);
};

/** `Region of departure: South America`: what of the consignment met a condition, in words. */
export const reasonOf = ({ kind, values }: Met, language: LanguageCode): string => {
  const label = LABELS[kind][ORDER.indexOf(language)] ?? LABELS[kind][0];
  const shown = values.map((value) =>
    OF_REGIONS.has(kind) ? nameOf(value, language) : kind === 'month' ? monthOf(value, language) : value,
  );
  return `${label}: ${listOf(shown, language)}`;
};
