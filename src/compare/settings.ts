import type { Relatedness } from './features.js';
import type { Rarity } from './item.js';
import type { Logit } from './logit.js';

/** Everything that was learned: the models, the words' rarity and relatedness, and the thresholds. */
export interface Settings {
  readonly rarity: Rarity;
  readonly relatedness: Relatedness;
  /** Do two claims answer one question? Blind to their values. */
  readonly blind: Logit;
  /** Do two claims with compatible values state one fact? */
  readonly alike: Logit;
  /** Do two positions with clashing values answer one question? */
  readonly clash: Logit;
  /** Least probability at which claims join a position. */
  readonly joinAt: number;
  /** Least probability at which positions are put against each other. */
  readonly clashAt: number;
}
