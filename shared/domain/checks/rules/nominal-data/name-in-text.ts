import type { Check } from '../../check.ts';
import { findInTexts } from '../../texts/find-in-texts.ts';
import { toldTexts } from '../../texts/free-texts.ts';
import { nameIn } from '../../texts/name-in.ts';

export const nameInText: Check = {
  code: 'name-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'Nominal data is kept apart, under a key of its own',
  words: {
    en: 'This looks like the name of a person: {value}. Move it to the parties of the case, and write here what the person was: driver, passenger, consignee.',
    fr: 'Ceci ressemble au nom d’une personne : {value}. Déplacez-le vers les parties de l’affaire et indiquez ici sa qualité : conducteur, passager, destinataire.',
    es: 'Esto parece el nombre de una persona: {value}. Trasládelo a las partes del caso e indique aquí su calidad: conductor, pasajero, destinatario.',
    ar: 'يبدو هذا اسم شخص: {value}. يُرجى نقله إلى أطراف القضية والاكتفاء هنا بذكر صفته: سائق أو مسافر أو مرسل إليه.',
    ru: 'Похоже на имя человека: {value}. Перенесите его в сведения об участниках дела, а здесь укажите роль: водитель, пассажир, получатель.',
    pt: 'Isto parece o nome de uma pessoa: {value}. Passe-o para as partes do caso e indique aqui a sua qualidade: condutor, passageiro, destinatário.',
  },
  *find(report) {
    yield* findInTexts(toldTexts(report), nameIn);
  },
};
