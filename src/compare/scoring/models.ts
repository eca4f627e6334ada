import type { WordTables } from '../types.js';
import type { Blend } from './blend.js';
import type { Calibration } from './calibration.js';
import type { Forest } from './forest.js';

/** The least probabilities at which something is done; those of clashes are calibrated confidences. */
export interface Thresholds {
  /** Claims join a position. */
  readonly joinAt: number;
  /** Positions likely clash: they are put against each other. */
  readonly clashAt: number;
  /** Positions that do not likely clash possibly do. */
  readonly possibleAt: number;
}

/** Everything that was learned: the models, the words' rarity and relatedness, and the thresholds. */
export interface Models extends WordTables, Thresholds {
  /** Do two claims answer one question? From everything but their values. */
  readonly sameQuestion: Forest;
  /** Do two claims with compatible values state one fact? */
  readonly sameFact: Forest;
  /** Do two positions with clashing values answer one question? */
  readonly clash: Blend;
  /** How the log-odds of a clash are to be read as confidence. */
  readonly calibration: Calibration;
}
