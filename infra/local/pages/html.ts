import { createHash } from 'node:crypto';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** The Content-Security-Policy source of a `<style>`: this one and no other. */
export const styleSource = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

export interface HtmlDocument {
  readonly title: string;
  /** BCP 47; Arabic runs from right to left. */
  readonly language?: string;
  readonly style: string;
  /** The network's name in the page's language. */
  readonly product: string;
  /** HTML that ends `<head>`: scripts and styles of files of their own. */
  readonly head?: string;
  /** HTML of what `<main>` holds, and of what follows it. */
  readonly main: string;
  readonly footer?: string;
}

// Offices joined to one another, the middle one to all.
const MARK = `<svg viewBox="0 0 24 24" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="1.5"><path d="M12 3.5 19.5 8v8L12 20.5 4.5 16V8z"/><path d="M12 12V3.5M12 12l7.5 4M12 12l-7.5 4"/></g><g fill="currentColor"><circle cx="12" cy="12" r="2.75"/><circle cx="12" cy="3.5" r="2"/><circle cx="19.5" cy="16" r="2"/><circle cx="4.5" cy="16" r="2"/></g></svg>`;

/** A whole page, without any script but those it names. */
export const htmlDocument = (page: HtmlDocument): string => {
  const { language = 'en', title, product, style, main, head = '', footer = '' } = page;
  const name = escapeHtml(product);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}${title === product ? '' : ` – ${name}`}</title><style>${style}</style>${head}</head>
<body><header><p>${MARK}<span>${name}</span></p></header>
<main>${main}</main>${footer}</body></html>`;
};
