import { PAGES } from "./pages.ts";

const WORDS = {
  da: { menu: "Sider", skip: "Spring til indhold", other: "English", otherLanguage: "en" },
  en: { menu: "Pages", skip: "Skip to content", other: "Dansk", otherLanguage: "da" },
} as const;

/** The top of every page: name, menu, the same page in the other language. Tools for the scenario are put in by the page. */
export function headerFor({ path }: { path: string }): string {
  const [, language, page] = /^\/(da|en)\/([\w-]+)$/.exec(path) ?? [];
  if (language !== "da" && language !== "en") return "";
  const words = WORDS[language];
  const links = PAGES.map(({ path: name, ...names }) => {
    const current = name === page ? ' aria-current="page"' : "";
    return `<a href="/${language}/${name}"${current}>${names[language]}</a>`;
  });
  return `<a class="skip" href="#observablehq-main">${words.skip}</a>
<div class="bar">
  <a class="brand" href="/${language}/index">Ventesal</a>
  <nav aria-label="${words.menu}">${links.join("")}</nav>
  <a class="language" lang="${words.otherLanguage}" hreflang="${words.otherLanguage}" href="/${words.otherLanguage}/${page}">${words.other}</a>
</div>
<div id="tools"></div>`;
}
