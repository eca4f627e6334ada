/** What a hedge does to the value it stands with. */
export type HedgeEffect = 'approximate' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'none';

const more = 'more;greater;higher;bigger;larger;older;longer;taller;better;heavier'.split(';');
const less = 'less;lower;smaller;fewer;younger;shorter;lighter'.split(';');

const compared = (words: readonly string[], open: HedgeEffect, closed: HedgeEffect): [string, HedgeEffect][] =>
  words.flatMap((word): [string, HedgeEffect][] => [
    [`${word} than`, open],
    [`${word} or equal than`, closed],
    [`${word} or equal to`, closed],
    [`${word} than or equal to`, closed],
    [`no ${word} than`, open === 'moreThan' ? 'atMost' : 'atLeast'],
    [`not ${word} than`, open === 'moreThan' ? 'atMost' : 'atLeast'],
  ]);

const rows = (effect: HedgeEffect, phrases: string): [string, HedgeEffect][] =>
  phrases.split(';').map((phrase) => [phrase.trim(), effect]);

/** Hedges that stand before a number, lower case. */
export const leftHedges: ReadonlyMap<string, HedgeEffect> = new Map([
  ...rows(
    'approximate',
    `nearly;almost;about;around;roughly;approximately;approx;approx .;some;an estimated;estimated;estimated at;close to;in the region of;in the
    neighborhood of;in the neighbourhood of;in the vicinity of;on the order of;of the order of;somewhere around;somewhere near;circa;~;≈;c .;near;nearing;
    approaching;not quite;just about;just shy of;shy of;just short of;practically;perhaps;maybe;possibly;probably;virtually;give or take;anywhere near;an average of about;an average of around`,
  ),
  ...rows(
    'atLeast',
    `at least;a minimum of;at a minimum;at minimum;minimum of;upwards of;upward of;not less than;as few as;as little as;starting at;starting from;> =;≥;at the least;no below;
    not under;not fewer than`,
  ),
  ...rows(
    'moreThan',
    `over;above;over the age of;above the age of;exceeding;exceed;exceeds;exceeded;in excess of;topped;tops;topping;top;surpassed;surpasses;surpassing;surpass;north of;
    just over;well over;just above;well above;far above;beyond;a little over;slightly over;toll passed;toll passes;deaths passed;cases passed;toll past;total passed;
    number passed;number passes;>;a good;upwards;easily over;comfortably over`,
  ),
  ...rows(
    'atMost',
    `up to;as many as;as much as;at most;a maximum of;maximum of;not exceeding;not to exceed;to at most;no over;< =;≤;as high as;capped at;at the most;
    as long as;as far as;as large as;as big as;as tall as`,
  ),
  ...rows(
    'lessThan',
    `under;below;under the age of;below the age of;beneath;just under;well under;just below;well below;south of;<;far below;short of`,
  ),
  ...rows('none', 'a record;record;plus or minus;±;exactly;precisely'),
  ...compared(more, 'moreThan', 'atLeast'),
  ...compared(less, 'lessThan', 'atMost'),
]);

/** Hedges that stand behind a number and its unit, lower case. */
export const rightHedges: ReadonlyMap<string, HedgeEffect> = new Map([
  ...rows(
    'atLeast',
    `or more;or greater;or higher;or above;or over;or older;or longer;or better;or larger;or bigger;and more;and above;and up;and over;and older;and higher;
    and upwards;and upward;plus;+;at least;at a minimum;or up;or upwards;minimum`,
  ),
  ...rows(
    'atMost',
    `or less;or fewer;or under;or below;or lower;or younger;and under;and below;and younger;or shorter;or smaller;at most;at the most;tops;maximum`,
  ),
  ...rows('approximate', `or so;odd;ish;or thereabouts;approximately;give or take;roughly`),
]);

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words after which "over" says what about, or belongs to them ("wrangle over $2,000 checks", "took over two firms"). */
export const overLeads = list(`
  all took take taken turned handed won looms loomed loom looming presided preside presides presiding
  wrangle wrangles wrangled wrangling fight fights fighting battle battles battling clash clashes clashed clashing spar spars sparred sparring
  feud feuds feuding argue argues argued arguing argument arguments quarrel quarrels squabble squabbles squabbling bicker bickering
  debate debates debated debating dispute disputes row rows rift rifts spat spats standoff showdown impasse deadlock stalemate tussle haggle
  haggling bargaining negotiate negotiating negotiations negotiation talks disagree disagrees disagreed disagreement disagreements differ
  split divided divide divides divisions questions concern concerns concerned worry worries worried fear fears doubts alarm outrage anger angry
  furious uproar outcry backlash criticism controversy scandal scrutiny protest protests suit lawsuit lawsuits inquiry investigation investigations
  criticized criticised blasted slammed scolded agonize agonized mourning control authority power oversight jurisdiction
`);

/** Verbs and particles after which "up to" tells where a rise ended ("ticked up to 3.6 percent"). */
export const upLeads = list(`
  tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept creeping nudge nudges nudged nudging
  shoot shoots shot shooting move moves moved moving go goes went gone going climb climbs climbed climbing spike spikes spiked spiking
  bump bumps bumped bumping leap leaps leapt leaped drift drifts drifted drifting notch notched pop popped pops ramp ramped ramping back
`);
