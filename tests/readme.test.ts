import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runClaims } from './command.js';

const block = /<!-- output: claims ([^\n]+) -->\n```text\n([\s\S]*?)```/g;

/** Puts what the commands print into the blocks that name them. */
function fill(readme: string): string {
  return readme.replace(block, (_whole, command: string) => {
    const { out } = runClaims(command.split(' '));
    return `<!-- output: claims ${command} -->\n\`\`\`text\n${out.trimEnd()}\n\`\`\``;
  });
}

describe('the README', () => {
  test('shows what the commands print', () => {
    const readme = readFileSync('README.md', 'utf8');
    const filled = fill(readme);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync('README.md', filled);
    else expect(readme).toBe(filled);
    expect([...readme.matchAll(block)].length).toBeGreaterThan(1);
  });
  test('has an example for programs that runs', () => {
    const example = /## In a program\n\n```js\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const folder = mkdtempSync(path.join(tmpdir(), 'claims-readme-'));
    try {
      mkdirSync(path.join(folder, 'node_modules'));
      symlinkSync(process.cwd(), path.join(folder, 'node_modules', 'claims'), 'dir');
      writeFileSync(path.join(folder, 'example.mjs'), example);
      writeFileSync(
        path.join(folder, 'morning.txt'),
        'The ferry Skylark sank. The coast guard said 41 passengers drowned.',
      );
      writeFileSync(
        path.join(folder, 'evening.txt'),
        'The ferry Skylark sank. The coast guard said 47 passengers drowned.',
      );
      const { status, stdout } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, expect.stringContaining('47')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  test.each(['diff', 'explain', 'extract', 'check', 'accept'])('names every option of %s', (command) => {
    const readme = readFileSync('README.md', 'utf8');
    const options = runClaims([command, '--help']).out.match(/--[a-z-]+(?= |$)/gm) ?? [];
    expect(options.filter((option) => option !== '--help' && !readme.includes(option))).toEqual([]);
  });
});
