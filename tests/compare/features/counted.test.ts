import { countedCases } from './cases/counted.js';
import { testPairs } from './pair-feature.js';

testPairs('what is counted or dated', countedCases);
