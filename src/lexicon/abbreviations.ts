/** Abbreviations (without the full stop, lower case) after which a sentence goes on, because a name or number follows. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr gen sgt lt col capt sen rep gov rev hon prof st ste adm maj cpl pvt supt det insp cmdr pres amb atty pfc spc brig messrs
  mt ft no nos vs approx ca v al fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ariz ala ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
  wyo dept est univ assn bros e.g i.e rs tk sh`.split(/\s+/),
);

/** Abbreviations after which a sentence may end: it does when the next word is one that opens sentences. */
export const closedAbbreviations: ReadonlySet<string> = new Set(
  'inc corp co ltd plc jr sr etc am pm u.s u.k u.n e.u a.m p.m d.c'.split(' '),
);
