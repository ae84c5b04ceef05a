// Counts entries of feeds with the npm package rss-parser, installed in the
// folder that is the first argument.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [folder, ...files] = process.argv.slice(2);
const Parser = createRequire(folder + '/node_modules/')('rss-parser');
const parser = new Parser();
let entries = 0, unread = 0;
for (const f of files) {
	try {
		const feed = await parser.parseString(readFileSync(f, 'utf8'));
		entries += feed.items.length;
	} catch {
		unread++;
	}
}
console.log(`files ${files.length} unread ${unread} entries ${entries}`);
