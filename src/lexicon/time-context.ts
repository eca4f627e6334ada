const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Prepositions after which a bare month, season or year is a time. */
export const timePrepositions = set(
  'in since of by until till til from to during before after through throughout between for around circa early late mid this last next previous past and or starting beginning ending ended late-',
);

/** Words that make a following number a count, not a year. */
export const countedPlurals = set(
  'people men women children troops soldiers police percent per dollars euros pounds yen tons tonnes feet miles meters metres kilometers kilometres km lbs pp pages seats votes jobs homes houses acres hectares calories degrees workers employees members units points others million billion thousand hundred or-so more copies rounds',
);

/** Verbs and auxiliaries that show that what follows is still to come. */
export const futureMarkers = set(
  "will would 'll shall won't wouldn't going gonna tomorrow expires begins starts ends opens matures resumes premieres debuts airs concludes convenes takes assumes upcoming",
);

/** Words that, before "to" and a verb, show that the verb is still to come. */
export const futureLeads = set(
  'expected scheduled set due plan plans planned planning planned slated going likely about poised ready hopes hope hoping intends intend intended wants want preparing prepares prepare aims aim vowed vows pledged promised promises agreed expects expect supposed bound',
);

/** Departures and arrivals, which as participles look ahead ("is leaving in March") unless a verb of the past leads them. */
export const comingParticiples = set('leaving arriving departing retiring coming');

/** Votes, which news speaks of both before and after them: their date is the nearest one. */
export const voteWords = set(
  'election elections midterm midterms primary primaries caucus caucuses ballot runoff referendum polls',
);

/** Words right before a time that show that it is still to come. */
export const comingWords = set(
  'until till til by coming upcoming expected scheduled due slated begins starts starting beginning takes',
);

/** Words near which a quarter is one of a game. */
export const gameWords = set(
  'touchdown touchdowns yard yards game games scored scoring score goal goals quarterback interception nba nfl basketball football rebounds pointer pointers playoffs unanswered halftime field pass passes points fumble fumbles punt punts kickoff overtime receiver linebacker lineman',
);

/** Irregular past forms of verbs that news uses. */
export const irregularPasts = set(
  "was were had did said told went came saw took gave made became began left met won lost held fell rose kept sent built led paid ran wrote spoke broke chose drove flew grew knew threw wore got found heard stood brought bought thought taught caught fought sought sold felt dealt meant spent lent struck swept hit cut put set shut shot sat read hurt spread drew stole hid bit rode shook sank sprang swore tore woke wound bore beat been has have 've didn't wasn't weren't hadn't quit withdrew withheld withstood upheld fled flung froze hung laid leapt lit oversaw overcame overthrew pled rebuilt rang slid slept spat split stung swam swung undertook understood wept burst cast clung dug forbade forgave slew strode",
);
