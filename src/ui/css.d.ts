/** Style sheets imported as text: what a shadow root's `adoptedStyleSheets` and an extension page's `<style>` both take. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** A style sheet imported for its effect, in an extension's page. */
declare module '*.css';
