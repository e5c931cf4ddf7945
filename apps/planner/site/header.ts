import { GUIDE_KINDS, GUIDE_PAGES } from "./guide-pages.ts";
import { PAGES } from "./pages.ts";

const WORDS = {
  da: {
    menu: "Sider",
    guide: "Vejledningens sider",
    skip: "Spring til indhold",
    other: "English",
    otherLanguage: "en",
  },
  en: { menu: "Pages", guide: "Pages of the guide", skip: "Skip to content", other: "Dansk", otherLanguage: "da" },
} as const;

/** The top of every page: name, menu, the same page in the other language. Tools for the scenario are put in by the page. */
export function headerFor({ path }: { path: string }): string {
  const [, language, page] = /^\/(da|en)\/([\w-]+|guide\/[\w-]+)$/.exec(path) ?? [];
  if (page === undefined || (language !== "da" && language !== "en")) return "";
  const words = WORDS[language];
  const isGuide = page.startsWith("guide/");
  const links = PAGES.map(({ path: name, ...names }) => {
    const current =
      name === page ? ' aria-current="page"' : isGuide && name === "guide/index" ? ' aria-current="true"' : "";
    return `<a href="/${language}/${name}"${current}>${names[language]}</a>`;
  });
  return `<a class="skip" href="#observablehq-main">${words.skip}</a>
<div class="bar">
  <a class="brand" href="/${language}/index">Ventesal</a>
  <nav aria-label="${words.menu}">${links.join("")}</nav>
  <a class="language" lang="${words.otherLanguage}" hreflang="${words.otherLanguage}" href="/${words.otherLanguage}/${page}">${words.other}</a>
</div>
${isGuide ? guideMenu(language, page) : '<div id="tools"></div>'}`;
}

/** The pages of the guide, kind by kind. */
function guideMenu(language: "da" | "en", page: string): string {
  const kinds = Object.entries(GUIDE_KINDS[language]).map(([kind, name]) => {
    const links = GUIDE_PAGES.filter((one) => one.kind === kind).map((one) => {
      const current = `guide/${one.path}` === page ? ' aria-current="page"' : "";
      return `<li><a href="/${language}/guide/${one.path}"${current}>${one[language]}</a></li>`;
    });
    return `<div><span>${name}</span><ul>${links.join("")}</ul></div>`;
  });
  return `<nav class="guide-menu" aria-label="${WORDS[language].guide}">${kinds.join("")}</nav>`;
}
