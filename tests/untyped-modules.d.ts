// Types for the parts that tests use of libraries that come without.

declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options: { readonly keyed: true; readonly relations: true }): Promise<readonly object[]>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}

declare module "jsonld" {
  const jsonld: { toRDF(document: object, options: object): Promise<unknown> };
  export default jsonld;
}

declare module "jsdom" {
  interface Element {
    readonly children: Iterable<Element>;
    readonly textContent: string;
    querySelector(selectors: string): Element | null;
    querySelectorAll(selectors: string): Iterable<Element>;
  }

  export const JSDOM: {
    new (html?: string): { readonly window: { readonly document: object } };
    fragment(html: string): Element;
  };
}
