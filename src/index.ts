export { type CompareOptions, compare, explain } from './compare/index.js';
export type { Text } from './compare/types.js';
export { extract } from './extract/index.js';
export type * from './model/check.js';
export type {
  Claim,
  ClaimContext,
  Furniture,
  Modality,
  NearbySentence,
  Sentence,
  Term,
  TermRole,
} from './model/claim.js';
export type { Document } from './model/document.js';
export type * from './model/explanation.js';
export type * from './model/opinion.js';
export type { Problem } from './model/problem.js';
export type * from './model/report.js';
export type { Span } from './model/span.js';
export type { Tier } from './model/tier.js';
export type * from './model/value.js';
export { type Reading, readDocuments, type SourceFile } from './read/index.js';
export type { RenderOptions } from './report/format.js';
export { render } from './report/index.js';
