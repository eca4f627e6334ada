const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles before a person's name, which are no part of it, lower case. */
export const personTitles: ReadonlySet<string> = list(
  `mr mrs ms miss dr sir dame lord lady prof professor president chancellor minister senator sen rep gov governor mayor deputy officer
  sgt sergeant lt lieutenant capt captain col colonel gen general maj major adm admiral detective constable inspector chief judge justice
  rev reverend father sister pastor bishop cardinal pope king queen prince princess coach jr sr ii iii iv st`,
);

/** Lower-case words inside a name. */
export const nameParticles: ReadonlySet<string> = list(
  'de del della di da dos van von der den bin bint ibn al el la le du',
);

/** Words for people of a place, which stand where a name might ("the 41-year-old American"), lower case. */
export const demonyms: ReadonlySet<string> = list(
  `american briton canadian australian german frenchman frenchwoman italian indian russian ukrainian chinese japanese israeli palestinian
  iraqi iranian afghan pakistani mexican nigerian somali kenyan ethiopian egyptian syrian lebanese turk turkish turkmen saudi yemeni
  texan californian floridian spaniard portuguese brazilian argentine chilean colombian venezuelan peruvian cuban african european asian
  hispanic latino latina black white londoner scot scotsman welshman irishman englishman dutchman swede swiss norwegian dane finn pole
  czech hungarian romanian bulgarian serb croat greek austrian belgian korean vietnamese thai filipino indonesian malaysian bangladeshi
  jamaican haitian democrat republican muslim christian jew`,
);

/** Words for one person, behind which a number between commas is an age ("her daughter, 11,"), lower case. */
export const personNouns: ReadonlySet<string> = list(
  `man woman boy girl son daughter wife husband mother father brother sister grandmother grandfather grandson granddaughter nephew niece
  uncle aunt cousin child baby infant toddler teenager fiance fiancee boyfriend girlfriend partner suspect gunman victim defendant driver
  passenger officer deputy soldier pilot actor actress singer star model player boxer striker midfielder quarterback coach student teacher
  nurse doctor lawyer farmer worker employee neighbor neighbour roommate friend colleague killer shooter attacker assailant hostage`,
);
