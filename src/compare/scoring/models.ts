import type { ClaimNode, WordTables } from '../types.js';
import type { Calibration } from './calibration.js';
import type { Model } from './logistic.js';

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
  /** Do two quantities answer one question? From their words alone. */
  readonly sameQuestion: Model;
  /** The same for dates and times. */
  readonly sameQuestionDates: Model;
  /** Do two claims with compatible values state one fact? */
  readonly sameFact: Model;
  /** Do two positions with clashing quantities answer one question? */
  readonly clash: Model;
  /** The same for dates and times. */
  readonly clashDates: Model;
  /** How the log-odds of a clash are to be read as confidence. */
  readonly calibration: Calibration;
}

/** Returns the same-question model for a claim: dates have their own. */
export function sameQuestionModel({ scale }: ClaimNode, models: Models): Model {
  return scale === 'when' ? models.sameQuestionDates : models.sameQuestion;
}

/** Returns the model of clashing positions for a claim of theirs: dates have their own. */
export function clashModel({ scale }: ClaimNode, models: Models): Model {
  return scale === 'when' ? models.clashDates : models.clash;
}
