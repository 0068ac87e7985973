import { escapeHtml } from '../local/pages/html.ts';

/** A sample in each language, one below the other; a script makes tabs of them where scripts run. */
export const sampleTabs = (
  id: string,
  samples: readonly { readonly label: string; readonly source: string }[],
): string =>
  `<div class="samples">${samples
    .map(({ label, source }) => {
      const name = `${id}-${label.toLowerCase()}`;
      return `<div class="sample" id="${name}" data-language="${escapeHtml(label)}"><h4 id="${name}-name">${escapeHtml(label)}</h4><pre tabindex="0" role="group" aria-label="${escapeHtml(`${label} for ${id}`)}">${escapeHtml(source)}</pre></div>`;
    })
    .join('')}</div>`;
