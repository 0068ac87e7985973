import type { Entry } from '../domain/reference/entry.ts';
import { entriesOf } from './entry-lines.ts';

/** Handling codes in the sense of Europol's H0 to H3. */
export const handling: readonly Entry[] = entriesOf(`
H0 | H0: any lawful use | H0 : tout usage licite | H0: cualquier uso lícito | H0: أي استخدام مشروع | H0: любое законное использование | H0: qualquer uso lícito
  H 0; no restriction; unrestricted; any lawful use; no restrictions; aucune restriction; sans restriction; tout usage licite; sin restricción; sin restricciones; cualquier uso lícito; بدون قيود; بلا قيود; غير مقيد; أي استخدام مشروع; без ограничений; не ограничено; любое законное использование; sem restrição; sem restrições; qualquer uso lícito
H1 | H1: not as evidence without permission | H1 : pas comme preuve sans autorisation | H1: no como prueba sin autorización | H1: لا تستخدم كدليل دون إذن | H1: не как доказательство без разрешения | H1: não como prova sem autorização
  H 1; not as evidence; not for evidential use; not to be used in court; not for use in judicial proceedings; pas d'usage en justice; pas comme preuve; no usar como prueba; no como prueba; لا تستخدم كدليل; لا يستخدم أمام القضاء; не использовать как доказательство; не использовать в суде; não usar como prova; não como prova
H2 | H2: no onward disclosure without permission | H2 : pas de communication à des tiers sans autorisation | H2: no difundir sin autorización | H2: لا إفشاء للغير دون إذن | H2: не передавать другим без разрешения | H2: não divulgar sem autorização
  H 2; no onward disclosure; no dissemination without permission; do not disseminate; originator control; ORCON; third party rule; ne pas diffuser; règle du tiers service; no difundir; no difundir a terceros; regla del tercero; لا يعمم; لا يفشى للغير; не передавать третьим лицам; не распространять; não divulgar; não difundir a terceiros
H3 | H3: as stated | H3 : selon la mention | H3: según se indica | H3: حسبما هو مذكور | H3: как указано | H3: conforme indicado
  H 3; as stated; other restrictions; see statement; special restrictions; autres restrictions; selon mention; voir mention; otras restricciones; según se indique; قيود أخرى; كما هو مذكور; иные ограничения; как указано; outras restrições; conforme a menção
`);
