/** One figure of an evaluation, and what it must reach. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** Whether more is better, as for recall, or less, as for false alarms. */
  readonly better: 'higher' | 'lower';
}

/** Floors (ceilings, where less is better) by the name of the measure. */
export type Floors = Readonly<Record<string, number>>;

/** Tells whether a measure holds its floor; one without a floor does. */
export function holdsFloor(measure: Measure, floors: Floors): boolean {
  const floor = floors[measure.name];
  if (floor === undefined) return true;
  // Half a rounding step, so that a floor printed from a run is held by the same run.
  return measure.better === 'higher' ? measure.value >= floor - 0.05 : measure.value <= floor + 0.05;
}

/** Raises floors to what was reached; no floor is ever lowered. */
export function raiseFloors(measures: readonly Measure[], floors: Floors): Floors {
  const raised = { ...floors };
  for (const { name, value, better } of measures) {
    const reached = Math.round(value * 10) / 10;
    const floor = raised[name];
    raised[name] =
      floor === undefined ? reached : better === 'higher' ? Math.max(floor, reached) : Math.min(floor, reached);
  }
  return raised;
}

/** Reads the figures that the scorer of reports writes, as percentages; agreements only where some are annotated. */
export function readGroupMeasures(name: string, figures: Readonly<Record<string, number>>): Measure[] {
  const share = (label: string, part: string, whole: string): Measure => ({
    name: `${name}: ${label}`,
    value: (100 * (figures[part] ?? 0)) / (figures[whole] || 1),
    better: 'higher',
  });
  const measures = [
    share('precision', 'right', 'predicted'),
    share('recall', 'foundHard', 'goldHard'),
    share('pair precision', 'rightPairs', 'pairs'),
  ];
  return figures['same'] ? [...measures, share('agreements', 'sameFound', 'same')] : measures;
}

/** Reads the figures that the scorer of extraction writes, in the way that each suite is scored. */
export function readExtractionMeasures(figures: Readonly<Record<string, Readonly<Record<string, number>>>>): Measure[] {
  return Object.entries(figures).flatMap(
    ([suite, { gold = 0, sys = 0, rel = 0, passed = 0, asked = 0, valueF1 = 0 }]): Measure[] => {
      const better = 'higher';
      if (suite.startsWith('recognizers-'))
        return [{ name: `${suite}: cases whole`, value: (100 * passed) / (asked || 1), better }];
      return [
        { name: `${suite}: relaxed F1`, value: (200 * rel) / (sys + gold || 1), better },
        { name: `${suite}: value F1`, value: 100 * valueF1, better },
      ];
    },
  );
}
