import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clashFeatures, factFeatures, pairFeatures } from '../../src/compare/features/index.js';
import type { Models } from '../../src/compare/scoring/models.js';

/** The features of each model, in order. */
const featuresOf = {
  sameQuestion: pairFeatures,
  sameQuestionDates: pairFeatures,
  sameFact: factFeatures,
  clash: clashFeatures,
  clashDates: clashFeatures,
} as const;

/** Words in fewer clusters than this are as rare as unknown ones, and are not kept. */
const leastCount = 6;

/** Writes the fitted models and tables as TypeScript modules into `folder`. */
export function writeTables(
  folder: string,
  fitted: Models,
  counts: ReadonlyMap<string, number>,
  clusters: number,
  related: readonly (readonly [string, string, number])[],
): void {
  const note = '// Made by `npm run fit`; see CONTRIBUTING.md. Do not edit by hand.\n';
  const table = (name: keyof typeof featuresOf): string => {
    const { places, weights, intercept } = fitted[name];
    // A feature that weighs nothing is not named: one that no model names can be deleted.
    const rows = [...places].flatMap((at, k) => {
      const weight = round(weights[k] ?? 0);
      return weight === 0 ? [] : [`      '${featuresOf[name][at]?.name}': ${weight},`];
    });
    return `  ${name}: {\n    intercept: ${round(intercept)},\n    weights: {\n${rows.join('\n')}\n    },\n  },`;
  };
  const models = `${note}\n/** The fitted logistic models: the weight of each feature that has one, and the thresholds. */\nexport const fittedModels = {\n${(
    ['sameQuestion', 'sameQuestionDates', 'sameFact', 'clash', 'clashDates'] as const
  )
    .map(table)
    .join(
      '\n',
    )}\n  calibration: { slope: ${round(fitted.calibration.slope)}, intercept: ${round(fitted.calibration.intercept)} },
  joinAt: ${fitted.joinAt},\n  clashAt: ${fitted.clashAt},\n  possibleAt: ${fitted.possibleAt},\n};\n`;
  writeFileSync(path.join(folder, 'models.ts'), models);
  const byCount = new Map<number, string[]>();
  for (const [word, count] of counts) {
    if (count < leastCount) continue;
    // coarse steps keep the table small and change a rarity by 5 % at most
    const step = Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)));
    byCount.set(step, [...(byCount.get(step) ?? []), word]);
  }
  const rows = [...byCount].sort((x, y) => y[0] - x[0]).map(([count, words]) => `${count}:${words.sort().join(' ')}`);
  writeFileSync(
    path.join(folder, 'rarity.ts'),
    `${note}\n/** How many clusters of texts the counts come from. */\nexport const clusterCount = ${clusters};\n\n/** In how many clusters each word occurs, a line a count: "count:word word …". */\nexport const clusterCounts = \`${rows.join('\n')}\`;\n`,
  );
  writeFileSync(
    path.join(folder, 'relatedness.ts'),
    `${note}\n/** Words that say the same of a figure, learned from texts that agree: "word word score" a line. */\nexport const relatedWords = \`\n${related.map((row) => row.join(' ')).join('\n')}\n\`;\n`,
  );
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
