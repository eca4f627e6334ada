import { pageNouns } from '../../lexicon/page-words.js';
import { anyOf, capital, date, end, pattern, type Rule, word } from './rule.js';

const year = `(?:${date}|\\d{4})`;
const years = `${year}(?: [-–—,/] ?${year})?`;
const sign = '(?:©|\\( c \\))';

/** Lines of rights, and notes of where a text stands in print. */
export const rightsRules: readonly Rule[] = [
  // "Copyright 2010 The Merrow Post", "© 1999-2012"; not "the copyright law of 1976"
  {
    furniture: 'rights',
    pattern: pattern(`^(?:\\^?content |\\^?all content )?\\^?copyright (?:: |by )?(?:${sign} ?)?(?:by )?${years}`),
  },
  {
    furniture: 'rights',
    pattern: pattern(`^(?:\\^?copyright )?${sign}(?: (?:${capital}|[.,&]|of|and|the)){0,8} ${years}`),
  },
  { furniture: 'rights', pattern: pattern(`^${years} ${sign}`) },
  // "Copyright The Merrow Post 2010."; not "Copyright Act 1976"
  {
    furniture: 'rights',
    pattern: pattern(
      `^\\^copyright (?!\\^?(?:act|law|bill|office|treaty|code|term|case|suit|tribunal|board)s? )(?:(?:${capital}|of|the|by|and|[.,&]) ){1,6}${years}`,
      end,
    ),
  },
  { furniture: 'rights', pattern: /^(?:[^ ]+ ){0,20}\^?all rights (?:are )?reserved(?: [^ ]+){0,8}$/u },
  { furniture: 'rights', anywhere: true, pattern: new RegExp(`(?<=^| )©(?: \\^[^ ]+){0,5} ${years}`, 'gu') },
  // "A version of this article appears in print on March 3, 2011, on page A1"
  {
    furniture: 'print',
    pattern:
      /^(?:\^?an? )?(?:[a-z^]+ ){0,2}version of (?:this|the) [a-z]+ .*\b(?:print|edition|page|newspaper|magazine|issue)\b.*$/u,
  },
  {
    furniture: 'print',
    pattern: pattern(
      `^${word('this')} ${anyOf(pageNouns)} (?:also |first |originally ){0,2}(?:appears|appeared|ran|runs|was published|was printed) (?:in|on)`,
      ` .*\\b(?:print|edition|issue|page)\\b.*$`,
    ),
  },
  {
    furniture: 'print',
    line: true,
    pattern: pattern(
      `^(?:${word('from', 'published', 'appeared', 'in', 'print', 'printed')} ){0,2}(?:in |on )?(?:the |our )?(?:${capital} )?${date} (?:, )?\\^?(?:print )?\\^?(?:edition|issue)`,
      end,
    ),
  },
  {
    furniture: 'print',
    line: true,
    pattern: pattern(`^${word('print', 'in print', 'print edition', 'in the print edition', 'print issue')} [:|,] .*$`),
  },
  {
    furniture: 'print',
    line: true,
    pattern: pattern(
      `^(?:${word('published', 'appeared', 'printed')} )?(?:in print )?(?:on )?${date} ,? ?(?:on )?${word('page', 'p.', 'pg')} .{1,8}$`,
    ),
  },
];
