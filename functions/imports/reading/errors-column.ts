/** Behind the columns of the file; what stands there is not read when the file is sent again. */
export const ERRORS_COLUMN = 'errors';
