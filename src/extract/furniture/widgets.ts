import { offers, skyWords, weatherWords } from '../../lexicon/page-words.js';
import { anyOf, capital, date, end, figure, pattern, type Rule, word } from './rule.js';

const degrees = `(?:${figure} ° ?(?:\\^?[fc] )?|<degrees>)`;
const weather = `(?:${word(...weatherWords)}|${figure}|<percent>|<degrees>|${date})`;
const change = '(?:(?:[+−▲▼-]|up|down) )?(?:<percent>|\\d[^ ]*(?: %)?|<n>)';
const quote = `(?:${capital} |[&.] ){1,4}(?:\\d{2,4} )?\\d[\\d,]*\\.\\d+ \\(? ?${change}(?: ?\\(? ?${change} ?\\)?){0,2}(?: [|,;·)]){0,2}`;
const answer = `(?:${word('yes', 'no', 'undecided', 'maybe', 'unsure', 'not sure', "don't know", 'no opinion')}(?: [:(-])? )?(?:<percent>|<n>(?: %)?)(?: \\))?(?: [,|;])?`;

/** Boxes beside an article: quotes of markets, the weather, polls, forms and offers. */
export const widgetRules: readonly Rule[] = [
  // "NRDX 12,345.67 +0.3%"; not "Roe 12,345 45.2%", "Roe 68 -4"
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(`^${quote}(?: ${quote}){0,11}$`),
    needs: [/[+−▲▼-]| (?:up|down) /],
  },
  // "Ostervik 72°F Partly cloudy", "High: 72° Low: 55°"; not "Record high: 41.2°C"
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(`^(?:${capital} (?:, )?){0,3}(?:${weather} ){0,24}${weather}$`),
    needs: [new RegExp(degrees, 'u'), new RegExp(`${anyOf(skyWords)}|\\b(?:high|hi)\\b.*\\blow?\\b`, 'u')],
  },
  // "Yes 45% No 55% Total votes: 1,234"
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(
      `^(?:${word('poll', 'results', 'poll results', 'vote now')} :? ?)?${answer}(?: ${answer}){1,4}(?: .{1,60})?$`,
    ),
    needs: [/poll|result|vote/],
  },
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(`^(?:${word('view results', 'vote now', 'poll closed', 'poll')}) .{1,80}$`),
    needs: [/votes?\b/],
  },
  // "500 characters left", "Characters remaining: 500"
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(
      `^(?:${word('max', 'maximum', 'limit', 'up to')} ){0,2}(?::? )?${figure} \\^?characters(?: ${word('left', 'remaining', 'max', 'maximum', 'allowed', 'limit')})?`,
      end,
    ),
  },
  {
    furniture: 'widget',
    line: true,
    pattern: pattern(`^\\^?characters ${word('left', 'remaining', 'allowed')} :? ?${figure}`, end),
  },
  // "Get our newsletter daily."; not "he gets the newsletter daily"
  {
    furniture: 'widget',
    pattern: pattern(
      `^\\^(?:get|sign up|join|receive|download|start|try|enter|register)(?: [^ <>.]+){0,12}? \\^?${anyOf(offers)}(?: .*)?$`,
    ),
    needs: [/ \^?(?:our|your|free|the|a) /],
  },
  {
    furniture: 'widget',
    pattern: pattern(`^\\^subscribe (?:${word('now', 'for', 'to', 'from', 'here')}|<day>)(?: .*)?$`),
  },
];
