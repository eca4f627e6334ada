import type { Blend } from '../../src/compare/scoring/blend.js';
import { type Calibration, confidenceOf } from '../../src/compare/scoring/calibration.js';
import { bindClash, fitClash } from './clash-models.js';
import { foldOf, folds, type Origin } from './events.js';
import { type JudgedClash, type JudgedEvent, oddsOf } from './judge-events.js';
import { fitLogistic } from './logistic.js';

/** A clash with the log-odds of a model that has not seen its event. */
interface LeftOut {
  readonly clash: JudgedClash;
  readonly event: JudgedEvent;
  readonly odds: number;
}

/** What cross-validation says: its tables for a reader, and how log-odds are to be read as confidence. */
export interface Validation {
  readonly table: string;
  readonly calibration: Calibration;
}

const shown = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/** How many clashes an event may show on average to be looked through. */
const perEvent = 4;

/**
 * Fits the clash models without each part of the events in turn and weighs the clashes of those left out; the confidence is calibrated on
 * them (Platt 1999). The table gives, by origin, how many are right of those that are at least so sure, and the reliability of confidence.
 */
export function crossValidate(events: readonly JudgedEvent[]): Validation {
  const models = Array.from({ length: folds }, (_, fold) =>
    bindClash(fitClash(events.filter(({ cluster, origin }) => origin === 'mixed' || foldOf(cluster.name) !== fold))),
  );
  const leftOut = events
    .filter(({ origin }) => origin !== 'mixed')
    .flatMap((event) => weigh(event, models[foldOf(event.cluster.name)]));
  const calibration = calibrate(leftOut.filter(({ event }) => event.origin !== 'planted'));
  const origins = [...new Set(leftOut.map(({ event }) => event.origin))];
  const lines = origins.flatMap((origin) => [`${origin}:`, ...tabulate(leftOut, origin, calibration)]);
  return {
    table: [
      `cross-validated by topic, ${folds} parts`,
      ...lines,
      'reliability:',
      ...reliability(leftOut, calibration),
    ].join('\n'),
    calibration,
  };
}

function weigh(event: JudgedEvent, model: Blend | undefined): LeftOut[] {
  if (!model) return [];
  const odds = oddsOf(event, model);
  return event.clashes.flatMap((clash, k): LeftOut[] =>
    clash.doubtful && !clash.real ? [] : [{ clash, event, odds: odds[k] ?? 0 }],
  );
}

function calibrate(clashes: readonly LeftOut[]): Calibration {
  const cases = clashes.map(({ odds, clash }) => ({ x: Float64Array.of(odds), y: clash.real ? 1 : 0, weight: 1 }));
  const { weights, intercept } = fitLogistic(cases, 1e-3);
  return { slope: weights[0] ?? 1, intercept };
}

function tabulate(leftOut: readonly LeftOut[], origin: Origin, calibration: Calibration): string[] {
  const own = leftOut.filter(({ event }) => event.origin === origin).sort((p, q) => q.odds - p.odds);
  const events = [...new Set(own.map(({ event }) => event))];
  const hard = events.reduce(
    (sum, { cluster }) => sum + cluster.groups.filter(({ conflict }) => conflict === 'hard').length,
    0,
  );
  const row = (name: string, some: readonly LeftOut[]): string => {
    const right = some.filter(({ clash }) => clash.real).length;
    const found = new Set(some.flatMap(({ clash, event }) => clash.hard.map((k) => `${event.cluster.name} ${k}`))).size;
    return `  ${name.padEnd(12)} ${right}/${some.length} right (${percent(right, some.length)}), ${found}/${hard} hard found (${percent(found, hard)})`;
  };
  return [
    ...shown.map((least) =>
      row(
        `p ≥ ${least}`,
        own.filter(({ odds }) => confidenceOf(odds, calibration) >= least),
      ),
    ),
    row(`${perEvent} an event`, own.slice(0, perEvent * events.length)),
    row('all', own),
  ];
}

function reliability(leftOut: readonly LeftOut[], calibration: Calibration): string[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = leftOut.filter(({ odds, event }) => {
      const p = confidenceOf(odds, calibration);
      return event.origin !== 'planted' && p >= bin / 10 && (p < (bin + 1) / 10 || bin === 9);
    });
    const mean = inside.reduce((sum, { odds }) => sum + confidenceOf(odds, calibration), 0) / (inside.length || 1);
    const real = inside.filter(({ clash }) => clash.real).length;
    return `  ${(bin / 10).toFixed(1)}+ ${String(inside.length).padStart(7)} clashes, said ${percent(mean, 1)}, real ${percent(real, inside.length)}`;
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
