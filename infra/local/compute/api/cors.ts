import type { ApiRequest } from './request.ts';
import type { ApiResponse } from './response.ts';

interface CorsConfiguration {
  readonly AllowOrigins?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowHeaders?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly MaxAge?: number;
  readonly AllowCredentials?: boolean;
}

const joined = (name: string, values: readonly string[] = []): Record<string, string> =>
  values.length > 0 ? { [name]: values.join(',') } : {};

/** The CORS headers that API Gateway answers itself, once an API has a CORS configuration. */
export const corsOf = (configuration: CorsConfiguration | undefined) => {
  const headersFor = (request: ApiRequest): Record<string, string> => {
    const { origin } = request.headers;
    const allowed = configuration?.AllowOrigins ?? [];
    if (origin === undefined || !(allowed.includes('*') || allowed.includes(origin))) return {};
    return {
      'access-control-allow-origin': allowed.includes('*') ? '*' : origin,
      ...joined('access-control-expose-headers', configuration?.ExposeHeaders),
      ...(configuration?.AllowCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
      vary: 'origin',
    };
  };
  return {
    headersFor,
    /** The answer to a preflight request; undefined if it is none. */
    preflight: (request: ApiRequest): ApiResponse | undefined => {
      if (!configuration || request.method !== 'OPTIONS' || !request.headers['access-control-request-method'])
        return undefined;
      const shared = headersFor(request);
      const headers = {
        ...shared,
        ...(shared['access-control-allow-origin']
          ? {
              ...joined('access-control-allow-methods', configuration.AllowMethods),
              ...joined('access-control-allow-headers', configuration.AllowHeaders),
              ...(configuration.MaxAge === undefined
                ? {}
                : { 'access-control-max-age': String(configuration.MaxAge) }),
            }
          : {}),
      };
      return { status: 204, headers, cookies: [], body: Buffer.alloc(0) };
    },
  };
};
