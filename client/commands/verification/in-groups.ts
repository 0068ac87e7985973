import { WrongUsage } from '../../terminal/failure.ts';

/**
 * What was given after a repeatable option that takes several words each time: `--ask A a --ask B b` comes as
 * `[A, a, B, b]` and becomes `[[A, a], [B, b]]`. @throws WrongUsage that shows how the option is written
 */
export const inGroups = (
  given: readonly string[] | undefined,
  { of, usage }: { readonly of: number; readonly usage: string },
): string[][] => {
  const words = given ?? [];
  if (words.length % of !== 0)
    throw new WrongUsage(
      `Write it as ${usage}, each in quotation marks where it has spaces, after the case: ${words.length} words are not that.`,
    );
  return Array.from({ length: words.length / of }, (_, i) => words.slice(i * of, (i + 1) * of));
};
