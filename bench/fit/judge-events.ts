import { clashesOf } from '../../src/compare/compare-event.js';
import type { ClaimNode, Clash, Position } from '../../src/compare/types.js';
import type { ClaimModels } from './claim-models.js';
import type { GoldCluster } from './corpus.js';
import { type Annotated, type Origin, truthOf } from './events.js';

/** A clash of two positions with what the annotation says of it. */
export interface JudgedClash {
  readonly measures: Float32Array;
  /** The annotation calls it a clash, hard or soft, and careful readers differ on it. */
  readonly real: boolean;
  readonly doubtful: boolean;
  /** The places of the hard ones that it shows. */
  readonly hard: readonly number[];
  readonly left: Position;
  readonly right: Position;
  /** Its closest claims. */
  readonly closest: readonly [ClaimNode, ClaimNode];
}

/** An annotated event with the clashes that models of its claims find. */
export interface JudgedEvent {
  readonly cluster: GoldCluster;
  readonly origin: Origin;
  readonly clashes: readonly JudgedClash[];
}

/** Forms positions with models of claims and marks those of their clashes that the annotation calls one. */
export function judgeEvent(event: Annotated, models: ClaimModels, joinAt: number): JudgedEvent {
  const clashes = clashesOf(event.measured, models, joinAt).map((clash) => judgeClash(event, clash));
  const { cluster, origin } = event;
  return { cluster, origin, clashes: origin === 'mixed' ? clashes.filter(({ real }) => !real) : clashes };
}

function judgeClash(
  event: Annotated,
  { left, right, closest, measures }: Pick<Clash, 'left' | 'right' | 'closest' | 'measures'>,
): JudgedClash {
  let [real, doubtful] = [false, false];
  const hard = new Set<number>();
  for (const a of left.members) {
    for (const b of right.members) {
      if (a.text === b.text) continue;
      const truth = truthOf(event, a, b);
      if (truth.clash) real = true;
      if (truth.clash === 'hard') hard.add(truth.group);
      if (truth.doubtful) doubtful = true;
    }
  }
  return { measures, real, doubtful, hard: [...hard], left, right, closest: [closest.a, closest.b] };
}
