import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";

/** How Chromium is started: as root it has no sandbox, and it must not speak to anyone on its own account. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium, Chrome or Edge on this machine. `CHROME_PATH` comes first. Where there is none, and this is
 * Debian or Ubuntu with the right to install, apt-get brings one; elsewhere throws a message on how to name one.
 */
export function findChromium(log: (line: string) => void = console.log): string {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH=${named}: no such file — name the program of a Chromium, Chrome or Edge`);
  }
  bringFonts(log);
  return named ?? usual() ?? brought(log);
}

function usual(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  const {PATH = "", LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": programs86} = process.env;
  if (process.platform === "win32") {
    const roots = [PROGRAMFILES, programs86, LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
      ["Chromium", "Application", "chrome.exe"],
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  const programs = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  const folders = [...new Set(["/usr/bin", ...PATH.split(":").filter(Boolean)])];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function brought(log: (line: string) => void): string {
  const help =
    "no Chromium, Chrome or Edge found — install one, or name its program: CHROME_PATH=/path/to/chrome npm test";
  if (!canInstall()) throw new Error(help);
  log("No Chromium here: installing chromium and fonts-noto-cjk with apt-get.");
  try {
    install("chromium", "fonts-noto-cjk");
  } catch (error) {
    throw new Error(`${help}\napt-get failed: ${(error as Error).message}`, {cause: error});
  }
  const path = usual();
  if (!path) throw new Error(help);
  return path;
}

/** Screenshots need Chinese letters; nothing else does, so a failure is only told. */
function bringFonts(log: (line: string) => void): void {
  if (!canInstall()) return;
  try {
    if (execFileSync("fc-list", [":lang=zh"], {encoding: "utf8", stdio: "pipe"}).trim()) return;
  } catch {
    // No fontconfig yet: it comes with the fonts.
  }
  try {
    log("No Chinese font here: installing fonts-noto-cjk with apt-get.");
    install("fonts-noto-cjk");
  } catch (error) {
    log(`fonts-noto-cjk could not be installed; screenshots will lack Chinese: ${(error as Error).message}`);
  }
}

const canInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

function install(...packages: string[]): void {
  const options = {stdio: "pipe", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}} as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}
