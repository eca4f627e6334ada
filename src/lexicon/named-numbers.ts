/** Words before a number that make it a name or a label ("Section 230", "Flight 370"), lower case; the number is no quantity. */
export const labelHeads: ReadonlySet<string> = new Set(
  `section sections sec title titles chapter chapters article articles amendment proposition prop rule rules route highway hwy interstate
  flight flights room rooms apartment apt suite floor gate terminal platform page pages p pp line verse psalm sonnet figure fig table
  appendix exhibit annex schedule paragraph clause subsection part act scene volume vol issue episode episodes season round rounds
  step phase stage level tier class category type grade form model version versions unit area zone district ward precinct sector region block
  building pier track tracks channel radio bbc itv sky game games week weeks day days match matches lap hole bowl group pool formula
  chapter apollo soyuz voyager gemini falcon artemis windows office iphone ipad galaxy playstation xbox android ios pixel boeing airbus
  division league super serie bundesliga ligue heat lane no number numbers nos nr box po isbn rfc iso din resolution directive decree
  order case docket bill hr plan item agenda question option lot lots agent page world war ii mark mk covid sars channel fortune
  nasdaq dow ftse nikkei topix stoxx cac dax asx kospi sensex nifty russell wilshire catch studio stalag camp ward tower towers
  kilometer exit mile marker psalm corinthians genesis exodus matthew luke john romans revelation pope king queen louis henry ak mig su il rpg tu mi`.split(
    /\s+/,
  ),
);

/** Label words that also stand before counts in plain prose, so that they label only when capitalised. */
export const softHeads: ReadonlySet<string> = new Set(
  `rules episode episodes season round rounds class form model unit area zone district
  ward sector region block building game games week weeks day days match matches group pool division league heat order case bill plan item
  question option lot lots world war mark mi il su radio sky office super part act issue volume line camp tower towers mile exit marker king queen pope
  john luke matthew henry louis agent no p ii title floor platform track tracks channel table figure box scene
  lap lane hole bowl android galaxy pixel falcon studio catch number numbers pages rooms sections chapters
  routes gate flights windows formula po act amendment`.split(/\s+/),
);

/** Places and vehicles that are told apart by number, in small letters too. */
export const placeHeads: ReadonlySet<string> = new Set(
  'seat row berth cell bed cabin locker bus tram coach carriage compartment bay shaft gate stall dormitory hut'.split(
    ' ',
  ),
);

/** Words that end the name of a street, behind the number of a house. */
export const streetWords: ReadonlySet<string> = new Set(
  `street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place pl parkway pkwy terrace square sq circle crescent close
  highway hwy row alley plaza turnpike grove gardens`.split(/\s+/),
);

/** Makers whose aircraft have numbers for names, lower case. */
export const aircraftMakers: ReadonlySet<string> = new Set(
  'boeing airbus embraer antonov tupolev ilyushin bombardier mcdonnell lockheed cessna fokker comac sukhoi'.split(' '),
);

/** Phrases that hold a number word but no quantity; those with a capital count only where the text has one too, and those
 * with a hyphen only where it stands there. */
export const namedPhrases: readonly string[] =
  `Group of Seven;Group of Eight;Group of 20;Group of 7;Group of 8;Group of 77;Gang of Eight;Gang of Six;Gang of Four;
  Big Ten;Big 12;Big Three;Big Four;Big Five;Pac 12;Five Eyes;Six Nations;One Nation;Seven Sisters;Four Seasons;Three Gorges;Nine Inch Nails;Lower 48;
  One Direction;World War One;World War Two;Catch 22;Page Six;Seven Network;Nine Network;Channel Four;Channel Five;Channel Nine;7 Eleven;Seven Eleven;
  Ocean's Eleven;Area 51;Agent 007;Forever 21;Motel 6;Level 3;Fab Four;Final Four;Elite Eight;Sweet Sixteen;Super Six;Premiership One;Third Reich;Fifth Avenue;
  Fourth Estate;Twenty20;Top Gear;Three Mile Island;Thirty Years;Hundred Years;Ten Commandments;Twelve Apostles;Second Amendment;First Amendment;
  tier one;tier two;tier 1;tier 2;tier 3;type one;type two;stage one;stage two;stage three;stage four;step one;step two;level one;level two;phase one;phase four;phase two;phase three;day one;square one;one day;one by one;one another;two by two;one on one;two way;one way;
  one sided;two sided;one off;one time;one stop;one size;one liner;two faced;two tone;three dimensional;two dimensional;one hand;zero sum;zero in on;zero chance;zero credibility;zero interest;zero doubt;zero evidence;zero sense;zero idea;zero tolerance;ground zero;
  net zero;patient zero;year zero;three strikes;four wheel;four by four;high five;cloud nine;nine to five;one fell swoop;at sixes and sevens;
  seven deadly sins;one and only;two party;two state;one party;one china;first half;second half;two minute warning;fourth estate;fifth column;third world;
  first world;third party;third parties;one thing;one more thing;one way or another;for one thing;one and all;all in one;
  first lady;first ladies;first minister;first family;first gentleman;first daughter;first aid;first class;first hand;second hand;second class;third class;
  first amendment;second amendment;fourth amendment;fifth amendment;fourth of july;first of all;first name;first place;first instance;at first;
  first and foremost;first things first;second thoughts;second thought;second nature;second guess;on second thought;third rail;third eye;second fiddle;
  first degree;second degree;third degree;first responder;first responders;first step act;
  second world war;first world war;second lieutenant;first lieutenant;first officer;first sergeant;first base;second base;third base;first person;
  split second;every second;per second;a second;one second;few seconds;second language;first language;first sea lord;first secretary;twelfth night;second home;
  two star;three star;four star;five star;seven star;first-time;first-ever;first-term;second-term;first-rate;second-rate;third-rate;
  first-year;second-year;third-year;first-half;second-half;first-generation;second-generation;
  first come;first dibs;first glance;first sight;first blush;first light;second wind;third country`
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
