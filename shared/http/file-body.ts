import * as z from 'zod';

/** The body of an answer that is a file: bytes of this media type instead of JSON. */
export const fileBody = (mediaType: string): z.ZodType<Uint8Array> =>
  z.instanceof(Uint8Array).meta({ mediaType });

/** The media type of an answer that is a file; undefined where it is JSON. */
export const mediaTypeOf = (schema: z.ZodType | null | undefined): string | undefined => {
  const mediaType = schema?.meta()?.mediaType;
  return typeof mediaType === 'string' ? mediaType : undefined;
};
