import { peopleAndPlacesCases } from './cases/people-and-places.js';
import { testPairs } from './pair-feature.js';

testPairs('people and places', peopleAndPlacesCases);
