/** Style sheets that the build attaches to the content script. */
declare module '*.css';
