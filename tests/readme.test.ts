import { readFileSync, writeFileSync } from 'node:fs';
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
  test.each(['diff', 'explain', 'extract', 'check', 'accept'])('names every option of %s', (command) => {
    const readme = readFileSync('README.md', 'utf8');
    const options = runClaims([command, '--help']).out.match(/--[a-z-]+(?= |$)/gm) ?? [];
    expect(options.filter((option) => option !== '--help' && !readme.includes(option))).toEqual([]);
  });
});
