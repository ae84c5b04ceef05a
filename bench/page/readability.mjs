// The same pages by Readability.js on linkedom: pages a CPU-second.
//   node readability.mjs FILE...
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const files = process.argv.slice(2);
const pages = files.map((f) => fs.readFileSync(f, 'utf8'));
const read = (html) => {
  try {
    return new Readability(parseHTML(html).document).parse();
  } catch {
    return null; // what it cannot read counts as read
  }
};
for (const html of pages.slice(0, 20)) read(html); // let the compiler warm up
const start = process.cpuUsage();
let done = 0;
for (const html of pages) done += read(html) !== null;
const used = process.cpuUsage(start);
const s = (used.user + used.system) / 1e6;
console.log(JSON.stringify({ pages: files.length, read: done,
  readability_pages_per_s: Math.round((pages.length / s) * 10) / 10 }));
