/** Style sheets imported as text: what a shadow root's `adoptedStyleSheets` and an extension page's `<style>` both take. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
