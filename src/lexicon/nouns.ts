/** Irregular plurals: plural → singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  `men man;women woman;children child;people people;feet foot;teeth tooth;mice mouse;lives life;wives wife;knives knife;leaves leaf;
  thieves thief;halves half;wolves wolf;shelves shelf;crises crisis;theses thesis;analyses analysis;bases base;data data;media media;
  criteria criterion;phenomena phenomenon;staff staff;personnel personnel;police police;troops troop;crew crew;aircraft aircraft;
  servicemen serviceman;policemen policeman;gunmen gunman;fishermen fisherman;firemen fireman;congressmen congressman;
  businessmen businessman;spokesmen spokesman;policewomen policewoman;series series;species species;means means;
  headquarters headquarters;news news;politics politics;economics economics;mathematics mathematics;shares share;cattle cattle;
  buses bus;gases gas;viruses virus;heroes hero;potatoes potato;tomatoes tomato;echoes echo;vetoes veto;cargoes cargo;
  gentlemen gentleman;wounded wounded;dead dead;injured injured;missing missing;homeless homeless;unemployed unemployed;youth youth`
    .split(';')
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Nouns that are plural, or can be, without an s at the end. */
export const barePlurals: ReadonlySet<string> = new Set(
  `people men women children staff personnel police crew aircraft servicemen policemen gunmen fishermen cattle
  percent clergy feet teeth series species youth jewellery jewelry offspring sheep fish`.split(/\s+/),
);

/** Words in -s that are singular or no nouns at all. */
export const singularsInS: ReadonlySet<string> = new Set(
  `this his its was is has does as us plus thus less news campus virus bus gas crisis basis analysis boss loss class process access
  business address congress success press princess status focus bonus consensus census surplus versus previous various religious
  serious famous dangerous continuous across perhaps always whereas besides towards afterwards sometimes politics economics
  mathematics series species headquarters chaos corps`.split(/\s+/),
);
