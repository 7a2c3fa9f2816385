/** A page in React: a text that changes in place, a list that changes its order, a paragraph that comes and goes. */
import { createElement as h, useState } from 'react';

export function Story({ onEnd }: { readonly onEnd?: () => void }) {
  const [turn, setTurn] = useState(0);
  const isOdd = turn % 2 === 1;
  const guests = isOdd ? ['Steve Witkoff', 'Elon Musk'] : ['Elon Musk', 'Steve Witkoff'];
  return h(
    'article',
    null,
    h(
      'p',
      null,
      'Here stands ',
      h('b', null, 'Vladimir'),
      ' ',
      'Putin',
      isOdd ? ', before Joe Biden' : '',
      '.',
    ),
    h('ul', null, ...guests.map((name) => h('li', { key: name }, 'A guest: ', name))),
    isOdd && h('p', null, 'Then came Keith Kellogg.'),
    h('button', { type: 'button', onClick: () => setTurn(turn + 1) }, 'Go on'),
    h('button', { type: 'button', onClick: () => onEnd?.() }, 'End'),
  );
}
