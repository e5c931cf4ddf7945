import { readFileSync } from "node:fs";
import { root } from "./ventesal.ts";

/** A block of code in a document. */
export interface Block {
  language: string;
  text: string;
}

/** A document of the repository, as what it shows. */
export function documentAt(name: string) {
  const text = readFileSync(`${root}${name}`, "utf8");
  const blocks = [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].map(
    ([, language, content]): Block => ({ language: language!, text: content! }),
  );
  return {
    text,
    /** The content of the blocks of a language. */
    blocks: (language: string) => blocks.filter((block) => block.language === language).map((block) => block.text),
    /** Every `ventesal …` line of a shell's block, without its comment and without what it is piped into. */
    commands: blocks
      .filter(({ language }) => language === "sh")
      .flatMap(({ text: lines }) => [...lines.matchAll(/^(?:pnpm (?:-s )?)?ventesal ([^#|\n]*)/gm)])
      .map(([, line]) => line!.trim()),
    /** Paths that the document links to, from where it stands. */
    links: [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!),
  };
}
