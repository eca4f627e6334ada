import { clashCases } from './cases/clash.js';
import { testClashes } from './clash-feature.js';

testClashes('two positions that clash', clashCases);
