import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where browsers of Chromium's kind usually are; $CHROMIUM goes before all of them. */
function places(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": X86 } = process.env;
  return [
    // without a window's worth of interface that nobody sees: much the lightest
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[PROGRAMFILES, X86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, "Google", "Chrome", "Application", "chrome.exe"),
            join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          ],
    ),
    chromium.executablePath(),
  ];
}

const found = () => process.env.CHROMIUM ?? places().find((path) => existsSync(path));

/** Gets a browser the way this machine can, where there is none. */
function install(): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update", "-q");
    run(
      "apt-get",
      "-o",
      "DPkg::Lock::Timeout=300",
      "install",
      "-qy",
      "--no-install-recommends",
      "chromium-headless-shell",
    );
  } else {
    const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
    run(process.execPath, cli, "install", "chromium-headless-shell");
  }
}

/** A headless browser of Chromium's kind; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (found() === undefined) install();
  const executablePath = found();
  if (executablePath === undefined)
    throw new Error("no Chromium to test with: install one, or set CHROMIUM to its path");
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
