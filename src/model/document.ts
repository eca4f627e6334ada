import type { Span } from './span.js';

/** A place that leaves a sentence out: the one that holds or ends before it (`back`), or the next that begins behind it (`on`). */
export interface IgnoreMark {
  readonly at: number;
  readonly points: 'back' | 'on';
}

/** One text as it was read: `text` is the decoded file as it stands, and every span indexes into it. */
export interface Document {
  /** The path as given, with `/` between its parts. */
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The outlet, from the front matter; null when the text does not name one. */
  readonly source: string | null;
  readonly title: string | null;
  /** ISO date or date-time of publication; null when unknown. */
  readonly published: string | null;
  /** ISO date or date-time of the last change; null when unknown. */
  readonly updated: string | null;
  readonly url: string | null;
  /** BCP 47 tag from the front matter; null when it names none. */
  readonly lang: string | null;
  /** Texts that share an event are compared with each other. */
  readonly event: string;
  /** The event that it belongs to by its file, where texts of several events are compared as one. */
  readonly ownEvent?: string;
  /** The fields above that were read off the text itself, not its front matter. */
  readonly inferred: readonly ('title' | 'published' | 'updated' | 'source')[];
  /** The headline's place in the text, when the text has one. */
  readonly headline: Span | null;
  /** The parts of the text that are the article (front matter, datelines, page furniture left out), in order. */
  readonly body: readonly Span[];
  /** The sentences that the text itself asks to leave out. */
  readonly ignored: readonly IgnoreMark[];
}
