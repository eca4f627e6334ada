import type { Furniture } from '../../model/claim.js';
import type { Span } from '../../model/span.js';

/** A part of a text that belongs to the page. */
export interface Zone extends Span {
  readonly furniture: Furniture;
}
