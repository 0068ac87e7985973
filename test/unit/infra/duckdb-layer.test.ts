import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { assertForLambda } from '../../../infra/duckdb-layer.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Header of an ELF file for this machine. */
const elf = (machine: number, bits = 2): Buffer => {
  const header = Buffer.alloc(64);
  header.write('\x7fELF', 'latin1');
  header[4] = bits;
  header[5] = 1;
  header.writeUInt16LE(machine, 18);
  return header;
};
const ARM = elf(0xb7);
const MACH_O = Buffer.from('cffaedfe0c000001000000000600000000000000', 'hex');

const modules = (changes: Readonly<Record<string, Buffer | undefined>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cen-layer-'));
  folders.push(folder);
  const files = {
    '@duckdb/node-api/package.json': Buffer.from('{}'),
    '@duckdb/node-bindings/duckdb.js': Buffer.from(''),
    '@duckdb/node-bindings-linux-arm64/duckdb.node': ARM,
    '@duckdb/node-bindings-linux-arm64/libduckdb.so': ARM,
    ...changes,
  };
  for (const [name, body] of Object.entries(files)) {
    if (!body) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  return folder;
};

test('what is for Lambda is let through', () => {
  expect(() => assertForLambda(modules())).not.toThrow();
});

const NODE = '@duckdb/node-bindings-linux-arm64/duckdb.node';
const LIBRARY = '@duckdb/node-bindings-linux-arm64/libduckdb.so';
test.each([
  ['x64 in the folder of arm64', { [NODE]: elf(0x3e) }, /duckdb\.node is for machine 0x3e, not AArch64/],
  ['a library for x64', { [LIBRARY]: elf(0x3e) }, /libduckdb\.so is for machine 0x3e/],
  ['a Mach-O file', { [LIBRARY]: MACH_O }, /libduckdb\.so is no ELF file/],
  ['32 bits', { [NODE]: elf(0xb7, 1) }, /duckdb\.node is not for 64 bits/],
  ['an empty file', { [NODE]: Buffer.alloc(0) }, /duckdb\.node is no ELF file/],
  ['no library', { [LIBRARY]: undefined }, /libduckdb\.so is missing/],
  [
    'a package for another platform',
    { '@duckdb/node-bindings-darwin-arm64/package.json': Buffer.from('{}') },
    /darwin-arm64 is for another platform/,
  ],
  [
    'a package for another C library',
    { '@duckdb/node-bindings-linux-arm64-musl/duckdb.node': ARM },
    /arm64-musl is for another platform/,
  ],
  ['what is too large', { 'large/data.bin': Buffer.alloc(245 * 2 ** 20) }, /more than a function may have/],
])('%s is refused', (_, changes, reason) => {
  expect(() => assertForLambda(modules(changes))).toThrow(reason);
});
