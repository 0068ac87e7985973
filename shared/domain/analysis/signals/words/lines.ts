import type { LanguageCode } from '../../../reference/entry.ts';
import type { SeriesKind } from '../counts/series.ts';
import type { Caution } from '../outbreak/signal.ts';

export interface SignalLines {
  /** {subject}, {category}, {week}, {observed}, {expected}, {upper}, {administrations} are filled in. */
  readonly signal: string;
  readonly kinds: Readonly<Record<SeriesKind, string>>;
  readonly cautions: Readonly<Record<Caution, string>>;
}

export const SIGNAL_LINES: Readonly<Record<LanguageCode, SignalLines>> = {
  en: {
    signal:
      '{subject} ({category}), week {week}: cases {observed}, expected {expected}, usually at most {upper}. Reporting administrations: {administrations}.',
    kinds: {
      product: 'Goods',
      route: 'Route',
      'region-route': 'Route between regions',
      concealment: 'Concealment',
    },
    cautions: {
      'one-administration': 'The rise comes from one administration alone; ask it before acting on it.',
      unsettled: 'Administrations whose reporting changed are left out.',
      'no-season': 'Less than two years are known: a season may look like a rise.',
    },
  },
  fr: {
    signal:
      '{subject} ({category}), semaine {week} : {observed} affaires, {expected} attendues, habituellement {upper} au plus. Administrations déclarantes : {administrations}.',
    kinds: {
      product: 'Marchandise',
      route: 'Itinéraire',
      'region-route': 'Itinéraire entre régions',
      concealment: 'Mode de dissimulation',
    },
    cautions: {
      'one-administration': "La hausse ne vient que d'une administration ; interrogez-la avant d'agir.",
      unsettled: 'Les administrations dont les déclarations ont changé ne sont pas comptées.',
      'no-season': 'Moins de deux ans sont connus : une saison peut ressembler à une hausse.',
    },
  },
  es: {
    signal:
      '{subject} ({category}), semana {week}: {observed} casos, {expected} previstos, normalmente {upper} como máximo. Administraciones declarantes: {administrations}.',
    kinds: {
      product: 'Mercancía',
      route: 'Ruta',
      'region-route': 'Ruta entre regiones',
      concealment: 'Método de ocultación',
    },
    cautions: {
      'one-administration': 'El aumento procede de una sola administración; consúltela antes de actuar.',
      unsettled: 'No se cuentan las administraciones cuya notificación ha cambiado.',
      'no-season': 'Se conocen menos de dos años: una temporada puede parecer un aumento.',
    },
  },
  ar: {
    signal:
      '{subject} ({category})، الأسبوع {week}: عدد القضايا {observed}، والمتوقع {expected}، والحد الأعلى المعتاد {upper}. عدد الإدارات المبلِّغة: {administrations}.',
    kinds: {
      product: 'البضاعة',
      route: 'المسار',
      'region-route': 'المسار بين المناطق',
      concealment: 'أسلوب الإخفاء',
    },
    cautions: {
      'one-administration': 'تأتي الزيادة من إدارة واحدة فقط؛ يُرجى سؤالها قبل التصرف.',
      unsettled: 'لا تُحتسب الإدارات التي تغيّر أسلوب إبلاغها.',
      'no-season': 'البيانات المعروفة أقل من سنتين، وقد يبدو الموسم كأنه زيادة.',
    },
  },
  ru: {
    signal:
      '{subject} ({category}), неделя {week}: случаев {observed}, ожидалось {expected}, обычно не более {upper}. Сообщивших администраций: {administrations}.',
    kinds: {
      product: 'Товар',
      route: 'Маршрут',
      'region-route': 'Маршрут между регионами',
      concealment: 'Способ сокрытия',
    },
    cautions: {
      'one-administration': 'Рост даёт только одна администрация; уточните у неё, прежде чем действовать.',
      unsettled: 'Администрации, у которых изменился порядок сообщений, не учтены.',
      'no-season': 'Известно менее двух лет: сезон может выглядеть как рост.',
    },
  },
  pt: {
    signal:
      '{subject} ({category}), semana {week}: {observed} casos, {expected} esperados, habitualmente {upper} no máximo. Administrações declarantes: {administrations}.',
    kinds: {
      product: 'Mercadoria',
      route: 'Rota',
      'region-route': 'Rota entre regiões',
      concealment: 'Método de ocultação',
    },
    cautions: {
      'one-administration': 'O aumento vem de uma só administração; consulte-a antes de agir.',
      unsettled: 'Não são contadas as administrações cujas comunicações mudaram.',
      'no-season': 'Conhecem-se menos de dois anos: uma época pode parecer um aumento.',
    },
  },
};
