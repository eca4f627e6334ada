const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words right before a clock time in words, after which "ten to six" is no vote: "at", "until", "towards". */
export const clockLeads = set('at until till til since towards toward before after');

/** Verbs of a clock, before the time that it strikes or shows. */
export const clockVerbs = set(
  'struck strikes striking passed gone tolled tolling chimed chiming read reads reading showed shows showing said says',
);

/** What shows the time or strikes it, near which "ten to seven" after a comma and "struck four" are clock times. */
export const clockNouns = set(
  'clock clocks watch watches wristwatch timestamp stamp stamped bell bells church steeple belfry tower chimes dial',
);

/** Words before "before" or "after" that keep a time close: "shortly after nine", "a few minutes before five". */
export const nearWords = set('just shortly soon minutes moments seconds');

/** Words that soften a time, between what leads it and the time itself. */
export const clockSofteners = set(
  'about around just shortly soon exactly precisely almost nearly roughly only already some barely well approximately',
);

/** Words right before an hour with its part of the day: "around two in the afternoon", "open till eight at night". */
export const hourLeads = set(
  'at by until till til since around about before after from for towards toward past between',
);

/** Words right before a clock time in figures or of two numbers: "around six forty-five", "from 10.00". */
export const figureLeads = set('at by until till til since around before after from between about');

/** Words that may follow a clock time and never follow a number that counts them: "at ten to six when". */
export const clockClosers =
  set(`when and but as on in by with for to until till from because while the a an that this last yesterday
  today tomorrow tonight his her their its our my he she it they we i you there local sharp precisely exactly after before
  since at so then where which if though although is was were had has would will did could came went rang fell rose began
  heard saw found left took broke struck lost sharpish daily every each gmt utc instead amid under into near across without following leaving causing according due
  through during alone again`);

/** Words of odds, votes and scores, near which "ten to six" is one of those. */
export const contestWords =
  set(`odds bet bets betting bettor bettors bookmaker bookmakers bookie bookies favourite favourites favorite
  favorites outsider priced backed wager punters vote votes voted voting ballot ballots majority score scored scores scoreline lead led
  leading ratio outnumbered outnumber outvoted won win beat beaten defeated ruled ruling verdict tally margin odds-on evens tapes`);

/** Words of prices, measures and marks, near which "9.20" is a number. */
export const levelWords =
  set(`share shares stock stocks index indices point points traded trades trading trade bond bonds yield yields
  euro euros dollar dollars pound pounds yen franc francs rupee rupees lira peso pesos currency exchange rate rates price prices
  priced cost costs inflation percent cent % magnitude richter averaged average averages grade grades gpa score scored ratio odds
  measured metre metres meter meters height jumped cleared leapt threw vault vaulted stood stands standing gauge reading version
  versions update chapter section rated rating ratings tonnes litres litre kilos kilograms degrees ph level levels`);

/** Verbs of change, near which "from 2.15 to 3.40" is no span of time. */
export const changeWords =
  set(`rise rises rose risen rising fell fall falls fallen falling grew grow grows grown growing gain gained
  gains lost slipped eased dropped climbed jump raise raised increase increased decrease decreased cut peaked peak`);

/** Verbs of standing at a level, after which "at nine on Tuesday evening" tells how many. */
export const levelVerbs = set(
  'stood stands standing stand remained remains remain stayed stays put puts estimated placed stuck held holds toll total level unchanged rose risen fell',
);

/** Ends of a race and its times, near which "14:52" is how long it took. */
export const raceWords =
  set(`race races raced racing marathon marathons half-marathon heat heats semifinal lap laps split splits
  sprint sprinter record records clocked clocking timed finish finished finishes finisher finishers finishing runner runners runner-up swim
  swam swimmer swimming rowed rowing rower rowers regatta skied skier cyclist cyclists freestyle backstroke breaststroke butterfly
  medley relay leg hurdles steeplechase triathlon ironman metres meters 800m 1500m 5000m 10000m medal silver bronze winner winners
  won wins win pole qualifying stage stopwatch timing sled personal pb stroke cox eights crew championship`);

/** Nouns whose "of" leads the time of a race: "a time of 2:08:41", "a record of 26:17". */
export const raceNouns = set('time times record best mark split leg lap run swim clocking performance');

/** Verbs right before the time of a race. */
export const raceVerbs = set('clocked clocking ran run runs timed swam rowed recorded posted set');

/** Words of coming in at the end of a race, near which "19 minutes later" is a distance in time. */
export const finishWords = set(
  'finish finished finisher finishers runner-up runners-up winner second-placed third-placed podium',
);
