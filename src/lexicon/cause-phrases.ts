const list = (phrases: string): readonly string[] =>
  phrases.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Phrases that call a figure the one of the moment, or the better of two. */
export const momentPhrases = list(
  `so far;thus far;until now;up to now;to date;at present;for now;as of;by now;has now;have now;now has;now have;now stands;now speaks;
  stands at;stood at;has risen;have risen;rose to;risen to;rises to;climbed to;climbs to;has climbed;has grown;gone up to;went up to;
  grew to;increased to;toll reaches;toll reached;bringing to;brings to;brought to;brings the;bringing the;meanwhile;still rising;
  could rise;may rise;latest count;latest figures;final count;preliminary;provisional;first estimate;early estimate;earlier estimate;
  initial estimate;first reports;early reports;initial reports;originally reported;initially reported;has been revised;have been revised;
  was revised;upgraded;bumped;widened from;raised from;has already;confirmed dead;more bodies;the latest;corrected;it turned out`,
);

/** Phrases that say what a figure counts in or leaves out. */
export const scopePhrases = list(
  `in all;all told;all together;altogether;in total;a total of;combined;taken together;included,;included.;with everything;including the;
  including those;including all;not counting;not including;excluding;apart from;minus;before tax;after tax;adjusted;net debt;net of;
  in net;nationwide;around the world;in the province;in the city;within city limits;fiscal year`,
);

/** Phrases that say by whose clock a time goes. */
export const zonePhrases = list(
  `local time;gmt;utc;universal time;standard time;summer time;daylight time;pacific time;eastern time;central time;mountain time;
  moscow time;by the clock;clock of;time in;british time;our time;their time;washington time;time zone`,
);
