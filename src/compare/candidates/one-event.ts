import type { Document } from '../../model/document.js';
import { daysBetween } from '../values/date-parts.js';

/**
 * Texts less similar than this are about different events, and their claims are not compared: of the annotated texts, 99 in 100 pairs of
 * different events lie below, and 4 in 100 pairs of one event.
 */
const leastSimilar = 0.08;

/** The same for texts that are compared though their files say that they belong to different events. */
const leastSimilarApart = 0.12;

/** How many days lie at most between the publication of such texts: 8 in 10 disagreements of news are of texts no farther apart. */
const mostDaysApart = 3;

/** With more texts than this, those of different events by their files are a collection, of which most have nothing to do with each other. */
const mostOfOneEvent = 40;

/** What is looked at of a text. */
export interface Dated {
  readonly document: Pick<Document, 'event' | 'ownEvent' | 'published'>;
}

/** What is looked at of a claim: the place of its text among those of the event. */
export interface Located {
  readonly text: { readonly at: number };
}

/** Makes a test whether two texts may be about one event, given how similar they are. */
export function oneEventTest(nodes: readonly Located[]): (a: Dated, b: Dated, similarity: number) => boolean {
  const apart = differentEventsTest(nodes);
  return (a, b, similarity) => {
    if (!apart(a, b)) return similarity >= leastSimilar;
    const days = daysApart(a, b);
    return similarity >= leastSimilarApart && (days === null || days <= mostDaysApart);
  };
}

/** Makes a test whether two texts that are compared belong to different events by their files; in few texts, their reader knows better. */
export function differentEventsTest(nodes: readonly Located[]): (a: Dated, b: Dated) => boolean {
  const texts = (nodes.at(-1)?.text.at ?? 0) + 1;
  if (texts <= mostOfOneEvent) return () => false;
  const eventOf = ({ document: { event, ownEvent } }: Dated): string => ownEvent ?? event;
  return (a, b) => eventOf(a) !== eventOf(b);
}

function daysApart({ document: a }: Dated, { document: b }: Dated): number | null {
  if (a.published === null || b.published === null) return null;
  const days = daysBetween(a.published, b.published);
  return days === null ? null : Math.abs(days);
}
