import { roleCases } from './cases/role.js';
import { testPairs } from './pair-feature.js';

testPairs('the part of figures in their sentences', roleCases);
