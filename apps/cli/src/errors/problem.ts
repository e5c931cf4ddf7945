/** One thing wrong, as it is told: data for programs and a sentence for people. */
export interface Problem {
  /** The option, the file, or the place within it. */
  place: string;
  code: string;
  expected: string;
  received: unknown;
  /** The sentence, in the language asked for. */
  message: string;
}

/** What the command line itself finds wrong, or a check found wrong; ends the command with this exit code. */
export class CliError extends Error {
  override readonly name = "CliError";
  constructor(
    readonly problems: readonly Problem[],
    readonly exitCode: number,
  ) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join("\n"));
  }
}
