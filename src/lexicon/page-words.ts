const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What a page calls its own text: "this story was updated". */
export const pageNouns = list('story article post entry column page piece item blog gallery dispatch bulletin version');

/** Texts of other authors, too, so that "this report was published" may tell of another. */
export const otherTexts = list('report review interview feature analysis commentary essay transcript');

/** Participles that open a stamp by themselves: "Posted on Nov. 3". */
export const stampLabels = list('posted published updated modified reposted republished');

/** Participles that open a stamp with a colon, an author or a clock time: "Edited: 5:12 p.m.", "Uploaded by J. Roe on Nov. 3". */
export const looseStampLabels = list(
  'added changed corrected edited filed issued revised reviewed submitted uploaded shared',
);

/** What may stand before the participle of a stamp: "last updated", "first published", "story posted". */
export const stampOpenings = list('last first originally initially previously date story article post page was');

/** Labels of a note on the text itself: "Update, 5 p.m.:", "Correction: Dec. 1". */
export const noteLabels = list('update updates updated correction corrections clarification');

/** Verbs by which a note tells what was changed in the text: "Update, 5 p.m.: Adds a statement". */
export const editVerbs = list(
  'adds adding added updates updating corrects correcting corrected clarifies includes recasts rewrites',
);

/** Verbs that say how a text came out: "this story originally appeared on Nov. 3". */
export const issueVerbs = list(
  'posted published updated modified corrected revised edited appeared ran aired reposted',
);

/** Words between the dates, clocks and names of a stamp. */
export const stampWords = list(`on at , . : ; ( ) - – — / @ · am pm a.m. p.m. a.m p.m local time hrs hours h ago z
  mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt akst hst bst ist cet cest eet msk jst kst hkt sgt pkt wib aest aedt nzst
  eastern central mountain pacific uk standard daylight`);

/** Small words of bylines: "By Jane Roe and John Falk, Special to the Merrow Post". */
export const bylineWords =
  list(`and of the for to de la van von , . ' & / - com org net co staff writer writers reporter reporters
  correspondent editor contributor special contributed columnist blogger`);

/** Words for pictures, as their credits begin. */
export const pictureNouns = list(`photo photos photograph photographs photography image images picture pictures video
  graphic illustration screenshot`);

/** Words before a picture's noun that say where the picture comes from: "file photo". */
export const pictureSources = list('file handout archive archival pool stock courtesy undated');

/** What may stand in a credit beside names, dates and figures. */
export const creditWords =
  list(`for of by via from courtesy file handout pool taken on at in the and , . : / | ( ) [ ] - – — © & '
  staff photographer photo photos image images copyright credit archive contributed provided supplied`);

/** Things that a page counts through: "Image 3 of 12". */
export const countedParts = list(
  'photo image slide picture page video gallery figure step item part photos images slides',
);

/** Words of a page's buttons, which follow a counter. */
export const buttons =
  list(`full screen ad close next previous prev autoplay photos photo images image skip view show hide caption
  slideshow back pause play share replay`);

/** What readers do with a page, as pages count it. */
export const engagements =
  list(`comment comments share shares like likes view views retweet retweets tweet tweets follower followers
  subscriber subscribers reaction reactions reply replies response responses repost reposts upvote upvotes pin pins favorites
  favourites recommendations pageviews`);

/** Words of the buttons around those counts. */
export const engagementWords = list(`+ total all show view see read add post save email print leave a this now on so far
  login join conversation more new previous other the and`);

/** Words that open a line of how to reach somebody: "Tel: …", "Office hours: …". */
export const contactLabels = list(
  'phone telephone tel fax mobile cell hotline helpline voicemail newsroom contact switchboard',
);

/** Postal codes of the states and territories of the United States. */
export const stateCodes =
  list(`AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
  OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY`);

/** Words of a weather box. */
export const weatherWords =
  list(`° f c high low hi lo humidity wind winds mph kph km/h feels like sunny mostly partly cloudy clear rain
  showers snow chance of precip precipitation today tonight tomorrow sunrise sunset dew point pressure visibility
  n s e w ne nw se sw weather forecast currently now / | , : - – ( )`);

/** Words that only the weather box of a page puts beside a temperature. */
export const skyWords = list('sunny cloudy clear showers humidity feels chance precip precipitation sunrise sunset');

/** Labels that open a line or a bracket with a link, beside those in front of lists of links; only with a colon. */
export const inlineLinkLabels = list(
  'more read photos video gallery slideshow listen interactive quiz earlier previously',
);

/** Offers that a page makes to its readers. */
export const offers = list('newsletter newsletters inbox app alerts subscription subscriptions');
