import { linkLabels } from '../../lexicon/datelines.js';
import { inlineLinkLabels } from '../../lexicon/page-words.js';
import { pattern, type Rule, word } from './rule.js';

const phrases = linkLabels.filter((label) => label.includes(' ')).map((label) => label.replaceAll(' ', ' \\^?'));
const words = linkLabels.filter((label) => !label.includes(' '));

/** Headlines of other articles that stand in a text as links. */
export const linkRules: readonly Rule[] = [
  // "Read more: Ferry sinks (Nov. 2)"; not "related deaths rose to 12"
  {
    furniture: 'link',
    pattern: pattern(`^\\^?(?:${phrases.join('|')})(?: \\^?(?:on|from|in)(?: \\^?[^ :]+){1,4})? [:»|] .*$`),
  },
  { furniture: 'link', line: true, pattern: pattern(`^${word(...words, ...inlineLinkLabels)} [:»|] .*$`) },
  // "View graphic How the 12 voted"
  {
    furniture: 'link',
    line: true,
    pattern: pattern(
      `^${word('view', 'see')} ${word('graphic', 'gallery', 'photos', 'video', 'interactive', 'slideshow')} .*$`,
    ),
  },
  // "[Ferry sinks with 12 on board]", a line of its own
  { furniture: 'link', line: true, pattern: /^\[ (?:[^\]]+ ){4,40}\]$/u },
  // "► Nov. 2: Ferry sinks with 12 on board"
  { furniture: 'link', pattern: /^(?:►|▶|▸|→|›|❯|➤|»|> >) (?:.*[^.]|.* [ap]\.m\.)$/u },
  // "November 2010 (45)", in an archive's menu
  { furniture: 'link', line: true, pattern: /^<date> \( \d+ \)(?: <date> \( \d+ \))*$/u },
];
