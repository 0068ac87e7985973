import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const root = new URL('../../', import.meta.url).pathname;

const patternOf = (literal: string, where: string): Pattern => {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1), where };
};

const isBuilt = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';

/** Every regular expression that the product's code writes out, and the files that build some at run time. */
export const allPatterns = (): { written: Pattern[]; builders: string[] } => {
  const written: Pattern[] = [];
  const builders = new Set<string>();
  for (const file of globSync('{shared,functions}/**/*.ts', { cwd: root })) {
    const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const line = () => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      if (ts.isRegularExpressionLiteral(node)) written.push(patternOf(node.text, `${file}:${line()}`));
      if (isBuilt(node)) builders.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { written, builders: [...builders].sort() };
};
