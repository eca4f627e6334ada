import { Chalk } from 'chalk';

/** How the parts of a report are coloured; every function gives its text back when colours are off. */
export interface Style {
  readonly color: boolean;
  readonly title: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly source: (text: string) => string;
  /** The value of the position at `index`: the best supported first. */
  readonly value: (text: string, index: number) => string;
}

/** Makes the style with or without colours; it asks no terminal and no environment. */
export function makeStyle(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Neither green nor red nor yellow, which judge elsewhere: no side of a disagreement looks right or wrong.
  const values = [chalk.magenta.bold, chalk.blueBright.bold, chalk.cyan.bold, chalk.whiteBright.bold];
  return {
    color,
    title: (text) => chalk.bold(text),
    bad: (text) => chalk.red.bold(text),
    good: (text) => chalk.green(text),
    fair: (text) => chalk.yellow(text),
    dim: (text) => chalk.dim(text),
    source: (text) => chalk.cyan(text),
    value: (text, index) => (values[index % values.length] ?? chalk.bold)(text),
  };
}
