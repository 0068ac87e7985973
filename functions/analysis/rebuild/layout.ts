/** Where the rows of a rebuild lie until they were compared; what one leaves behind expires (infra). */
export const REBUILT = 'rebuilt/';

export const rebuiltPrefix = (run: string): string => `${REBUILT}${run}/`;
