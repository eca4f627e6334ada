import {
  bylineWords,
  editVerbs,
  issueVerbs,
  looseStampLabels,
  noteLabels,
  otherTexts,
  pageNouns,
  stampLabels,
  stampOpenings,
  stampWords,
} from '../../lexicon/page-words.js';
import { anyOf, capital, date, end, hasClock, hasDay, hasWhen, pattern, type Rule, word } from './rule.js';

const nameWord = `(?:${capital}|${anyOf(bylineWords)})`;
const names = `${nameWord}(?: ${nameWord}){0,9}?`;
/** What a stamp is made of behind its label: moments, zones, authors, sections. */
const part = `(?:${date}|\\.?\\d[^ ]*|${word(...stampWords, ...stampLabels)}|${word('by', 'in', 'on', 'under', 'from', 'to', 'via')} ${names})`;
const parts = `${part}(?: ${part}){0,15}?`;
const opened = `(?:${word(...stampOpenings)} ){0,3}`;
const label = `${opened}${word(...stampLabels)}`;
const loose = `${opened}${word(...looseStampLabels)}`;
const full = /<full-/;

/** What may follow a note that the text was changed: "to include a statement". */
const tail = '(?= (?:to|with|after|because|and|[.;]|<more>)(?: |$)|$)';
const said = anyOf(['says', 'said', 'wrote', 'writes', 'commented', 'replied']);
const button = word('reply', 'permalink', 'report', 'share', 'edit', 'link', 'flag', 'delete');

/** Stamps and signatures of articles, comments and posts: when the page's own text came out, was changed or was sent. */
export const stampRules: readonly Rule[] = [
  // "Posted by Jane Roe in News on Nov. 3, 2010 at 5:12 pm"; not "Posted on Nov. 3, the letter reached him"
  { furniture: 'stamp', pattern: pattern('^', label, ' ', parts, end), needs: [hasWhen] },
  // "Posted Nov. 3, 2010 5:12 pm Firefighters said …", where a line end got lost
  {
    furniture: 'stamp',
    pattern: pattern('^', label, ' ', part, `(?: ${part}){0,15}`, '(?= (?:\\^|["“‘]))'),
    needs: [hasDay, hasClock, /[^,]$/],
  },
  // "Edited: 5:12 p.m.", "Uploaded by J. Roe on Nov. 3"; not "Filed on Nov. 3."
  { furniture: 'stamp', pattern: pattern('^', loose, '(?: :|(?= by )) ', parts, end), needs: [hasWhen] },
  { furniture: 'stamp', pattern: pattern('^', loose, ' ', parts, end), needs: [hasDay, hasClock] },
  // "This story was last updated at 4:26 p.m. to include a statement"
  {
    furniture: 'stamp',
    pattern: pattern(
      `^(?:${word('note', "editor's", 'editors', "'")} ){0,3}(?:: |– |— )?${word('this')}(?: \\^?[a-z]+(?: of (?:the|this))?)? ${word(...pageNouns)}`,
      `(?: (?:was|has|been|is|first|originally|last|also|recently|initially)){0,4} ${anyOf(issueVerbs)}`,
      `(?: ${part}){1,16}?`,
      tail,
    ),
    needs: [hasWhen],
  },
  // "The article was first published on 5 August 2030."; not "the article was published in a journal"
  {
    furniture: 'stamp',
    pattern: pattern(
      `^(?:(?:${word('the', 'an')} )?${word(...pageNouns)}|${word('this')} ${word(...otherTexts)})(?: (?:was|has|been))* ${anyOf(['first', 'originally', 'last'])} `,
      `${anyOf(issueVerbs)}(?: ${part}){1,16}?`,
      end,
    ),
    needs: [full],
  },
  // "Update, July 12, 1:05 a.m. ET: Article has the new figure", "Correction: December 6, 2031"; not "Update, 5 p.m.: The mayor resigned"
  {
    furniture: 'stamp',
    pattern: pattern(
      `^${word(...noteLabels)}(?: \\d+)? ${parts}`,
      `(?=(?: [:—–|-]){1,2} (?:${word('this', 'the', 'an')} )?(?:${word(...pageNouns)}|${word(...editVerbs)}) |$)`,
    ),
    needs: [hasWhen],
  },
  // "Jane Roe says: November 3, 2010 at 5:12 pm"
  {
    furniture: 'stamp',
    line: true,
    pattern: pattern(
      `^(?:(?:@ )?${capital} ){0,4}(?:(?:[^ <]+ )?(?:\\d+ )?${said} )?(?:: |, |[-–—] |on |at ){0,3}<full-day[^ ]*(?: ${part}){0,8}?(?: # ?\\d*| ${button}){0,4}$`,
    ),
    needs: [hasClock],
  },
  // "By Jane Roe, staff writer | Nov. 3, 2010"
  {
    furniture: 'stamp',
    line: true,
    pattern: pattern(`^${word('by')} ${capital}(?: (?:${nameWord}|\\|)){0,12}? ${part}(?: (?:${part}|\\|)){0,12}$`),
    needs: [hasWhen],
  },
  // "3 hours ago"
  { furniture: 'stamp', line: true, pattern: pattern(`^(?:${word('about', 'over')} )?<ago>(?: ${button})*$`) },
];
