export { extract } from './extract/index.js';
export type * from './model/check.js';
export type { Claim, Modality, Sentence, Term, TermRole } from './model/claim.js';
export type { Document } from './model/document.js';
export type { Problem } from './model/problem.js';
export type * from './model/report.js';
export type { Span } from './model/span.js';
export type * from './model/value.js';
export { type Reading, readDocuments, type SourceFile } from './read/index.js';
