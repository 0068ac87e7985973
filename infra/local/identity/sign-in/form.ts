import { escapeHtml } from '../../pages/html.ts';
import type { Language, Problem, Words } from './words.ts';

/** What a page shows besides its words. */
export interface View {
  readonly language: Language;
  readonly problem: Problem | undefined;
  /** Where the form goes. */
  readonly action: string;
  /** The e-mail address that the person gave, once they did. */
  readonly account: string | undefined;
}

type FieldName = 'email' | 'password' | 'new-password' | 'repeated-password' | 'code';

/** The fields that a problem is about; one about none of them concerns the page. */
const AT_FAULT: Readonly<Record<Problem, readonly FieldName[]>> = {
  'wrong-password': ['email', 'password'],
  'wrong-code': ['code'],
  'weak-password': ['new-password'],
  'passwords-differ': ['new-password', 'repeated-password'],
  'used-password': ['new-password'],
  locked: [],
  'begin-again': [],
};

export interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly attributes: string;
  /** Where the cursor stands when the page opens. */
  readonly first?: boolean;
  /** Id of a text that explains the field. */
  readonly explainedBy?: string;
}

export const field = (view: View, { name, label, attributes, first, explainedBy }: Field): string => {
  const { problem } = view;
  const texts = [problem && 'problem', explainedBy].filter((id) => id !== undefined);
  const more = [
    attributes,
    first && 'autofocus',
    problem && AT_FAULT[problem].includes(name) && 'aria-invalid="true"',
    texts.length > 0 && `aria-describedby="${texts.join(' ')}"`,
  ];
  return `<label for="${name}">${escapeHtml(label)}</label>
<input id="${name}" name="${name}" required dir="ltr" spellcheck="false" autocapitalize="none" ${more.filter((one) => one).join(' ')}>`;
};

export const codeField = (view: View, words: Words): string =>
  field(view, {
    name: 'code',
    label: words.code,
    attributes: 'class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="9"',
    first: true,
  });

export const form = (view: View, fields: string, button: string): string =>
  `<form method="post" action="${escapeHtml(view.action)}">${fields}<button>${escapeHtml(button)}</button></form>`;
