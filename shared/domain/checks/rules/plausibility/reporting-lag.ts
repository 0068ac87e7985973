import type { SeizureReport } from '../../../seizure/report.ts';
import type { Check } from '../../check.ts';

const DAY = 86_400_000;

/** Three months: what is reported later comes too late for an alert, and for the quarter's figures. */
const LATE = 90;

/** A year more or less than meant is what a slip in the date looks like. */
const A_YEAR = { from: 350, to: 730 };

/**
 * Archives of earlier years are loaded when an office joins the network. Whoever does so knows that they are old:
 * saying it a hundred thousand times would bury what is worth reading.
 */
const ARCHIVE = 5 * 365;

/** What remains open where the day is not known. */
const OPEN: Readonly<Record<SeizureReport['datePrecision'], number>> = { day: 0, month: 30, year: 365 };

export const reportingLag: Check = {
  code: 'reporting-lag',
  severity: 'note',
  about: 'plausibility',
  source: 'Practice of the network: figures are made by quarter, and alerts live on fresh cases',
  words: {
    en: 'The seizure is reported {value} days after it was made; at most {expected} are usual. Check the year, and report sooner where it is possible.',
    fr: 'La saisie est signalée {value} jours après les faits ; l’usage est de {expected} jours au plus. Vérifiez l’année et signalez plus tôt si possible.',
    es: 'La incautación se notifica {value} días después de realizada; lo habitual son {expected} días como máximo. Compruebe el año y, si es posible, notifique antes.',
    ar: 'أُبلغ عن الضبطية بعد {value} يوما من وقوعها، والمعتاد {expected} يوما على الأكثر. يُرجى التحقق من السنة والإبلاغ في وقت أقرب إن أمكن.',
    ru: 'Об изъятии сообщено через {value} дн.; обычно — не позднее {expected} дн. Проверьте год и по возможности сообщайте раньше.',
    pt: 'A apreensão é comunicada {value} dias depois de feita; o habitual são {expected} dias no máximo. Verifique o ano e, se possível, comunique mais cedo.',
  },
  *find({ date, datePrecision }, { reportedAt }) {
    if (!reportedAt) return;
    const days = Math.floor((reportedAt.getTime() - Date.parse(date)) / DAY) - OPEN[datePrecision];
    if (days <= LATE || days > ARCHIVE) return;
    const looksMistyped = days >= A_YEAR.from && days <= A_YEAR.to;
    yield {
      pointer: '/date',
      value: days,
      expected: LATE,
      severity: looksMistyped ? 'warning' : 'note',
    };
  },
};
