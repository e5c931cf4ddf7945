import { commandReference, type Described } from "@ventesal/cli/reference";
import type { Language } from "@ventesal/pathway";
import { contents, heading, page, said, text } from "./page.ts";

/** Every command of the command line, from its own help. */
export function commandsPage(language: Language): string {
  const commands = commandReference(language);
  const blocks = commands.flatMap(({ name, usage, description, arguments: taken, options }) => [
    heading(2, name, `command-${name}`, `<code>ventesal ${name}</code>`),
    `<p>${text(description)}</p>`,
    `<pre class="usage"><code>${text(usage)}</code></pre>`,
    described([...taken, ...options]),
  ]);
  const names = commands.map(({ name }) => [`command-${name}`, name] as const);
  const lead = said(
    language,
    "Kommandolinjens kommandoer med alle deres valg, skrevet ud af dens egen hjælp. I projektets mappe hedder den pnpm ventesal. Med --lang da eller --lang en foran kommandoen svarer den på dansk eller engelsk.",
    "The commands of the command line with all their options, written out from its own help. In the project's folder it is called pnpm ventesal. With --lang da or --lang en before the command it answers in Danish or in English.",
  );
  const title = said(language, "Kommandoer", "Commands");
  return page(title, lead, [contents(said(language, "Kommandoer", "Commands"), names), ...blocks]);
}

function described(all: readonly Described[]): string {
  if (all.length === 0) return "";
  const items = all.map(({ term, description }) => `<dt><code>${text(term)}</code></dt><dd>${text(description)}</dd>`);
  return `<dl class="options">\n${items.join("\n")}\n</dl>`;
}
