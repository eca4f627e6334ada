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
  "will would 'll shall won't wouldn't going gonna tomorrow expires begins starts ends opens matures resumes premieres debuts airs concludes",
);

/** Words that, before "to" and a verb, show that the verb is still to come. */
export const futureLeads = set(
  'expected scheduled set due plan plans planned planning planned slated going likely about poised ready hopes hope hoping intends intend intended wants want preparing prepares prepare aims aim vowed vows pledged promised promises agreed expects expect supposed bound',
);

/** Words right before a time that show that it is still to come. */
export const comingWords = set(
  'until till til by coming upcoming expected scheduled due slated begins starts starting beginning takes',
);

/** Irregular past forms of verbs that news uses. */
export const irregularPasts = set(
  "was were had did said told went came saw took gave made became began left met won lost held fell rose kept sent built led paid ran wrote spoke broke chose drove flew grew knew threw wore got found heard stood brought bought thought taught caught fought sought sold felt dealt meant spent lent struck swept hit cut put set shut shot sat read hurt spread drew stole hid bit rode shook sank sprang swore tore woke wound bore beat been has have 've didn't wasn't weren't hadn't",
);
