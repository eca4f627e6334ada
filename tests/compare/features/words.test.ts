import { wordCases } from './cases/words.js';
import { testPairs } from './pair-feature.js';

testPairs('words', wordCases);
