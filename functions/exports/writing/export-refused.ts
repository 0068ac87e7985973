/** No other try would end otherwise: whoever asked reads why, and what to do. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
}

export const READER_GONE =
  'Whoever asked for this may not read cases any more. Somebody of the office can ask again.';
