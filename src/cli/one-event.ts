import type { Document } from '../index.js';

/** Makes one event of all texts; each keeps the event that it belongs to by its file. */
export function asOneEvent(documents: readonly Document[]): Document[] {
  return documents.map((document) => ({ ...document, event: '(together)', ownEvent: document.event }));
}
