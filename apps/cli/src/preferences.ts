import type { Language } from "@ventesal/pathway";

/** What must be known before the arguments are understood, so that even their errors come in the right form. */
export interface Preferences {
  language: Language;
  /** Errors also as JSON. */
  json: boolean;
}

/** Reads `--lang` and `--format` wherever they stand; without `--lang` the locale decides: Danish for da*, otherwise English. */
export function preferencesOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Preferences {
  const lang = lastValueOf("--lang", args);
  const language = lang === "da" || lang === "en" ? lang : languageOfLocale(env);
  return { language, json: lastValueOf("--format", args) === "json" };
}

/** The first of the three that is set wins, as POSIX has it for messages. */
function languageOfLocale(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^da([_.@-]|$)/i.test(locale) ? "da" : "en";
}

function lastValueOf(option: string, args: readonly string[]): string | undefined {
  let value: string | undefined;
  for (let i = 0; i < args.length && args[i] !== "--"; i++) {
    const arg = args[i]!;
    if (arg === option) value = args[++i];
    else if (arg.startsWith(`${option}=`)) value = arg.slice(option.length + 1);
  }
  return value;
}
