import { placeInTextCases } from './cases/place-in-text.js';
import { testPairs } from './pair-feature.js';

testPairs('place in the text', placeInTextCases);
