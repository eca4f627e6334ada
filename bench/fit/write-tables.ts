import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clashFeatures, factFeatures, pairFeatures } from '../../src/compare/features/index.js';
import type { Calibration } from '../../src/compare/scoring/calibration.js';
import type { ForestTable } from '../../src/compare/scoring/forest.js';
import type { FittedClaims } from './claim-models.js';
import type { FittedClash } from './clash-models.js';
import { tableOf } from './write-forest.js';

/** Words in fewer clusters than this are as rare as unknown ones, and are not kept. */
const leastCount = 6;

const note = '// Made by `npm run fit`; see CONTRIBUTING.md. Do not edit by hand.\n';

/** Everything that is fitted. */
export interface Fitted {
  readonly claims: FittedClaims;
  readonly clash: FittedClash;
  readonly thresholds: {
    readonly joinAt: number;
    readonly clashAt: number;
    readonly possibleAt: number;
    readonly calibration: Calibration;
  };
  readonly words: {
    readonly counts: ReadonlyMap<string, number>;
    readonly clusters: number;
    readonly related: readonly (readonly [string, string, number])[];
  };
}

/** Writes the fitted models and tables as TypeScript modules into `folder`. */
export function writeTables(folder: string, { claims, clash, thresholds, words }: Fitted): void {
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), `${note}\n${text}`);
  write(
    'claim-trees.ts',
    forest('sameQuestionTrees', 'Whether two claims answer one question', tableOf(claims.sameQuestion, pairFeatures)) +
      forest(
        'sameFactTrees',
        'Whether two claims whose values go together state one fact',
        tableOf(claims.sameFact, factFeatures),
      ),
  );
  write(
    'clash-trees.ts',
    forest('clashTrees', 'Whether two clashing positions answer one question', tableOf(clash.trees, clashFeatures)),
  );
  // A feature that weighs nothing is not named: one that no model names can be deleted.
  const weights = clashFeatures.flatMap(({ name }, k) => {
    const weight = round(clash.linear.weights[k] ?? 0);
    return weight === 0 ? [] : [`    '${name}': ${weight},`];
  });
  const { calibration, joinAt, clashAt, possibleAt } = thresholds;
  write(
    'models.ts',
    `/** The fitted logistic model of clashing positions: the weight of each feature that has one. */
export const clashWeights = {
  intercept: ${round(clash.linear.intercept)},
  weights: {
${weights.join('\n')}
  },
};

/** The least probabilities at which something is done, and how log-odds are read as confidence. */
export const fittedThresholds = {
  calibration: { slope: ${round(calibration.slope)}, intercept: ${round(calibration.intercept)} },
  joinAt: ${joinAt},
  clashAt: ${clashAt},
  possibleAt: ${possibleAt},
};
`,
  );
  writeWords(write, words);
}

function forest(name: string, meaning: string, { start, trees }: ForestTable): string {
  const lines = trees.map((tree) => `    '${tree}',`);
  return `/** ${meaning}: trees in prefix order, see \`compare/scoring/forest.ts\`. */\nexport const ${name} = {\n  start: ${start},\n  trees: [\n${lines.join('\n')}\n  ],\n};\n\n`;
}

function writeWords(write: (name: string, text: string) => void, { counts, clusters, related }: Fitted['words']): void {
  const byCount = new Map<number, string[]>();
  for (const [word, count] of counts) {
    if (count < leastCount) continue;
    // coarse steps keep the table small and change a rarity by 5 % at most
    const step = Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)));
    byCount.set(step, [...(byCount.get(step) ?? []), word]);
  }
  const rows = [...byCount].sort((x, y) => y[0] - x[0]).map(([count, own]) => `${count}:${own.sort().join(' ')}`);
  write(
    'rarity.ts',
    `/** How many clusters of texts the counts come from. */\nexport const clusterCount = ${clusters};\n\n/** In how many clusters each word occurs, a line a count: "count:word word …". */\nexport const clusterCounts = \`${rows.join('\n')}\`;\n`,
  );
  write(
    'relatedness.ts',
    `/** Words that say the same of a figure, learned from texts that agree: "word word score" a line. */\nexport const relatedWords = \`\n${related.map((row) => row.join(' ')).join('\n')}\n\`;\n`,
  );
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
