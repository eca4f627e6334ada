import { placesOf } from '../../model/lines.js';
import type { Evidence, Finding, Judgements, Text } from '../types.js';
import { isVague } from '../values/properties.js';
import { cohesion } from './cohesion.js';
import { type GroupContext, makeAccord, makeClash, type Standing, support } from './make-group.js';

/** Clashes inside one text are too rare in the texts at hand for their share of right ones to be measured: an even chance. */
const insideOne: Standing = { scope: 'within', tier: 'likely', confidence: 0.5 };

/** Makes a group of each question, each clash inside a text, and each fact that several texts state. */
export function makeFindings(evidence: Evidence, { across, within, accords }: Judgements): Finding[] {
  const context: GroupContext = { relate: evidence.relate, placeOf: placeFinder() };
  return [
    ...across.map(({ sides, clashes, tier }): Finding => {
      const confidence = Math.max(...clashes.map(({ probability }) => probability));
      return { group: makeClash(sides, { scope: 'across', tier, confidence }, context), evidence, sides, clashes };
    }),
    ...within.map(({ a, b }): Finding => {
      const sides = [[a], [b]];
      return { group: makeClash(sides, insideOne, context), evidence, sides, clashes: [] };
    }),
    ...accords
      .filter((nodes) => support(nodes) >= 2 && nodes.some(({ value }) => !isVague(value)))
      .map((nodes): Finding => {
        const group = makeAccord(nodes, cohesion(evidence, nodes), context);
        return { group, evidence, sides: [nodes], clashes: [] };
      }),
  ];
}

/** Makes a function that finds lines and columns, and reads each text for its line ends once. */
function placeFinder(): GroupContext['placeOf'] {
  const known = new Map<Text, ReturnType<typeof placesOf>>();
  return (text, offset) => {
    const place = known.get(text) ?? placesOf(text.document.text);
    known.set(text, place);
    return place(offset);
  };
}
