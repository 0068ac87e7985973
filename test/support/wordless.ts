interface Findings {
  readonly findings?: readonly { readonly detail?: string; readonly source?: string }[];
}

/** What follows from a report as it is kept and exported: the words of findings are added for each reader. */
export const wordless = <Derived extends Findings>(derived: Derived): Derived => ({
  ...derived,
  ...(derived.findings && { findings: derived.findings.map(({ detail: _, source: __, ...kept }) => kept) }),
});

/** The same for a case as it is read. */
export const asKept = <Case extends { readonly derived: Findings }>(seizure: Case): Case => ({
  ...seizure,
  derived: wordless(seizure.derived),
});
