import { aroundCases } from './cases/around.js';
import { testPairs } from './pair-feature.js';

testPairs('around two claims', aroundCases);
