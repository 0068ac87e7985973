import { encodeQR } from 'qr';
import { escapeHtml } from '../../pages/html.ts';

/** Light modules on all sides, without which cameras do not find the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** Pixels of a module's side: whole ones, so that all modules are of one size. */
const MODULE = 4;

/** A QR code as SVG, dark on light in every colour scheme: apps do not read it the other way round. */
export const qrPicture = (content: string, name: string): string => {
  const rows = encodeQR(content, 'raw', { border: QUIET, ecc: 'low' });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return `<svg class="picture" role="img" aria-label="${escapeHtml(name)}" width="${size * MODULE}" height="${size * MODULE}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
};
