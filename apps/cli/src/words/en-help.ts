/** The help texts. */
export const help = {
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Global Options:": "Options of all commands:",
    "Commands:": "Commands:",
  } as Record<string, string>,
  placeholders: { "[options]": "[options]", "[command]": "[command]" } as Record<string, string>,
  default: "default:",
  choices: "one of",
  program: "Simulation of Danish care pathways: what if, how long does it take, where do the days go?",
  exitCodes: [
    "Results go to stdout, all else to stderr. Exit codes: 0 well; 1 a check or a run failed;",
    "2 usage, file or scenario is wrong; 70 a mistake of the program;",
    "130 stopped by Ctrl-C (what is done is printed).",
  ].join("\n"),
  version: "show the version",
  help: "show this help",
  helpCommand: "show the help of a command",
  lang: "language, da or en; by default that of the locale",

  scenarioArgument:
    "a built-in name (see ventesal scenarios) or a JSON file: what differs from one of those, or a whole pathway",
  set: 'set a parameter, as key=value or "key=value unit"; may be given more than once (see ventesal explain)',
  own: "take a table of one's own instead of built-in data, as name=file (CSV); may be given more than once (see ventesal explain)",
  format: "form of the result",
  out: "write to a file instead of stdout; it is there whole or not at all",

  run: "Run a scenario and print its figures, each with its interval and beside what is published.",
  replications: "how many replications are simulated: the model's own number unless said",
  precision:
    "go on until the 95% interval of the model's main figure (of the panel the mean processing time) is this narrow: half its width relative to the mean; with --replications replications at most, a thousand unless said",
  seed: "where chance begins: the same text, the same figures",
  allowOverload: "run although a load is 1 or more and the list never settles",
  all: "show all rows of the table, the folded ones too",
  by: "also give the rows by this kind of group, of which a model has so many that they are left out otherwise; may be given more than once",
  quiet: "no progress on stderr",

  scenarios: "List the built-in scenarios.",
  explain: "Explain every parameter of a scenario: value, unit, source, confidence and range; assumptions come first.",
  diagram: "Print the pathway of a scenario, or of a pathway file, as the text of a Mermaid diagram.",
  check: "Check a pathway or scenario file: a summary with the load of each resource, or all that is wrong with it.",
  checkArgument: "a JSON file",
  schema: "Print the JSON Schema of pathway, scenario or experiment files.",
  schemaArgument: "of which kind of file",
};
