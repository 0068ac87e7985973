/** What a rule's or a schedule's target gets instead of the whole event. */
export interface InputRules {
  readonly Input?: string;
  readonly InputPath?: string;
  readonly InputTransformer?: {
    readonly InputPathsMap?: Readonly<Record<string, string>>;
    readonly InputTemplate: string;
  };
}

/** `$.detail.office.code`; EventBridge's paths have no filters. */
const select = (path: string, event: unknown): unknown =>
  path
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], event);

export const targetInput = ({ Input, InputPath, InputTransformer }: InputRules, event: unknown): unknown => {
  if (Input !== undefined) return JSON.parse(Input) as unknown;
  if (InputPath !== undefined) return select(InputPath, event);
  if (!InputTransformer) return event;
  const { InputPathsMap = {}, InputTemplate } = InputTransformer;
  const filled = InputTemplate.replace(/("?)<([\w.-]+)>\1/g, (whole, quote: string, name: string) => {
    if (name === 'aws.events.event.json') return JSON.stringify(event);
    const path = InputPathsMap[name];
    if (path === undefined) return whole;
    const value = select(path, event);
    // In a JSON template a placeholder in quotes stays text, one without is the value itself.
    return quote && typeof value === 'string' ? JSON.stringify(value) : quote + asText(value) + quote;
  });
  try {
    return JSON.parse(filled) as unknown;
  } catch {
    return filled;
  }
};

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
