/** A module of a library that pages are better off without: what its path matches is replaced, wherever pages are built. */
export interface LeftOut {
  path: RegExp;
  contents: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  // Zod carries its error texts in some fifty languages; ours are our own
  { path: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: 'export { default as en } from "./en.js";\n' },
  // placement can use a solver, half a megabyte of it; what the pages ask is answered without one, by looking at every set of sites
  {
    path: /[\\/]highs[\\/]build[\\/]highs\.m?js$/,
    contents: 'export default () => { throw new Error("the pages carry no solver"); };\n',
  },
];
