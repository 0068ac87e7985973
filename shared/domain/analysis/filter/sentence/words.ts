import type { LanguageCode } from '../../../reference/entry.ts';
import type { Conditions } from '../filter.ts';

/** en | fr | es | ar | ru | pt */
const LINES: Readonly<Record<Exclude<keyof Conditions, 'status' | 'ripOff'>, string>> = {
  period: 'seized | saisis | incautados | ضُبطت | изъято | apreendidos',
  kinds: 'kind | nature | tipo | النوع | вид | tipo',
  categories: 'category | catégorie | categoría | الفئة | категория | categoria',
  products: 'product | produit | producto | المنتج | товар | produto',
  hs: 'HS code | code SH | código SA | رمز النظام المنسق | код ТН ВЭД | código SH',
  reportedBy: 'reported by | signalés par | notificados por | أبلغ عنها | сообщили | comunicados por',
  seizedIn: 'seized in | saisis en | incautados en | ضُبطت في | изъято в | apreendidos em',
  departure: 'departure | départ | salida | المغادرة | отправление | partida',
  transit: 'transit | transit | tránsito | العبور | транзит | trânsito',
  destination: 'destination | destination | destino | الوجهة | назначение | destino',
  origin:
    'origin of the goods | origine des marchandises | origen de las mercancías | منشأ البضائع | происхождение товаров | origem das mercadorias',
  onRoute: 'on the route | sur l’itinéraire | en la ruta | على المسار | на маршруте | na rota',
  routes: 'route | itinéraire | ruta | المسار | маршрут | rota',
  places: 'place | lieu | lugar | المكان | место | local',
  placeTypes: 'kind of place | type de lieu | tipo de lugar | نوع المكان | вид места | tipo de local',
  directions: 'direction | sens du flux | sentido | الاتجاه | направление | sentido',
  modes: 'transport | transport | transporte | النقل | транспорт | transporte',
  containers: 'container | conteneur | contenedor | الحاوية | контейнер | contentor',
  concealment: 'concealment | dissimulation | ocultación | الإخفاء | сокрытие | ocultação',
  coverHs:
    'cover load (HS) | marchandise de couverture (SH) | carga de cobertura (SA) | حمولة الغطاء (النظام المنسق) | груз прикрытия (ТН ВЭД) | carga de cobertura (SH)',
  coverWords:
    'cover load | marchandise de couverture | carga de cobertura | حمولة الغطاء | груз прикрытия | carga de cobertura',
  detection: 'detection | détection | detección | الكشف | обнаружение | deteção',
  outcomes: 'outcome | suite | resultado | النتيجة | исход | desfecho',
  quantity: 'quantity | quantité | cantidad | الكمية | количество | quantidade',
  valueUsd: 'value (USD) | valeur (USD) | valor (USD) | القيمة (دولار) | стоимость (долл. США) | valor (USD)',
  lagDays:
    'days until the report | jours jusqu’au signalement | días hasta la notificación | الأيام حتى الإبلاغ | дней до сообщения | dias até à comunicação',
  operations: 'operation | opération | operación | العملية | операция | operação',
  offices: 'office | bureau | oficina | المكتب | бюро | serviço',
  rilos:
    'regional office | bureau régional | oficina regional | المكتب الإقليمي | региональное бюро | escritório regional',
  handling:
    'handling code | code de traitement | código de manejo | رمز المناولة | код обращения | código de tratamento',
  grade: 'grade | cotation | calificación | الدرجة | оценка | classificação',
  text: 'words | mots | palabras | كلمات | слова | palavras',
};

/** Words between and around. */
const AROUND = {
  everything: 'All cases | Tous les cas | Todos los casos | جميع الحالات | Все случаи | Todos os casos',
  verified:
    'Verified cases | Cas vérifiés | Casos verificados | الحالات المتحقق منها | Проверенные случаи | Casos verificados',
  reported: 'reported | signalés | notificados | مُبلَّغ عنها | сообщённые | comunicados',
  returned: 'returned | renvoyés | devueltos | مُعادة | возвращённые | devolvidos',
  cases: 'Cases | Cas | Casos | حالات | Случаи | Casos',
  not: 'not {0} | pas {0} | no {0} | ليس {0} | кроме {0} | exceto {0}',
  least: 'at least {0} | au moins {0} | al menos {0} | {0} على الأقل | не менее {0} | pelo menos {0}',
  most: 'at most {0} | au plus {0} | como máximo {0} | {0} على الأكثر | не более {0} | no máximo {0}',
  from: 'from {0} on | à partir du {0} | desde el {0} | من {0} | с {0} | a partir de {0}',
  until: 'until {0} | jusqu’au {0} | hasta el {0} | حتى {0} | по {0} | até {0}',
  last: 'in the last {0} | au cours des derniers {0} | en los últimos {0} | خلال آخر {0} | за последние {0} | nos últimos {0}',
  ripOff: 'rip-off | rip-off | rip-off | دسّ دون علم التاجر | рип-офф | rip-off',
  noRipOff: 'no rip-off | pas de rip-off | sin rip-off | دون دسّ | без рип-офф | sem rip-off',
  source: 'source {0} | source {0} | fuente {0} | المصدر {0} | источник {0} | fonte {0}',
  information:
    'information {0} | renseignement {0} | información {0} | المعلومة {0} | сведения {0} | informação {0}',
  quality: 'quality {0} | qualité {0} | calidad {0} | الجودة {0} | качество {0} | qualidade {0}',
  either: 'either {0} | soit {0} | o bien {0} | إما {0} | либо {0} | ou {0}',
  without: 'without {0} | sauf {0} | salvo {0} | باستثناء {0} | без {0} | exceto {0}',
} as const;

export type Phrase = keyof typeof AROUND;
const ORDER: readonly LanguageCode[] = ['en', 'fr', 'es', 'ar', 'ru', 'pt'];

const inLanguage = (line: string, language: LanguageCode): string =>
  line.split(' | ')[ORDER.indexOf(language)] ?? line;

export const labelOf = (condition: keyof typeof LINES, language: LanguageCode): string =>
  inLanguage(LINES[condition], language);

export const phrase = (name: Phrase, language: LanguageCode, value = ''): string =>
  inLanguage(AROUND[name], language).replace('{0}', () => value);
