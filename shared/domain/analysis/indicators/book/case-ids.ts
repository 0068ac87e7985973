import { growing } from './growing-numbers.ts';

/** Ids of cases as bytes: millions of them as strings would take three times the memory. */
export interface CaseIds {
  push(id: string): void;
  at(index: number): string;
}

export const caseIds = (): CaseIds => {
  const [bytes, ends] = [growing(Uint8Array), growing(Uint32Array)];
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const buffer = new Uint8Array(1024);
  return {
    push: (id) => {
      const { written } = encoder.encodeInto(id, buffer);
      bytes.append(buffer.subarray(0, written));
      ends.push(bytes.length);
    },
    at: (index) => {
      const until = ends.view();
      return decoder.decode(bytes.view().slice(index === 0 ? 0 : until[index - 1], until[index]));
    },
  };
};
