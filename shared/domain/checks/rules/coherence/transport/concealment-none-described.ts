import type { Check } from '../../../check.ts';

export const concealmentNoneDescribed: Check = {
  code: 'concealment-none-described',
  severity: 'warning',
  about: 'coherence',
  source: 'What was not hidden has no hiding place',
  words: {
    en: 'The method is "none", and {value} says how it was hidden. Choose the method, or leave that out.',
    fr: 'La méthode est « none » (aucune), mais {value} décrit une dissimulation. Choisissez la méthode ou supprimez ce champ.',
    es: 'El método es «none» (ninguno), pero {value} describe una ocultación. Elija el método o suprima ese campo.',
    ar: 'الطريقة «none» (دون إخفاء) بينما يصف {value} الإخفاء. يُرجى اختيار الطريقة أو حذف ذلك الحقل.',
    ru: 'Указан способ «none» (без сокрытия), но {value} описывает сокрытие. Выберите способ или удалите это поле.',
    pt: 'O método é «none» (nenhum), mas {value} descreve uma ocultação. Escolha o método ou retire esse campo.',
  },
  *find({ concealment }) {
    if (concealment?.method !== 'none') return;
    for (const field of ['coverLoad', 'ripOff', 'clonedSeal'] as const)
      if (concealment[field]) yield { pointer: '/concealment/method', value: field };
  },
};
