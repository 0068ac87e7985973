/** What a stack's intrinsic functions can look up. */
export interface Scope {
  readonly stack: string;
  /** Value of `Ref`: pseudo parameter, parameter or resource; undefined if there is no such thing. */
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  mapping(map: string, key: string, second: string): unknown;
  importValue(name: string): unknown;
  condition(name: string): unknown;
  /** Last touch on every finished string: dynamic references and addresses of this machine. */
  finish(text: string): string;
}

export class UnresolvableIntrinsic extends Error {
  constructor(where: string, what: unknown) {
    super(`${where}: ${JSON.stringify(what)} cannot be resolved on one machine.`);
    this.name = 'UnresolvableIntrinsic';
  }
}

/** `AWS::NoValue`: the property is as if it were not written. */
export const NO_VALUE = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, given: Given) => unknown;
interface Given {
  readonly scope: Scope;
  readonly where: string;
}

const found = (value: unknown, given: Given, what: unknown): unknown => {
  if (value === undefined) throw new UnresolvableIntrinsic(given.where, what);
  return value;
};

const listOf = (argument: unknown, given: Given): unknown[] => {
  const value = evaluate(argument, given);
  return Array.isArray(value) ? value : [value];
};

const textOf = (argument: unknown, given: Given): string => String(evaluate(argument, given));

const substitute: Intrinsic = (argument, given) => {
  const [template, extra] = (Array.isArray(argument) ? argument : [argument, {}]) as [
    string,
    Record<string, unknown>,
  ];
  return template.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in extra) return textOf(extra[name], given);
    const [logicalId = name, ...attribute] = name.split('.');
    return attribute.length > 0
      ? textOf({ 'Fn::GetAtt': [logicalId, attribute.join('.')] }, given)
      : textOf({ Ref: name }, given);
  });
};

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, given) => found(given.scope.ref(String(name)), given, { Ref: name }),
  'Fn::GetAtt': (argument, given) => {
    const [logicalId, attribute] = Array.isArray(argument)
      ? argument.map((part) => textOf(part, given))
      : String(argument).split(/\.(.*)/s);
    return found(given.scope.attribute(logicalId ?? '', attribute ?? ''), given, { 'Fn::GetAtt': argument });
  },
  'Fn::Sub': substitute,
  'Fn::Join': (argument, given) => {
    const [separator, parts] = argument as [string, unknown];
    return listOf(parts, given).join(separator);
  },
  'Fn::Select': (argument, given) => {
    const [index, list] = argument as [unknown, unknown];
    return found(listOf(list, given)[Number(textOf(index, given))], given, { 'Fn::Select': argument });
  },
  'Fn::Split': (argument, given) => {
    const [separator, text] = argument as [string, unknown];
    return textOf(text, given).split(separator);
  },
  'Fn::ImportValue': (argument, given) => {
    const name = textOf(argument, given);
    return found(given.scope.importValue(name), given, { 'Fn::ImportValue': name });
  },
  'Fn::FindInMap': (argument, given) => {
    const [map = '', key = '', second = ''] = (argument as unknown[]).map((part) => textOf(part, given));
    return found(given.scope.mapping(map, key, second), given, { 'Fn::FindInMap': [map, key, second] });
  },
  'Fn::If': (argument, given) => {
    const [name, then, otherwise] = argument as [string, unknown, unknown];
    return evaluate(holds({ Condition: name }, given) ? then : otherwise, given);
  },
  'Fn::Base64': (argument, given) => Buffer.from(textOf(argument, given)).toString('base64'),
  'Fn::GetAZs': (_, given) =>
    ['a', 'b', 'c'].map((zone) => `${String(given.scope.ref('AWS::Region'))}${zone}`),
  'Fn::Equals': (argument, given) => {
    const [left, right] = argument as [unknown, unknown];
    return textOf(left, given) === textOf(right, given);
  },
  'Fn::And': (argument, given) => (argument as unknown[]).every((part) => holds(part, given)),
  'Fn::Or': (argument, given) => (argument as unknown[]).some((part) => holds(part, given)),
  'Fn::Not': (argument, given) => !holds((argument as unknown[])[0], given),
};

/** Whether a condition (its expression, or `{ Condition: name }`) holds. */
const holds = (expression: unknown, given: Given): boolean => {
  const name = (expression as { Condition?: unknown } | null)?.Condition;
  if (typeof name !== 'string') return evaluate(expression, given) === true;
  return holds(found(given.scope.condition(name), given, expression), given);
};

const evaluate = (value: unknown, given: Given): unknown => {
  if (typeof value === 'string') return given.scope.finish(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item) => evaluate(item, given)).filter((item) => item !== NO_VALUE);
  const entries = Object.entries(value);
  const [key, argument] = entries[0] ?? ['', undefined];
  if (entries.length === 1) {
    const intrinsic = INTRINSICS[key];
    if (intrinsic) {
      const result = intrinsic(argument, given);
      return typeof result === 'string' ? given.scope.finish(result) : result;
    }
    if (key.startsWith('Fn::')) throw new UnresolvableIntrinsic(given.where, value);
  }
  return Object.fromEntries(
    entries.map(([name, item]) => [name, evaluate(item, given)]).filter(([, item]) => item !== NO_VALUE),
  );
};

/** The value with every intrinsic function replaced; `owner` is the logical id that an error names. */
export const resolveValue = (value: unknown, scope: Scope, owner: string): unknown =>
  evaluate(value, { scope, where: `${scope.stack}/${owner}` });

export const conditionHolds = (name: string, scope: Scope): boolean =>
  holds({ Condition: name }, { scope, where: `${scope.stack}/Conditions` });
