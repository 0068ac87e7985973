declare module 'asl-validator' {
  /** Checks a state machine against the Amazon States Language. */
  const validate: (definition: object) => { readonly isValid: boolean; readonly errorsText: () => string };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default validate;
}
