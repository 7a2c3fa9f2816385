/** As much of React's interface as the apps here use: its own types would be three more packages. */
declare module 'react' {
  export interface Element {
    readonly type: unknown;
  }
  type Child = Element | string | false | null;
  export function createElement<P extends object>(
    type: string | ((props: P) => Element),
    props?: P | null,
    ...children: Child[]
  ): Element;
  export function useState<S>(initial: S): [S, (next: S) => void];
  export function useEffect(run: () => void, on: readonly unknown[]): void;
}
declare module 'react-dom/client' {
  import type { Element } from 'react';
  export function hydrateRoot(
    container: globalThis.Element,
    app: Element,
    options: { readonly onRecoverableError: (error: unknown) => void },
  ): { unmount(): void };
}
declare module 'react-dom/server' {
  import type { Element } from 'react';
  export function renderToString(app: Element): string;
}
