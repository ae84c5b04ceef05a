// Sentences a second of wink-nlp and of compromise, on the documents that
// bench_extract reads: each cuts sentences and finds entities, which is the
// nearest thing that either does to what we do.
//
//   node peers.mjs FILE.ndjson [DOCUMENTS]
import { readFileSync } from "node:fs";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import compromise from "compromise";

const [file, documents] = process.argv.slice(2);
const texts = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim())
  .slice(0, Number(documents ?? 200))
  .map((line) => JSON.parse(line))
  .map((doc) => `${doc.title ?? ""}\n\n${doc.text ?? ""}`);

const wink = winkNLP(model);
const peers = {
  wink: (text) => {
    const doc = wink.readDoc(text);
    doc.entities().out();
    return doc.sentences().length();
  },
  compromise: (text) => {
    const doc = compromise(text);
    doc.places().out("array");
    doc.organizations().out("array");
    return doc.sentences().length;
  },
};

const out = {};
for (const [name, read] of Object.entries(peers)) {
  read(texts[0]); // what is made on the first call is not measured
  let sentences = 0;
  const start = process.cpuUsage();
  for (const text of texts) sentences += read(text);
  const used = process.cpuUsage(start);
  out[`${name}_sentences_per_s`] = Math.round(
    sentences / ((used.user + used.system) / 1e6),
  );
}
console.log(JSON.stringify(out));
