import { whenCases } from './cases/when.js';
import { testPairs } from './pair-feature.js';

testPairs('when', whenCases);
