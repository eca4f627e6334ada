import type { Claim } from '../../model/claim.js';

/** A claim before its context has been read. */
export type BareClaim = Omit<Claim, 'context'>;
