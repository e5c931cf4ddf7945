/** How the command ends, for scripts. Written out in `ventesal --help`. */
export const ExitCode = {
  ok: 0,
  /** What was asked for was understood and tried, but failed: a check that found mistakes, a run that broke off. */
  failed: 1,
  /** What was asked for makes no sense: usage, file, scenario. */
  badInput: 2,
  /** A mistake of the program itself. */
  unexpected: 70,
  /** Stopped by Ctrl-C (128 + SIGINT). */
  stopped: 130,
} as const;
