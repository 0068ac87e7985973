import type { LanguageCode } from '../../shared/domain/reference/entry.ts';

/** The frame of the page; what the API says of itself stands in English, as its field names do. */
export interface Words {
  /** The language's own name for itself. */
  readonly language: string;
  readonly product: string;
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly contents: string;
  readonly search: string;
  /** With `{found}` and `{all}`. */
  readonly found: string;
  readonly samples: string;
  readonly samplesHow: string;
  readonly tryOut: string;
  readonly skip: string;
}

export const WORDS: Readonly<Record<LanguageCode, Words>> = {
  en: {
    language: 'English',
    product: 'Customs Enforcement Network',
    title: 'The API',
    lead: 'Every operation: who may call it, what it takes, what it answers, and a call that works.',
    languages: 'Languages',
    contents: 'Operations',
    search: 'Find an operation',
    found: '{found} of {all} operations',
    samples: 'Before you run a sample',
    samplesHow: 'Samples read their values from environment variables:',
    tryOut: 'Try it out',
    skip: 'Skip to the operations',
  },
  fr: {
    language: 'Français',
    product: 'Réseau douanier de lutte contre la fraude',
    title: 'L’API',
    lead: 'Chaque opération : qui peut l’appeler, ce qu’elle reçoit, ce qu’elle répond, et un appel qui fonctionne. La description est en anglais.',
    languages: 'Langues',
    contents: 'Opérations',
    search: 'Trouver une opération',
    found: '{found} opérations sur {all}',
    samples: 'Avant de lancer un exemple',
    samplesHow: 'Les exemples lisent leurs valeurs dans des variables d’environnement :',
    tryOut: 'Essayer',
    skip: 'Aller aux opérations',
  },
  es: {
    language: 'Español',
    product: 'Red de Lucha contra el Fraude Aduanero',
    title: 'La API',
    lead: 'Cada operación: quién puede llamarla, qué recibe, qué responde y una llamada que funciona. La descripción está en inglés.',
    languages: 'Idiomas',
    contents: 'Operaciones',
    search: 'Buscar una operación',
    found: '{found} de {all} operaciones',
    samples: 'Antes de ejecutar un ejemplo',
    samplesHow: 'Los ejemplos leen sus valores de variables de entorno:',
    tryOut: 'Probar',
    skip: 'Ir a las operaciones',
  },
  ar: {
    language: 'العربية',
    product: 'شبكة الإنفاذ الجمركي',
    title: 'واجهة برمجة التطبيقات',
    lead: 'كل عملية: من يحق له استدعاؤها، وما تتلقاه، وما تجيب به، ومثال يعمل. الوصف بالإنجليزية.',
    languages: 'اللغات',
    contents: 'العمليات',
    search: 'ابحث عن عملية',
    found: '{found} من {all} عملية',
    samples: 'قبل تشغيل مثال',
    samplesHow: 'تقرأ الأمثلة قيمها من متغيرات البيئة:',
    tryOut: 'جرّبها',
    skip: 'انتقل إلى العمليات',
  },
  ru: {
    language: 'Русский',
    product: 'Таможенная правоохранительная сеть',
    title: 'API',
    lead: 'Каждая операция: кто может её вызвать, что она принимает, что отвечает, и работающий пример. Описание на английском языке.',
    languages: 'Языки',
    contents: 'Операции',
    search: 'Найти операцию',
    found: 'Операций: {found} из {all}',
    samples: 'Прежде чем запустить пример',
    samplesHow: 'Примеры берут значения из переменных среды:',
    tryOut: 'Попробовать',
    skip: 'Перейти к операциям',
  },
  pt: {
    language: 'Português',
    product: 'Rede de Combate à Fraude Aduaneira',
    title: 'A API',
    lead: 'Cada operação: quem pode chamá-la, o que recebe, o que responde e uma chamada que funciona. A descrição está em inglês.',
    languages: 'Idiomas',
    contents: 'Operações',
    search: 'Encontrar uma operação',
    found: '{found} de {all} operações',
    samples: 'Antes de executar um exemplo',
    samplesHow: 'Os exemplos leem os seus valores de variáveis de ambiente:',
    tryOut: 'Experimentar',
    skip: 'Ir para as operações',
  },
};
