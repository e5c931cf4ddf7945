/** The folder of the command line as it was built; what is loaded only on demand, such as this module, may lie in its folder parts. */
export const home = new URL(/\/parts\/[^/]*$/.test(import.meta.url) ? ".." : ".", import.meta.url);
