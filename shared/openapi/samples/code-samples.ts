import type { RouteSpec } from '../../http/route.ts';
import { WORKED_EXAMPLES } from '../worked/worked-examples.ts';
import { curlSample } from './curl.ts';
import { pythonSample } from './python.ts';
import { sampleRequest } from './sample-request.ts';
import { typescriptSample } from './typescript.ts';

export interface CodeSample {
  readonly lang: 'Shell' | 'TypeScript' | 'Python';
  readonly label: string;
  readonly source: string;
}

/** The worked example of an operation in three languages; none for a route that has no example. */
export const codeSamples = (route: RouteSpec, numbers: ReadonlySet<string>): readonly CodeSample[] => {
  const example = WORKED_EXAMPLES[route.name];
  if (!example) return [];
  const request = sampleRequest(route, example, numbers);
  return [
    { lang: 'Shell', label: 'curl', source: curlSample(request) },
    { lang: 'TypeScript', label: 'TypeScript', source: typescriptSample(request) },
    { lang: 'Python', label: 'Python', source: pythonSample(request) },
  ];
};
