import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { render, reportFormats } from '../../src/report/index.js';
import { cases } from './cases.js';

// The compiled test lies in dist/tests/report; the golden files stay beside the source.
const folder = new URL('../../../tests/report/golden/', import.meta.url);

describe.each(reportFormats.map(({ name }) => name))('%s', (format) => {
  test.each(Object.keys(cases))('%s', async (name) => {
    const report = cases[name];
    if (!report) throw new Error(`no case ${name}`);
    const text = await render(report, format, { width: 100 });
    const file = new URL(`${format}-${name}.txt`, folder);
    if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
