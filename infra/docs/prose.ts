import { escapeHtml } from '../local/pages/html.ts';

/** Backticks as code, blank lines as paragraphs: all that the descriptions use of Markdown. */
export const prose = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('');
