// Reads one file and prints what it took: `read-process.ts PATH FORMAT` (JSON; `detect` finds it out first).
import { readFileSync } from 'node:fs';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { diskFile } from '../../support/file-sources.ts';

const [path = '', given = 'detect'] = process.argv.slice(2);
const source = diskFile(path);
const began = performance.now();
const format = given === 'detect' ? (await detectFormat(source)).format : FileFormat.parse(JSON.parse(given));
const detected = performance.now();
const used = process.cpuUsage();
let rows = -1;
for await (const { cells } of rowsOf(source, format)) if (cells.length > 0) rows += 1;
const seconds = (performance.now() - detected) / 1000;
const { user, system } = process.cpuUsage(used);
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
const computing = (user + system) / 1e6;
console.log(JSON.stringify({ rows, seconds, computing, detecting: (detected - began) / 1000, peak, format }));
