import { compare } from '../src/compare/index.js';
import { extract } from '../src/extract/index.js';
import { generateTexts } from './generated.js';

// node dist/bench/scale.js TEXTS PER_EVENT [SCENES]   compares generated texts and prints what it took, as one row
const [texts = 1000, perEvent = 8, scenes] = process.argv.slice(2).map(Number);
const documents = await generateTexts(texts, perEvent, scenes);
const all = documents.map((document) => ({ document, claims: extract(document) }));
const total = all.reduce((sum, { claims }) => sum + claims.length, 0);
const before = process.cpuUsage();
const { summary } = await compare(all);
// Time of the processor: what else the machine does meanwhile does not count.
const time = process.cpuUsage(before).user / 1e6;
const cells = [
  `${texts} texts`.padStart(11),
  `${total} claims`.padStart(12),
  `${time.toFixed(1)} s`.padStart(7),
  `${((time * 1e6) / total).toFixed(0)} µs a claim`.padStart(14),
  `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`.padStart(8),
  `${summary.disagree} disagree, ${summary.agree + summary.compatible} do not`,
];
process.stdout.write(`  ${cells.join('  ')}\n`);
