const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Articles, possessives and demonstratives that open a noun phrase. */
export const determiners =
  list(`a an the this that these those my your his her its our their whose some any each every no
  another other both either neither such all half what which`);

/** Prepositions. */
export const prepositions =
  list(`of in on at by for from to with without within into onto upon about above across after against along
  alongside amid amidst among amongst around as before behind below beneath beside besides between beyond despite down during
  except following inside like near off out outside over past per since than through throughout till toward towards under
  underneath until up via versus vs worth`);

/** Coordinating and subordinating conjunctions, and relative words. */
export const conjunctions =
  list(`and or but nor so yet because although though if unless whereas while when whenever where wherever
  whether that which who whom whose as after before since until once`);

/** Words that open a new clause inside a sentence. */
export const clauseOpeners =
  list(`but because although though if unless whereas while when whenever where who whom which that after
  before since until and or as`);

/** Pronouns. */
export const pronouns =
  list(`i me my myself you your yours yourself he him his himself she her hers herself it its itself we us our
  ours ourselves they them their theirs themselves who whom whose which that this these those one ones someone somebody
  something anyone anybody anything everyone everybody everything nobody nothing none there here`);

/** Forms of be, have and do, and modal verbs. */
export const auxiliaries =
  list(`am is are was were be been being have has had having do does did done doing will would shall should
  can could may might must ought 's 're 've 'll 'd isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't
  wouldn't can't cannot couldn't shouldn't mustn't`);

/** Adverbs and particles that carry no topic. */
export const adverbs =
  list(`not also only just even still already yet again then now here there too very more most less least much many
  few little several ever never always often sometimes once twice soon later earlier ago away back further rather quite almost
  nearly about around roughly approximately some exactly precisely up down out off over however meanwhile instead together
  perhaps maybe today tomorrow yesterday tonight else far well first last next recently currently previously initially
  apparently reportedly allegedly additional additionally so-called overall altogether total`);

/** Words that stand between a number and the noun it counts without being part of what is counted. */
export const fillers =
  list(`more other others additional further extra new different separate consecutive straight total such
  confirmed reported estimated known suspected full entire whole or so odd plus`);

/** Small numbers in words, and words for many, as they stand before a noun. */
export const countWords =
  list(`one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
  other others`);

/** Days of the week, months and spans of the calendar. */
export const calendarWords =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december day week month year night morning afternoon evening`);

/** Every word that carries no topic of its own. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...auxiliaries,
  ...adverbs,
]);
