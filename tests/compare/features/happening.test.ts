import { happeningCases } from './cases/happening.js';
import { testPairs } from './pair-feature.js';

testPairs('what happens', happeningCases);
