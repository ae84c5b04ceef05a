// The same pages by Readability.js on linkedom: pages a CPU-second.
//   node readability.mjs FILE...
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const files = process.argv.slice(2);
const read = (html) => {
  try {
    return new Readability(parseHTML(html).document).parse();
  } catch {
    return null; // what it cannot read counts as read
  }
};
// Let the compiler warm up.
for (const file of files.slice(0, 20)) read(fs.readFileSync(file, 'utf8'));
let done = 0;
let microseconds = 0;
for (const file of files) {
  const html = fs.readFileSync(file, 'utf8');
  const start = process.cpuUsage();
  done += read(html) !== null;
  const used = process.cpuUsage(start);
  microseconds += used.user + used.system;
}
const rate = files.length / (microseconds / 1e6);
console.log(JSON.stringify({ pages: files.length, read: done,
  readability_pages_per_s: Math.round(rate * 10) / 10 }));
