import { headFor } from "./site/head.ts";
import { headerFor } from "./site/header.ts";
import { vendor } from "./vendor.ts";

process.env.OBSERVABLE_TELEMETRY_DISABLE ??= "true";
await vendor({ watch: process.argv.includes("preview") });

export default {
  root: "src",
  title: "Ventesal",
  style: "style.css",
  globalStylesheets: [], // no fonts from elsewhere
  head: headFor,
  header: headerFor,
  footer: "",
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  linkify: false,
  typographer: false,
  preserveExtension: true, // links that any static host can serve, in any folder
  interpreters: { ".ts": ["node", "--import=tsx"] },
};
