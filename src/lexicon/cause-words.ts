const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of what is counted again and again while an event goes on: the dead and hurt, cases, arrests, what burns or leaks. */
export const rollingWords = list(`
  die dies died dead death deaths toll kill kills killed killing killings lives life perished succumbed claimed claims body bodies victim victims
  fatality fatalities casualty casualties injured injuring injures injuries injury wounded wounding hurt ill fallen sick sickened case cases infected
  infections missing unaccounted large recaptured rearrested caught arrest arrests arrested detained evacuated displaced sheltering shelters shelter
  homeless burned burnt blackened consumed leaked leak spilled spilling spills spilt escaped hospital treated tracked
  grossed awaiting mourns mourn recovered survive patients
`);

/** Words of a count that goes down while an event goes on. */
export const fallingWords = list('missing unaccounted large awaiting trapped stranded homeless remaining');

/** Words by which a text tells that a day is another one than was meant before. */
export const shiftWords = list(`
  now postponed delayed delay delays rescheduled moved pushed earliest instead earlier later sooner already upgraded brought
`);

/** Verbs of those who claim a figure against others. */
export const claimingVerbs = list(`
  put puts putting claim claims claimed insist insists insisted count counts counted clicked reckon reckons reckoned reckoning holds maintain maintains
  maintained accuses blames spoke speaks according estimate estimates estimated whispers
`);

/** Verbs of those who give a figure. */
export const countingVerbs: ReadonlySet<string> = new Set([
  ...claimingVerbs,
  ...list(
    'say says said tell tells told assessed values adds notes concedes admits admitted confirmed asked survey arrives adds calls',
  ),
]);

/** Words by which a text gives a figure at second hand. */
export const hearsay = list('report reports reported reportedly rumor rumors rumour rumours rumored leaked leak');

/** Words of what is only meant to be. */
export const planWords = list(`
  will shall expected expects expect expecting scheduled planned plans plan planning due forecast forecasts forecasters hopes hoped intend intends intended
  proposed asks asked target aims aim supposed projected projection going
`);

/** Verbs in the present that give a timetable ("the campaign lasts five days"). */
export const timetableVerbs = list('lasts begins starts ends runs');

/** Words of whole amounts that are seldom meant to the last one. */
export const looseWords = list('dozen decade decades century centuries half third thirds quarter quarters fifth tenth');
