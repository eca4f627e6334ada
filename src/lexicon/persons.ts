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
  nurse doctor lawyer farmer worker employee neighbor neighbour roommate friend colleague killer shooter attacker assailant hostage
  firefighter fireman policeman policewoman paramedic lifeguard guard sailor fisherman seaman skipper mate engineer foreman miner electrician
  carpenter builder mechanic plumber cook chef waiter waitress barber baker butcher cleaner porter caretaker janitor courier trucker
  cyclist motorcyclist biker pedestrian motorist rider jockey runner swimmer climber mountaineer hiker skier diver golfer goalkeeper
  defender forward captain skater sprinter champion winner athlete wrestler
  architect artist painter sculptor musician composer conductor pianist violinist drummer guitarist rapper dancer poet writer author novelist
  journalist reporter photographer editor director producer designer scientist researcher professor lecturer historian physicist chemist
  surgeon physician midwife dentist veterinarian pharmacist therapist patient donor judge prosecutor attorney barrister solicitor
  clerk accountant banker broker trader businessman businesswoman entrepreneur founder owner landlord tenant lodger shopkeeper tailor
  priest pastor nun monk bishop imam rabbi king queen prince princess emperor duke duchess politician senator lawmaker mayor minister
  president premier chancellor governor councillor activist campaigner widow widower bride groom orphan twin heir pensioner retiree veteran
  grandad granddad grandpa grandma granny dad mum mom parent lad lass youngster youth schoolboy schoolgirl pupil resident tourist holidaymaker
  villager migrant refugee prisoner inmate detainee convict fugitive burglar robber thief arsonist murderer hijacker bomber arrestee accused
  deceased survivor witness bystander stranger gentleman lady person beekeeper gardener shepherd herder ranger hunter keeper trainer
  referee umpire instructor appellant plaintiff claimant respondent accountant secretary treasurer chairman chairwoman spokesman spokeswoman astronaut crewman serviceman corporal sergeant private recruit cadet gunner`,
);
