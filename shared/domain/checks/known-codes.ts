/** What reference lists know of codes, where they have been loaded. */
export interface KnownCodes {
  /** Is it a heading of the Harmonized System as the list has it? */
  isHs?(code: string): boolean;
}
