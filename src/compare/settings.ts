import type { Relatedness } from './features.js';
import type { Rarity } from './item.js';
import type { Calibration, Logit } from './logit.js';

/** What was learned of words: how rare they are, and which are related. */
export interface WordTables {
  readonly rarity: Rarity;
  readonly relatedness: Relatedness;
}

/** Everything that was learned: the models, the words' rarity and relatedness, and the thresholds. */
export interface Settings extends WordTables {
  /** Do two quantities answer one question? Blind to their values. */
  readonly blind: Logit;
  /** The same for dates and times. */
  readonly blindDates: Logit;
  /** Do two claims with compatible values state one fact? */
  readonly alike: Logit;
  /** Do two positions with clashing quantities answer one question? */
  readonly clash: Logit;
  /** The same for dates and times. */
  readonly clashDates: Logit;
  /** How the log-odds of a clash are to be read as confidence. */
  readonly calibration: Calibration;
  /** Least probability at which claims join a position. */
  readonly joinAt: number;
  /** Least probability at which positions are put against each other. */
  readonly clashAt: number;
  /** Least calibrated confidence at which positions that are not put against each other for likely ones may still disagree. */
  readonly possibleAt: number;
}
