import type { LanguageCode } from '../reference/entry.ts';
import type { Seizure } from '../seizure/seizure.ts';

/**
 * What a case carries besides its report: columns that an import leaves alone, because the network makes them anew.
 * No field of a report has one of these names.
 */
export const ENVELOPE = ['reference', 'id', 'version', 'status', 'office', 'country', 'reportedAt'] as const;
export type EnvelopeColumn = (typeof ENVELOPE)[number];

/** A case, as it is kept or as it left. */
export type Enveloped = Pick<Seizure, EnvelopeColumn | 'report'>;

export const envelopeOf = (seizure: Enveloped): Record<EnvelopeColumn, string | number> => ({
  reference: seizure.reference,
  id: seizure.id,
  version: seizure.version,
  status: seizure.status,
  office: seizure.office,
  country: seizure.country,
  reportedAt: seizure.reportedAt,
});

/** Their names in forms, in the network's languages. */
export const ENVELOPE_LABELS: Readonly<Record<LanguageCode, Readonly<Record<EnvelopeColumn, string>>>> = {
  en: {
    reference: 'Reference in the network',
    id: 'Id in the network',
    version: 'Version',
    status: 'State',
    office: 'Reporting office',
    country: 'Reporting country',
    reportedAt: 'Reported at (UTC)',
  },
  fr: {
    reference: 'Référence dans le réseau',
    id: 'Identifiant dans le réseau',
    version: 'Version',
    status: 'État',
    office: 'Bureau déclarant',
    country: 'Pays déclarant',
    reportedAt: 'Signalé le (UTC)',
  },
  es: {
    reference: 'Referencia en la red',
    id: 'Identificador en la red',
    version: 'Versión',
    status: 'Estado',
    office: 'Oficina declarante',
    country: 'País declarante',
    reportedAt: 'Notificado el (UTC)',
  },
  ar: {
    reference: 'المرجع في الشبكة',
    id: 'المعرّف في الشبكة',
    version: 'النسخة',
    status: 'الحالة',
    office: 'المكتب المُبلِّغ',
    country: 'البلد المُبلِّغ',
    reportedAt: 'وقت الإبلاغ (توقيت عالمي)',
  },
  ru: {
    reference: 'Номер в сети',
    id: 'Идентификатор в сети',
    version: 'Версия',
    status: 'Состояние',
    office: 'Сообщившее бюро',
    country: 'Сообщившая страна',
    reportedAt: 'Время сообщения (UTC)',
  },
  pt: {
    reference: 'Referência na rede',
    id: 'Identificador na rede',
    version: 'Versão',
    status: 'Estado',
    office: 'Escritório declarante',
    country: 'País declarante',
    reportedAt: 'Comunicado em (UTC)',
  },
};
