/** The parts of Framework 1.13.4 that the build calls; it publishes no types. */

declare module "@observablehq/framework/dist/config.js" {
  import type {FileBuildEffects} from "@observablehq/framework/dist/build.js";
  export interface Loader {
    /** The loader's own file, below the site's root. */
    path: string;
    /** Runs the loader if its output is not in the cache. */
    load(options: {useStale: boolean}, effects: FileBuildEffects): Promise<string>;
  }
  export interface Config {
    root: string;
    output: string;
    /** The addresses of all pages to be built. */
    paths(): AsyncIterable<string>;
    loaders: {
      /** The addresses of all pages, without parameters: `/index`. */
      findPagePaths(): Iterable<string>;
      /** What makes this file of the site: `/index.md`, `/data/tasks.parquet`. */
      find(path: string): Loader | undefined;
    };
  }
  export function readConfig(configPath?: string, root?: string): Promise<Config>;
  /** Stands in for the modification time of every file. */
  export function setCurrentDate(date: Date | null): void;
}

declare module "@observablehq/framework/dist/build.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";
  export interface Journal {
    logger: {log(...line: unknown[]): void; warn(...line: unknown[]): void; error(...line: unknown[]): void};
    output: {write(text: string): void};
  }
  export class FileBuildEffects {
    constructor(outputRoot: string, cacheRoot: string, journal?: Journal);
  }
  export function build(options: {config: Config}, effects?: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/preview.js" {
  export function preview(options: {
    config?: string;
    root?: string;
    hostname: string;
    port?: number;
    open: boolean;
  }): Promise<unknown>;
}
