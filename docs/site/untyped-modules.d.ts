// Types for the parts that the site uses of libraries that come without.

declare module "@11ty/eleventy" {
  /** The page that is being written, as templates and transforms see it. */
  export interface Page {
    readonly url: string;
  }
  export interface MarkdownLibrary {
    set(options: { html: boolean; highlight(code: string, language: string): string }): void;
  }
  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTransform(name: string, transform: (content: string, file: string) => string): void;
    addTemplateFormats(formats: string): void;
    addPlugin(plugin: unknown, options?: object): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addTemplate(path: string, content: string, data: object): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(path: string): void;
    amendLibrary(name: "md", change: (library: MarkdownLibrary) => void): void;
    readonly htmlTransformer: {
      addUrlTransform(extensions: string, transform: (this: { page: Page }, address: string) => string): void;
    };
  }
  export const IdAttributePlugin: unknown;
  export const InputPathToUrlTransformPlugin: unknown;
  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    write(): Promise<unknown>;
  }
}

declare module "jsdom" {
  export class JSDOM {
    readonly window: { readonly document: Document };
  }
}

declare module "topojson-client" {
  export function feature(topology: object, part: object): object;
}
