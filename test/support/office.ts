import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice by its name on this machine; undefined where it is not installed. */
export const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Comma, quotation marks, UTF-8, from the first row, numbers and formulas as they are shown. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** The first sheet of a file as LibreOffice shows it once it has calculated what it takes for formulas, as CSV. */
export const asOfficeShows = (file: Buffer, kind: 'xlsx' | 'csv'): string => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-office-'));
  try {
    const path = join(dir, `given.${kind}`);
    writeFileSync(path, file);
    const given = kind === 'csv' ? ['--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'] : [];
    const args = [`-env:UserInstallation=file://${dir}/profile`, '--headless', ...given];
    const out = join(dir, 'out');
    execFileSync(OFFICE ?? 'soffice', [...args, '--convert-to', FILTER, '--outdir', out, path], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(out, 'given.csv'), 'utf8').replace(/^\uFEFF/, '');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
