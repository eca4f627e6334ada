const irregular = `
  say said says saying
  die died dies dying
  lie lay lain lying
  go went gone goes going
  come came comes coming
  become became becomes
  begin began begun begins beginning
  break broke broken breaks
  bring brought brings
  build built builds
  burn burnt burned
  buy bought buys
  catch caught catches
  choose chose chosen chooses
  cost costs costing
  cut cuts cutting
  deal dealt
  draw drew drawn draws
  drive drove driven
  eat ate eaten
  fall fell fallen falls falling
  feel felt feels
  fight fought
  find found finds
  flee fled flees
  fly flew flown flies
  freeze froze frozen
  get got gotten gets
  give gave given gives
  grow grew grown grows
  hang hung
  hear heard hears
  hide hid hidden
  hit hits hitting
  hold held holds
  hurt hurts hurting
  keep kept keeps
  know knew known knows
  lead led leads
  learn learnt
  leave left leaving
  lend lent
  let lets letting
  lose lost loses losing
  make made makes making
  mean meant means
  meet met meets
  overtake overtook overtaken
  pay paid pays
  put puts putting
  read reads
  ride rode ridden
  rise rose risen rises rising
  run ran runs running
  see saw seen sees
  seek sought seeks
  sell sold sells
  send sent sends
  set sets setting
  shake shook shaken
  shoot shot shoots shooting
  show showed shown shows
  shut shuts
  sink sank sunk
  sit sits sitting
  sleep slept
  speak spoke spoken speaks
  spend spent spends
  spread spreads
  stand stood stands
  steal stole stolen steals
  stick stuck
  strike struck stricken strikes striking
  sue sued sues
  swear swore sworn
  sweep swept
  swim swam swum
  take took taken takes taking
  teach taught
  tear tore torn
  tell told tells
  think thought thinks
  throw threw thrown
  tie tied ties tying
  undergo underwent undergone
  wake woke woken
  wear wore worn
  win won wins winning
  withdraw withdrew withdrawn withdraws
  write wrote written writes`;

/** Irregular verb forms: form → base. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row) => {
      const [base = '', ...others] = row.split(' ');
      return others.map((form) => [form, base] as const);
    }),
);

/** Forms of verbs that report what somebody says. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  `say said says saying tell told tells announce announced announces report reported reports state stated states add added adds
  confirm confirmed confirms claim claimed claims note noted notes estimate estimated estimates quoted quote quotes
  recall recalled recalls stress stressed emphasize emphasized emphasise emphasised argue argued argues insist insisted warn warned warns
  acknowledge acknowledged admit admitted explain explained predict predicted predicts suggest suggested suggests reveal revealed wrote
  tweeted testified declared declares believes believed disclosed described`.split(/\s+/),
);

/** Base forms of verbs of news, for words whose ending does not tell that they are verbs. */
export const bareVerbs: ReadonlySet<string> = new Set(
  `kill injure wound hurt die strike hit shoot stab arrest charge convict sentence jail sue accuse blame vote elect pass sign approve
  reject launch announce report confirm deny claim say tell ask warn urge call meet visit arrive leave return travel flee evacuate
  rescue save rise fall drop climb jump surge soar plunge slump gain lose win beat defeat lead trail earn pay spend cost buy sell
  raise cut reduce increase grow expand shrink double triple add create eliminate hire fire lay quit resign appoint start begin
  end finish open close stop continue resume delay postpone cancel plan expect hope aim seek try agree refuse demand offer accept
  receive give take bring send deliver move place put set hold keep break destroy damage burn collapse explode crash sink flood
  shake trigger cause spread infect test vaccinate treat hospitalize recover steal rob grab seize capture release free march protest
  rally gather join attend attack bomb raid invade withdraw deploy station occupy liberate work serve operate run drive fly
  carry bear include contain comprise consist involve cover span last take wait stay remain live reside own amount total exceed reach
  stand sit lie face see find show reveal make build construct complete establish host play score fight marry divorce
  collide slam smash detain question interview investigate search discover believe think know want need help let get go come`.split(
    /\s+/,
  ),
);

/** Verbs whose past looks like their base form, and which stand behind their subject ("the quake hit"). */
export const invariableVerbs: ReadonlySet<string> = new Set(
  'hit cut put set cost hurt shut spread quit burst let split upset rid beat bid'.split(' '),
);
