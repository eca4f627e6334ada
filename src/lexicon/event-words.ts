const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Keys of nouns of what happens, whose form does not tell. */
export const eventNouns =
  list(`trial elect war quake earthquak death birth wedding funeral game match race crash blast explod accident incident storm
  hurrican flood fire blaz disaster riot protest strik shoot kill murder rap robbery raid ambush hijack kidnap sieg ceremony summit
  talk meet hear hearing session visit tour concert debut premier arriv departur trip arrest verdict appeal lawsuit plea sentenc
  coup ceasefir truc deal pact treaty accord agree battl clash outag attack assault bomb birthday anniversary conferenc interview
  speech statement season marriag divorc surgery diagnosi outbreak recall merger sale launch releas vote ballot referendum poll`);

/** Keys of verbs that only say that something happens: their subject names it. */
export const happenings =
  list(`happen occur start begin open end clos resum continu last set schedul slat plan expect du delay postpon cancel com mark
  follow held hold tak conduct stag`);
