import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Run, runClaims } from '../command.js';

/** A folder with a git repository of its own, apart from the settings of the machine. */
export interface Scratch {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly commit: (message: string) => void;
  readonly claims: (...args: string[]) => Run;
  readonly remove: () => void;
}

const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Makes an empty repository in a temporary folder. */
export function makeScratch(): Scratch {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Scratch');
  git('config', 'user.email', 'scratch@example.org');
  return {
    folder,
    git,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
    },
    claims: (...args) => runClaims(args, { cwd: folder, env: environment }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const places = ['Alden', 'Brackwater', 'Corrie Sound', 'Dunmere', 'Eastholm'];
const papers = ['gazette', 'herald', 'ledger', 'observer'];

/** Twenty texts that agree: five harbours, each in four papers. */
export function twentyTexts(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [i, place] of places.entries()) {
    for (const [k, paper] of papers.entries()) {
      const file = `texts/${place.toLowerCase().replace(' ', '-')}/${paper}.txt`;
      files[file] = textOf(place, paper, 310 + 17 * i, k);
    }
  }
  return files;
}

/** One text on a harbour; `houses` is the figure that tests change. */
export function textOf(place: string, paper: string, houses: number, variant: number): string {
  const openings = [
    `The storm that crossed ${place} on Sunday damaged ${houses} houses, the mayor said.`,
    `Storm damage in ${place}: the mayor said that ${houses} houses were damaged on Sunday.`,
    `${houses} houses were damaged when Sunday's storm crossed ${place}, according to the mayor.`,
    `In ${place}, ${houses} houses were damaged by the storm on Sunday.`,
  ];
  const paragraphs = [
    openings[variant % openings.length] ?? '',
    'Nobody was hurt, and the schools stayed open.',
    'The harbour master asked the fishing crews to wait for calmer weather before they leave.',
  ];
  return `---\nsource: The ${place} ${paper}\npublished: 2026-03-0${variant + 2}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
