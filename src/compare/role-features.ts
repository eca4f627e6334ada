import { flag } from './flag.js';
import type { Item } from './item.js';
import { keyMatch, type Relatedness } from './matches.js';

/** The names of the features of who, what and where two claims speak of, and how their figures count, in the order of `roleFeatures`. */
export const roleFeatureNames = [
  'owner',
  'ownerApart',
  'ownerOne',
  'roleShared',
  'roleApart',
  'roleNamedApart',
  'roleAndPredicate',
  'roleApartPredicate',
  'predicateApartRole',
  'roleWhen',
  'roleAndPredicateWhen',
  'roleApartWhen',
  'place',
  'placeApart',
  'placeOne',
  'sayingBoth',
  'sayingOne',
  'namingBoth',
  'namingOne',
  'editionBoth',
  'editionOne',
  'joinedApart',
  'remainderBoth',
  'remainderOne',
] as const;

/** Computes what two claims have in common of the roles in their sentences: whose the figure is, who takes part, where, and how their figures count. */
export function roleFeatures(a: Item, b: Item, relatedness: Relatedness): number[] {
  const owned = a.owner !== null && b.owner !== null;
  const both = a.participants.length > 0 && b.participants.length > 0;
  const shared = a.participants.filter((key) => b.participants.includes(key)).length;
  const [small] = [a.participants.length, b.participants.length].sort((x, y) => x - y);
  const apart = a.sureParticipants > 0 && b.sureParticipants > 0 && shared === 0;
  const named =
    a.partNames.length > 0 && b.partNames.length > 0 && !a.partNames.some((key) => b.partNames.includes(key));
  const predicate = keyMatch(a.predicate, b.predicate, relatedness);
  const when = a.scale === 'when';
  const placed = a.places.length > 0 && b.places.length > 0;
  const together = a.places.filter((key) => b.places.includes(key)).length;
  return [
    flag(owned && a.owner === b.owner),
    flag(owned && a.owner !== b.owner),
    flag((a.owner === null) !== (b.owner === null)),
    both ? shared / (small ?? 1) : 0,
    flag(apart),
    flag(named),
    flag(shared > 0 && predicate === 1),
    flag(apart && predicate === 1),
    flag(shared > 0 && predicate === 0),
    flag(when && shared > 0),
    flag(when && shared > 0 && predicate === 1),
    flag(when && apart),
    placed ? together / Math.min(a.places.length, b.places.length) : 0,
    flag(placed && together === 0),
    flag(a.places.length > 0 !== b.places.length > 0),
    flag(a.reportingDay && b.reportingDay),
    flag(a.reportingDay !== b.reportingDay),
    flag(a.naming && b.naming),
    flag(a.naming !== b.naming),
    flag(a.edition && b.edition),
    flag(a.edition !== b.edition),
    flag(a.joined !== b.joined),
    flag(a.remainder && b.remainder),
    flag(a.remainder !== b.remainder),
  ];
}
