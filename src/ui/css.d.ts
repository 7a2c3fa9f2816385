/** Style sheets imported as text: what a shadow root adopts. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** A style sheet imported for its effect: by an extension's page, or to go with the content script. */
declare module '*.css';
