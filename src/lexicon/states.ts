/** Adjectives and participles that say what became of those counted: word → the key of its predicate. */
export const states: ReadonlyMap<string, string> = new Map(
  `dead kill;killed kill;deceased kill;slain kill;wounded injur;injured injur;hurt injur;missing miss;homeless homeless;displaced displac;
  arrested arrest;detained detain;hospitalized hospitaliz;hospitalised hospitaliz;evacuated evacuat;trapped trap;stranded strand;
  unaccounted miss;infected infect;vaccinated vaccinat;unemployed unemploy;jobless unemploy;alive surviv;rescued rescu;
  charged charg;operational start;convicted convict;sentenced sentenc;destroyed destroy;damaged damag`
    .split(';')
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Verbs and nouns that say the same of a figure: key → the key that stands for it. */
export const predicateSynonyms: ReadonlyMap<string, string> = new Map(
  `di kill;die kill;dead kill;death kill;fatality kill;toll kill;slay kill;murder kill;claim-life kill;martyr kill;perish kill;
  wound injur;hurt injur;injury injur;injure injur;casualty casualty;
  inaugurat open;steal rob;theft rob;robbery rob;heist rob;robber rob;thiev rob;loot rob;stolen rob;thief rob;
  quak quake;earthquak quake;temblor quake;tremor quake;
  agreement agree;accord agree;pact agree;deal agree;truc ceasefire;ceasefir ceasefire;armistic ceasefire;
  begin start;commenc start;operat start;launch start;kick start;finish end;conclud end;
  purchas buy;acquir buy;acquisition buy;takeover buy;pric cost;valu worth;
  shot shoot;shooting shoot;gunfir shoot;blast explod;explosion explod;bomb bomb;bombing bomb;
  abduct kidnap;wed marry;marriag marry;guilty convict;
  increas ris;gain ris;climb ris;jump ris;surg ris;grow ris;rally ris;soar ris;declin fall;drop fall;plung fall;slump fall;slid fall;tumbl fall;
  shed fall;los los;loss los;sentenc sentenc;jail sentenc;imprison sentenc;prison sentenc`
    .split(';')
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Verbs too light to say what a figure is about. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'hav do go get mak tak put let keep giv com becom includ us see want tr expect be'.split(' '),
);

/** Predicates of what happens once to a thing: two days for it cannot both be right. */
export const oncePredicates: ReadonlySet<string> = new Set(['start', 'open', 'end']);
