/**
 * Texts that do harm where somebody takes them for more than text: what a hostile corpus, page or message is made of. What they
 * would run changes the title of the document and asks `ran.test` for a file, so that both tell that it ran.
 */
const RUN = "document.title='ran';new Image().src='http://ran.test/'";

/** Markup, links, code and patterns: no name for a reader, but text like any other. */
export const TEXT_ATTACKS = [
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `"><svg onload="${RUN}">`,
  '<iframe src="http://ran.test/"></iframe>',
  `<a href="javascript:${RUN}">read on</a>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  '&lt;b&gt;&#x3C;i&#x3E;',
  '{{constructor.constructor("1")()}}',
  `\${document.title='ran'}`,
  '(a+)+$',
  '.*',
  '[\\s\\S]{0,99999}',
  '\\',
  '$&$1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE briefs; --",
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
] as const;

/** Characters that make a text read as another: none may stand in a name. */
export const DISGUISES = {
  NUL: '\0',
  'an escape sequence': '\u001B[2J',
  'a C1 control': '\u009B',
  'half of a surrogate pair': '\uD800',
  'the other half': '\uDC00',
  'right-to-left override': '\u202E',
  'left-to-right embedding': '\u202A',
  'right-to-left isolate': '\u2067',
  'a line end': '\n',
} as const;
