import { type Groupable, groupClashes } from '../../src/compare/judging/group-clashes.js';
import { type Blend, blendedOdds } from '../../src/compare/scoring/blend.js';
import { type Calibration, confidenceOf } from '../../src/compare/scoring/calibration.js';
import { bindClash, fitClash } from './clash-models.js';
import { foldOf, folds, type Origin } from './events.js';
import type { JudgedClash, JudgedEvent } from './judge-events.js';
import { fitLogistic } from './logistic.js';

/** A clash with what a model says of it that has not seen its event. */
export interface LeftOut extends Groupable {
  readonly clash: JudgedClash;
  readonly event: JudgedEvent;
}

/** What cross-validation says: its tables for a reader, and how log-odds are to be read as confidence. */
export interface Validation {
  readonly table: string;
  readonly calibration: Calibration;
  readonly leftOut: readonly LeftOut[];
}

/** What a question that is shown at all is sure of at least. */
const leastShown = 0.05;

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
  const weighed = events
    .filter(({ origin }) => origin !== 'mixed')
    .flatMap((event) => weigh(event, models[foldOf(event.cluster.name)]));
  const calibration = calibrate(weighed.filter(({ event }) => event.origin !== 'planted'));
  const leftOut = weighed.map((one) => ({ ...one, probability: confidenceOf(one.odds, calibration) }));
  const origins = [...new Set(leftOut.map(({ event }) => event.origin))];
  const lines = origins.flatMap((origin) => [`${origin}:`, ...tabulate(leftOut, origin)]);
  return {
    table: [`cross-validated by topic, ${folds} parts`, ...lines, 'reliability:', ...reliability(leftOut)].join('\n'),
    calibration,
    leftOut,
  };
}

function weigh(event: JudgedEvent, model: Blend | undefined): Omit<LeftOut, 'probability'>[] {
  if (!model) return [];
  return event.clashes
    .filter(({ doubtful, real }) => real || !doubtful)
    .map((clash) => {
      const { left, right, measures } = clash;
      return { clash, event, left, right, odds: blendedOdds(model, measures) };
    });
}

function calibrate(clashes: readonly Omit<LeftOut, 'probability'>[]): Calibration {
  const cases = clashes.map(({ odds, clash }) => ({ x: Float64Array.of(odds), y: clash.real ? 1 : 0, weight: 1 }));
  const { weights, intercept } = fitLogistic(cases, 1e-3);
  return { slope: weights[0] ?? 1, intercept };
}

function tabulate(leftOut: readonly LeftOut[], origin: Origin): string[] {
  const own = leftOut.filter(({ event }) => event.origin === origin);
  const byEvent = new Map<JudgedEvent, LeftOut[]>();
  for (const one of own) byEvent.set(one.event, [...(byEvent.get(one.event) ?? []), one]);
  const hard = [...byEvent.keys()].reduce(
    (sum, { cluster }) => sum + cluster.groups.filter(({ conflict }) => conflict === 'hard').length,
    0,
  );
  const row = (name: string, questions: readonly (readonly LeftOut[])[]): string => {
    const right = questions.filter((clashes) => clashes.some(({ clash }) => clash.real)).length;
    const found = new Set(
      questions.flat().flatMap(({ clash, event }) => clash.hard.map((k) => `${event.cluster.name} ${k}`)),
    ).size;
    return `  ${name.padEnd(12)} ${right}/${questions.length} right (${percent(right, questions.length)}), ${found}/${hard} hard found (${percent(found, hard)})`;
  };
  const questionsAt = (least: number, most: number): LeftOut[][] =>
    [...byEvent.values()].flatMap((clashes) =>
      groupClashes(clashes, least)
        .slice(0, most)
        .map((question) => [...question.clashes]),
    );
  return [
    ...shown.map((least) => row(`p ≥ ${least}`, questionsAt(least, Number.POSITIVE_INFINITY))),
    row(`${perEvent} an event`, questionsAt(leastShown, perEvent)),
    row(
      'all',
      own.map((one) => [one]),
    ),
  ];
}

/** Writes the clashes left out that are none, though models that have not seen them are so sure, the surest first, with their sentences. */
export function listWrong(leftOut: readonly LeftOut[], least: number): string {
  return leftOut
    .filter(({ clash, probability, event }) => !clash.real && probability >= least && event.origin !== 'planted')
    .sort((p, q) => q.probability - p.probability)
    .map(({ clash: { closest }, probability, event }) =>
      [
        `${probability.toFixed(2)} ${event.cluster.name}`,
        ...closest.map(
          ({ claim: { quote, sentence } }) => `  «${quote}» ${sentence.text.replaceAll('\n', ' ').slice(0, 300)}`,
        ),
      ].join('\n'),
    )
    .join('\n');
}

function reliability(leftOut: readonly LeftOut[]): string[] {
  const own = leftOut.filter(({ event }) => event.origin !== 'planted');
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = own.filter(({ probability: p }) => p >= bin / 10 && (p < (bin + 1) / 10 || bin === 9));
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / (inside.length || 1);
    const real = inside.filter(({ clash }) => clash.real).length;
    return `  ${(bin / 10).toFixed(1)}+ ${String(inside.length).padStart(7)} clashes, said ${percent(mean, 1)}, real ${percent(real, inside.length)}`;
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
