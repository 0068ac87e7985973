declare module 'sea-ports' {
  interface SeaPort {
    readonly name: string;
    readonly city?: string;
    readonly country: string;
    readonly alias: readonly string[];
    readonly regions: readonly string[];
    /** Longitude, latitude. */
    readonly coordinates?: readonly [number, number];
    readonly province?: string;
    readonly unlocs: readonly string[];
  }
  const seaPorts: { readonly JSON: Readonly<Record<string, SeaPort>> };
  export = seaPorts;
}
