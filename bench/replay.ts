import { createReadStream } from 'node:fs';

// node dist/bench/replay.js FILE ...   prints a report made before, where a scorer expects the command that makes it
createReadStream(process.argv[2] ?? '').pipe(process.stdout);
