// Before Framework's build: writes the reference of the guide, in both languages, from the models, schemas, comments and help texts.
import { writeFileSync } from "node:fs";
import { commandsPage } from "../reference/commands.ts";
import { filesPage } from "../reference/files.ts";
import { languagePage } from "../reference/language.ts";
import { measuresPage } from "../reference/measures.ts";
import { parametersPage } from "../reference/parameters.ts";

const pages = {
  commands: commandsPage,
  files: filesPage,
  language: languagePage,
  measures: measuresPage,
  parameters: parametersPage,
};
for (const [name, write] of Object.entries(pages)) {
  for (const language of ["da", "en"] as const) {
    writeFileSync(new URL(`../src/${language}/guide/${name}.md`, import.meta.url), write(language));
  }
}
