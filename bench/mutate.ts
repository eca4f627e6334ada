import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

// Changes the code of rooms of `src/compare`, one small thing at a time, and tells which changes no test of the room notices.
// node dist/bench/mutate.js [ROOM or ROOM/FILE …]

/** Tests of these rooms that say more of the fitted models than of the code, or run the whole program: too slow to run for each change. */
const leftOut = ['explain\\.test', 'opinions\\.test', 'tiers\\.test', 'fitted\\.test', 'rows\\.test'];

/** The least part of the changes that tests must notice, in percent. */
const least = 80;

/** Where the results of each room lie. */
const results = 'build/mutation';

const rooms = ['values', 'nodes', 'candidates', 'features', 'scoring', 'positions', 'judging', 'groups', 'explaining'];
const wanted = process.argv.slice(2);
mkdirSync(results, { recursive: true });

for (const place of wanted.length > 0 ? wanted : rooms) {
  const [room = ''] = place.split('/');
  const name = `${results}/${place.replace('/', '-')}`;
  const file = `src/compare/${place}.ts`;
  const settings = {
    mutate: [existsSync(file) ? file : `src/compare/${place}/**/*.ts`],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules'],
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: { roots: [`<rootDir>/dist/tests/compare/${room}`], transform: {}, testPathIgnorePatterns: leftOut },
    },
    coverageAnalysis: 'perTest',
    // Rows and tables that are read once when a file is loaded are held by docs/features.md and by the tests of the lexicon.
    ignoreStatic: true,
    ignorePatterns: ['corpus', 'docs', 'bench/fit/stories', 'tests/report', 'tests/golden'],
    buildCommand: 'npx tsc -p tsconfig.json',
    // Stryker reads this file with an API that TypeScript 7 no longer has.
    tsconfigFile: 'none.json',
    concurrency: 1,
    // Modules that were loaded for one change stay in memory for the next.
    maxTestRunnerReuse: 40,
    timeoutMS: 10_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: false },
    jsonReporter: { fileName: `${name}.json` },
    tempDirName: 'build/stryker',
    thresholds: { high: 90, low: least, break: least },
  };
  const path = `${name}.settings.json`;
  writeFileSync(path, JSON.stringify(settings));
  const { status } = spawnSync('npx', ['stryker', 'run', path], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
