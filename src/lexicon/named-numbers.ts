/** Words before a number that make it a name or a label ("Section 230", "Flight 370"), lower case; the number is no quantity. */
export const labelHeads: ReadonlySet<string> = new Set(
  `section sections sec title titles chapter chapters article articles amendment proposition prop rule rules route highway hwy interstate
  flight flights room rooms apartment apt suite floor gate terminal platform page pages p pp line verse psalm sonnet figure fig table
  appendix exhibit annex schedule paragraph clause subsection part act scene volume vol issue episode episodes season round rounds
  step phase stage level tier class category type grade form model version unit area zone district ward precinct sector region block
  building pier track tracks channel radio bbc itv sky game games week weeks day days match matches lap hole bowl group pool formula
  chapter apollo soyuz voyager gemini falcon artemis windows office iphone ipad galaxy playstation xbox android ios pixel boeing airbus
  division league super serie bundesliga ligue heat lane no number numbers nos nr box po isbn rfc iso din resolution directive decree
  order case docket bill hr plan item agenda question option lot lots agent page world war ii mark mk covid sars channel fortune
  nasdaq dow ftse nikkei topix stoxx cac dax asx kospi sensex nifty russell wilshire catch studio stalag camp ward tower towers
  kilometer exit mile marker psalm corinthians genesis exodus matthew luke john romans revelation pope king queen louis henry`.split(
    /\s+/,
  ),
);

/** Label words that also stand before counts in plain prose, so that they label only when capitalised. */
export const softHeads: ReadonlySet<string> = new Set(
  `rules episode episodes season round rounds step phase stage level class type grade form model unit area zone district
  ward sector region block building game games week weeks day days match matches group pool division league heat order case bill plan item
  question option lot lots world war mark radio sky office super part act issue volume line camp tower towers mile exit marker king queen pope
  john luke matthew henry louis agent no p ii title floor platform track tracks channel table figure category tier box article version scene
  lap lane hole bowl android galaxy pixel falcon studio catch number numbers page pages room rooms section sections chapter chapters
  routes gate suite terminal flight flights windows formula po act amendment`.split(/\s+/),
);

/** Phrases that hold a number word but no quantity, lower case. */
export const namedPhrases: readonly string[] =
  `group of seven;group of eight;group of 20;group of 7;group of 77;gang of eight;gang of six;gang of four;big ten;big 12;
  big three;big four;big five;big tech;pac 12;pac-12;five eyes;six nations;one nation;seven sisters;four seasons;three gorges;nine inch nails;
  one direction;world war one;world war two;world war ii;world war i;catch 22;page six;seven network;nine network;channel four;channel five;channel nine;7 eleven;7-eleven;
  ocean's eleven;gang of six;the twelve apostles;twelve days of christmas;area 51;agent 007;9 11;tier one;tier two;tier 1;tier 2;tier 3;plan b;phase one;phase two;
  phase three;phase i;day one;square one;one day;one by one;one another;two by two;one on one;one to one;two way;one way;one sided;two sided;one off;one time;
  one stop;one size;one liner;two faced;two tone;three dimensional;two dimensional;zero sum;zero tolerance;ground zero;
  net zero;subzero;patient zero;year zero;absolute zero tolerance;three strikes;four wheel;four by four;high five;hang ten;cloud nine;dressed to the nines;nine to five;
  one fell swoop;at sixes and sevens;back to square one;ten commandments;seven deadly sins;first come;number one fan;one and only;two party;
  two state;one party;one china;two thirds majority;three quarter length;first half;second half;two minute warning;fourth estate;
  fifth column;third world;first world;third party;third parties;third reich;
  one thing;one more thing;one way or another;for one thing;one and all;all in one;five star;four star;three star;two star;one star;five stars;
  first lady;first ladies;first minister;first family;first gentleman;first daughter;first aid;first class;first hand;second hand;second class;third class;first amendment;second amendment;
  fourth amendment;fifth amendment;fifth avenue;fourth of july;first of all;first name;first place finish;at first;first and foremost;first things first;
  second thoughts;second thought;second nature;second guess;on second thought;second amendment;third rail;third eye;second fiddle;first degree;second degree;third degree;first responder;first responders;first step act;
  first floor;second floor;third floor;fourth floor;fifth floor;second world war;first world war;second lieutenant;first lieutenant;first officer;first sergeant;second chance;first base;second base;third base;first person;
  split second;every second;per second;a second;one second;few seconds;second language;first language;first sea lord;first secretary;twelfth night;second home`
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
