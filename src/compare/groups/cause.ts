import type { Cause } from '../../model/report.js';
import { isConversion } from './causes/conversion.js';
import { isPartial, isParty } from './causes/party.js';
import { isPlan } from './causes/plan.js';
import { isRounding } from './causes/rounding.js';
import { isScope } from './causes/scope.js';
import type { Holds, Side } from './causes/side.js';
import { isSlip, isTransposed } from './causes/slip.js';
import { isUpdate } from './causes/update.js';
import { isZone } from './causes/zone.js';

/** Each cause with its test: the first that holds is given, what is hardly ever chance before what may be. */
const causes: readonly { readonly cause: Cause; readonly holds: Holds }[] = [
  { cause: 'zone', holds: isZone },
  { cause: 'slip', holds: isTransposed },
  { cause: 'conversion', holds: isConversion },
  { cause: 'party', holds: isParty },
  { cause: 'update', holds: isUpdate },
  { cause: 'plan', holds: isPlan },
  { cause: 'rounding', holds: isRounding },
  { cause: 'party', holds: isPartial },
  { cause: 'scope', holds: isScope },
  { cause: 'slip', holds: isSlip },
];

/** Finds why sides may clash, when the texts show it; null when they don't. Each side is given by its claims. */
export function causeOf(sides: readonly Side[]): Cause | null {
  const pairs = sides.flatMap((p, at) => sides.slice(at + 1).map((q) => [p, q] as const));
  return causes.find(({ holds }) => pairs.some(([p, q]) => p.length > 0 && q.length > 0 && holds(p, q)))?.cause ?? null;
}
