import { buttons, countedParts, engagements, engagementWords } from '../../lexicon/page-words.js';
import { anyOf, capital, date, end, figure, pattern, type Rule, word } from './rule.js';

const digits = '\\d[\\d,.]*';
const part = word(...countedParts);
const pictures = word('photos', 'images', 'pictures', 'slides', 'videos', 'pics');
const countable = word(
  'photos',
  'images',
  'pictures',
  'slides',
  'videos',
  'items',
  'pages',
  'stories',
  'articles',
  'results',
);
const button = `(?:${word(...buttons)}|×|x|>|<|/|\\|)`;
const reading = `(?:<span>(?: -)?|${digits} (?:- )?${anyOf(['min', 'mins', 'minute', 'minutes'])}(?: -)?)`;
const thing = word(...engagements);
const amount = `(?:${figure}(?: \\^?[km])?)`;
const beside = `(?:${word(...engagementWords)}|[|,:·•(){}\\[\\]/-]|on ${capital})`;

/** Counters of galleries and pages, reading times, and counts of what readers did. */
export const counterRules: readonly Rule[] = [
  // "1 of 25", "Image 3 / 12", "Page 1 of 2"; not "one of 25 survivors"
  {
    furniture: 'counter',
    pattern: pattern(`^(?:${part} )?${digits} (?:of|/) ${digits}(?: ${countable})?(?: ${button}){0,12}`, end),
  },
  {
    furniture: 'counter',
    pattern: pattern(`^${part} (?:<n>|${date})(?: ${button}){0,12}`, end),
    needs: [/page|slide|image|photo|picture/],
  },
  // "1 of 48 Full Screen Autoplay …"
  {
    furniture: 'counter',
    pattern: pattern(`^(?:${part} )?${digits} (?:of|/) ${digits}(?: \\^?${anyOf(buttons)}){2,12}`),
  },
  // "View all 14 photos of the launch"; not "12 photos were forged"
  {
    furniture: 'counter',
    line: true,
    pattern: pattern(
      `^${word('view', 'see', 'show', 'browse', 'launch', 'open', 'watch', 'load')}(?: ${word('all', 'the', 'more', 'our', 'full', 'other')}){0,3}`,
      ` \\(? ?${figure} ?\\)?(?: ${word('more', 'new')})? ${countable}`,
      '[^<]*$',
    ),
  },
  {
    furniture: 'counter',
    line: true,
    pattern: pattern(`^(?:${word('all', 'more')} )?${figure}(?: ${word('more')})? ${pictures}$`),
  },
  {
    furniture: 'counter',
    line: true,
    pattern: pattern(
      `^(?:${word('view')} )?${word('photos', 'images', 'gallery', 'slideshow', 'pictures', 'videos')} (?:[:(] )?${digits}(?: \\)| ${pictures})?$`,
    ),
  },
  // "3 min read", "Reading time: 3 minutes"; not "a five-minute read for the bus"
  {
    furniture: 'counter',
    pattern: pattern(`^(?:${word('estimated', 'about')} )?${reading} ${word('read', 'reading')}`, end),
  },
  {
    furniture: 'counter',
    pattern: pattern(
      `^(?:${word('estimated', 'average')} )?(?:${word('reading')} time|${word('read')} time|\\^?time to read|read) :? ?(?:about )?<span>`,
      end,
    ),
  },
  // "(1/3) — Jane Roe (@roe)": a post in parts
  {
    furniture: 'counter',
    anywhere: true,
    pattern: /\( (?:<[a-z-]+>|\d+ \/ \d+) \)(?= [—–-](?: (?:\^[^ ]+|\.)){1,6} \( @)/gu,
  },
  // "45 comments", "1.2k shares | 300 likes"; not "shares fell 3 percent"
  {
    furniture: 'engagement',
    line: true,
    pattern: pattern(
      `^(?:(?:${amount}|${thing}|${beside}) ){0,12}(?:${amount} (?:new |more |other )?${thing}|${thing} (?:[:(] )?${amount})(?: (?:${amount}|${thing}|${beside})){0,12}`,
      end,
    ),
  },
  // "12 people like this"
  {
    furniture: 'engagement',
    pattern: pattern(
      `^${amount}(?: ${word('people', 'others', 'users', 'readers', 'of your friends')}){1,2} (?:also )?${anyOf(['like', 'liked', 'likes', 'shared', 'recommend', 'recommended', 'follow', 'reacted to', 'are talking about', 'viewed', 'saved'])} (?:this|it)(?: \\^?[a-z]+)?`,
      end,
    ),
  },
  {
    furniture: 'engagement',
    line: true,
    pattern: pattern(
      `^${word('liked', 'shared', 'viewed', 'recommended', 'saved')} by (?:${capital} (?:and )?){0,3}${amount}(?: ${anyOf(['people', 'others', 'users', 'readers', 'other people'])})?`,
      end,
    ),
  },
  {
    furniture: 'engagement',
    pattern: pattern(
      `^${word('be')} the <?[a-z0-9]+>?(?: of your friends)? to (?:comment|like|share|review|rate|reply|respond)`,
    ),
  },
];
