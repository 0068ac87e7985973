/** What a diagram shows of a state machine in Amazon States Language. */
interface Machine {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
}

/** Mermaid takes no spaces in the name of a state. */
const idOf = (name: string): string => name.replace(/\W+/g, '_');

const edges = (name: string, { Type, Next, Default, Choices = [], Catch = [] }: State): string[] => {
  const to = (target: string, why = '') => `    ${idOf(name)} --> ${idOf(target)}${why && `: ${why}`}`;
  return [
    ...(Next ? [to(Next)] : []),
    ...Choices.map((choice) => to(choice.Next)),
    ...(Default ? [to(Default, 'else')] : []),
    ...Catch.map((one) => to(one.Next, one.ErrorEquals.join(', ').replaceAll('States.', ''))),
    ...(Type === 'Succeed' || Type === 'Fail' ? [`    ${idOf(name)} --> [*]`] : []),
  ];
};

/** A diagram in Mermaid's words of a definition that is deployed. */
export const machineDiagram = (definition: unknown): string => {
  const { StartAt, States } = definition as Machine;
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.keys(States).map((name) => `    state "${name}" as ${idOf(name)}`),
    `    [*] --> ${idOf(StartAt)}`,
    ...Object.entries(States).flatMap(([name, state]) => edges(name, state)),
    '```',
  ].join('\n');
};
