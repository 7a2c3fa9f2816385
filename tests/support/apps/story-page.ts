/** Takes over the server's markup when the page says so, as late as a slow network would. */
import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './story.ts';

function Page({ onEnd }: { readonly onEnd: () => void }) {
  useEffect(() => {
    document.body.dataset.hydrated = '1';
  }, []);
  return createElement(Story, { onEnd });
}

addEventListener('hydrate', () => {
  const root = hydrateRoot(
    document.getElementById('root')!,
    createElement(Page, { onEnd: () => root.unmount() }),
    {
      onRecoverableError: (error) => console.error(error),
    },
  );
});
