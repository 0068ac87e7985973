import type { LanguageCode } from '../../../reference/entry.ts';
import type { Indicator, LIMITS, Verdict } from '../indicator.ts';

interface Sentences {
  /** Between facts, and before the target. */
  readonly and: string;
  readonly found: string;
  readonly later: Readonly<Record<Verdict, string>>;
  readonly fair: Readonly<Record<Indicator['detections']['fair']['holds'], string>>;
  readonly limits: Readonly<Record<(typeof LIMITS)[number], string>>;
}

/** In braces: what is put in. Counts stand where no language bends the word after them, or that word is left out. */
export const SENTENCES: Readonly<Record<LanguageCode, Sentences>> = {
  en: {
    and: '; ',
    found:
      '{facts} → {target}: found in {hits} of {cases} such seizures ({confidence}), {lift} times as often as among all seizures, and at least {low} times (95 %). Reported by {administrations} administrations over {quarters} quarters.',
    later: {
      confirmed: 'It held again from {from} to {until}: {hits} of {cases}, {lift} times as often.',
      weak: 'From {from} to {until} it pointed the same way, but not clearly: {hits} of {cases}.',
      refuted: 'From {from} to {until} it did not hold: {hits} of {cases}.',
      unseen: 'From {from} to {until} there were too few such cases to tell: {hits} of {cases}.',
    },
    fair: {
      yes: 'It also holds among random and routine checks alone ({hits} of {cases}).',
      no: 'Among random and routine checks alone it does not hold ({hits} of {cases}): it may follow where customs looked.',
      'too-few': 'Random and routine checks are too few to tell by themselves ({hits} of {cases}).',
    },
    limits: {
      'no-denominator':
        'Seizures have no denominator: how much legitimate trade shows the same facts is not known, and the comparison is with other seizures only.',
      'follows-selection': 'What is found follows where customs looked.',
    },
  },
  fr: {
    and: ' ; ',
    found:
      '{facts} → {target} : constaté dans {hits} saisies de ce type sur {cases} ({confidence}), {lift} fois plus souvent que dans l’ensemble des saisies, et au moins {low} fois (95 %). Signalé par {administrations} administrations sur {quarters} trimestres.',
    later: {
      confirmed: 'Confirmé du {from} au {until} : {hits} sur {cases}, {lift} fois plus souvent.',
      weak: 'Du {from} au {until}, même tendance, mais sans certitude : {hits} sur {cases}.',
      refuted: 'Non confirmé du {from} au {until} : {hits} sur {cases}.',
      unseen: 'Du {from} au {until}, trop peu de cas de ce type pour conclure : {hits} sur {cases}.',
    },
    fair: {
      yes: 'Cela vaut aussi pour les seuls contrôles aléatoires et de routine ({hits} sur {cases}).',
      no: 'Cela ne vaut pas pour les seuls contrôles aléatoires et de routine ({hits} sur {cases}) : le constat peut tenir au ciblage de la douane.',
      'too-few':
        'Les contrôles aléatoires et de routine sont trop peu nombreux pour conclure à eux seuls ({hits} sur {cases}).',
    },
    limits: {
      'no-denominator':
        'Les saisies n’ont pas de dénominateur : on ignore quelle part du commerce licite présente les mêmes caractéristiques, et la comparaison ne porte que sur les autres saisies.',
      'follows-selection': 'On ne trouve que là où la douane a cherché.',
    },
  },
  es: {
    and: '; ',
    found:
      '{facts} → {target}: hallado en {hits} de {cases} incautaciones de este tipo ({confidence}), {lift} veces más que en el conjunto de las incautaciones, y al menos {low} veces (95 %). Comunicado por {administrations} administraciones en {quarters} trimestres.',
    later: {
      confirmed: 'Se confirmó del {from} al {until}: {hits} de {cases}, {lift} veces más.',
      weak: 'Del {from} al {until} apuntó en el mismo sentido, pero sin certeza: {hits} de {cases}.',
      refuted: 'Del {from} al {until} no se confirmó: {hits} de {cases}.',
      unseen: 'Del {from} al {until} hubo muy pocos casos de este tipo para concluir: {hits} de {cases}.',
    },
    fair: {
      yes: 'También se cumple solo con controles aleatorios y de rutina ({hits} de {cases}).',
      no: 'No se cumple solo con controles aleatorios y de rutina ({hits} de {cases}): puede deberse a dónde miró la aduana.',
      'too-few':
        'Los controles aleatorios y de rutina son muy pocos para concluir por sí solos ({hits} de {cases}).',
    },
    limits: {
      'no-denominator':
        'Las incautaciones no tienen denominador: no se sabe cuánto comercio lícito presenta las mismas características, y solo se comparan con otras incautaciones.',
      'follows-selection': 'Se encuentra allí donde la aduana ha mirado.',
    },
  },
  ar: {
    and: '؛ ',
    found:
      '{facts} ← {target}: عُثر عليه في {hits} من أصل {cases} من الضبطيات المماثلة ({confidence})، أي {lift} أضعاف نسبته في جميع الضبطيات، و{low} أضعاف على الأقل (95٪). عدد الإدارات المبلِّغة: {administrations}، وعدد الفصول: {quarters}.',
    later: {
      confirmed: 'تأكد ذلك من {from} إلى {until}: {hits} من {cases}، أي {lift} أضعاف.',
      weak: 'من {from} إلى {until} كان الاتجاه نفسه ولكن دون يقين: {hits} من {cases}.',
      refuted: 'لم يتأكد ذلك من {from} إلى {until}: {hits} من {cases}.',
      unseen: 'من {from} إلى {until} كانت الحالات المماثلة أقل من أن تسمح بالحكم: {hits} من {cases}.',
    },
    fair: {
      yes: 'ويصح ذلك أيضا في عمليات التفتيش العشوائية والاعتيادية وحدها ({hits} من {cases}).',
      no: 'ولا يصح ذلك في عمليات التفتيش العشوائية والاعتيادية وحدها ({hits} من {cases})، فقد يرجع إلى اختيار الجمارك لما تفتشه.',
      'too-few': 'عمليات التفتيش العشوائية والاعتيادية أقل من أن تسمح وحدها بالحكم ({hits} من {cases}).',
    },
    limits: {
      'no-denominator':
        'ليس للضبطيات مقام تُنسب إليه: فلا يُعرف مقدار التجارة المشروعة التي لها الخصائص نفسها، والمقارنة تقتصر على الضبطيات الأخرى.',
      'follows-selection': 'لا يُعثر على شيء إلا حيث بحثت الجمارك.',
    },
  },
  ru: {
    and: '; ',
    found:
      '{facts} → {target}: выявлено в {hits} из {cases} таких изъятий ({confidence}), то есть в {lift} раза чаще, чем среди всех изъятий, и не менее чем в {low} раза (95 %). Сообщивших администраций: {administrations}, кварталов: {quarters}.',
    later: {
      confirmed: 'Подтвердилось с {from} по {until}: {hits} из {cases}, в {lift} раза чаще.',
      weak: 'С {from} по {until} направление то же, но без уверенности: {hits} из {cases}.',
      refuted: 'С {from} по {until} не подтвердилось: {hits} из {cases}.',
      unseen: 'С {from} по {until} таких случаев слишком мало, чтобы судить: {hits} из {cases}.',
    },
    fair: {
      yes: 'Это верно и для одних лишь случайных и плановых проверок ({hits} из {cases}).',
      no: 'Для одних лишь случайных и плановых проверок это неверно ({hits} из {cases}): возможно, дело в том, где искала таможня.',
      'too-few': 'Случайных и плановых проверок слишком мало, чтобы судить по ним одним ({hits} из {cases}).',
    },
    limits: {
      'no-denominator':
        'У изъятий нет знаменателя: неизвестно, сколько законных поставок имеют те же признаки; сравнение проводится только с другими изъятиями.',
      'follows-selection': 'Находят там, где таможня искала.',
    },
  },
  pt: {
    and: '; ',
    found:
      '{facts} → {target}: encontrado em {hits} de {cases} apreensões deste tipo ({confidence}), {lift} vezes mais do que no conjunto das apreensões, e pelo menos {low} vezes (95 %). Comunicado por {administrations} administrações em {quarters} trimestres.',
    later: {
      confirmed: 'Confirmou-se de {from} a {until}: {hits} de {cases}, {lift} vezes mais.',
      weak: 'De {from} a {until} apontou no mesmo sentido, mas sem certeza: {hits} de {cases}.',
      refuted: 'De {from} a {until} não se confirmou: {hits} de {cases}.',
      unseen: 'De {from} a {until} houve casos deste tipo a menos para concluir: {hits} de {cases}.',
    },
    fair: {
      yes: 'Também se verifica apenas com controlos aleatórios e de rotina ({hits} de {cases}).',
      no: 'Não se verifica apenas com controlos aleatórios e de rotina ({hits} de {cases}): pode dever-se ao sítio onde a alfândega procurou.',
      'too-few':
        'Os controlos aleatórios e de rotina são poucos para concluir por si sós ({hits} de {cases}).',
    },
    limits: {
      'no-denominator':
        'As apreensões não têm denominador: não se sabe quanto comércio lícito apresenta as mesmas características, e a comparação faz-se apenas com outras apreensões.',
      'follows-selection': 'Encontra-se onde a alfândega procurou.',
    },
  },
};
