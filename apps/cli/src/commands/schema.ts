import { Argument, type Command } from "commander";
import type { Cli } from "../cli.ts";
import { oneOf } from "../options/read.ts";

const KINDS = ["pathway", "scenario", "experiment"] as const;

/** `ventesal schema [pathway|scenario|experiment]`: the published JSON Schema. */
export function schema(program: Command, cli: Cli): void {
  const { words } = cli;
  const kind = new Argument("[kind]", words.help.schemaArgument).choices(KINDS).default("pathway");
  kind.argParser(oneOf("[kind]", KINDS, words));
  program
    .command("schema")
    .description(words.help.schema)
    .addArgument(kind)
    .action(async (of: (typeof KINDS)[number]) => {
      const { publishedSchema } = await import("../scenario/published-schema.ts");
      cli.out(publishedSchema(of));
    });
}
