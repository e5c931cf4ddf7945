// Libraries of Observable that bring no types of their own: what the pages use of them.

declare module "npm:htl" {
  /** An element (or a fragment) from a template. What it is, the template says: the caller knows it, the compiler does not. */
  // biome-ignore lint/suspicious/noExplicitAny: the kind of element stands in the template's text
  export function html(strings: TemplateStringsArray, ...values: unknown[]): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  export function svg(strings: TemplateStringsArray, ...values: unknown[]): any;
}

declare module "npm:@observablehq/inputs" {
  interface Choice<T> {
    label?: string;
    value?: T;
    format?: (name: string) => string;
  }
  export function range(
    extent: [number, number],
    options: {
      label?: string;
      step?: number;
      value?: number;
      /** What the slider shows of a value, and back; the value itself is then not bound to the slider's stops. */
      transform?: (value: number) => number;
      invert?: (shown: number) => number;
      format?: (value: number) => string;
    },
  ): HTMLFormElement;
  export function select(names: readonly string[], options: Choice<string>): HTMLFormElement;
  export function radio(names: readonly string[], options: Choice<string>): HTMLFormElement;
  export function checkbox(names: readonly string[], options: Choice<string[]>): HTMLFormElement;
}

// React draws nothing on these pages: when they are built it hands out the paths of a map.

declare module "react" {
  export type CSSProperties = Readonly<Record<string, string>> & { fill?: string };
  export type ReactNode = unknown;
  export function createElement<P>(component: (props: P) => unknown, props: P): unknown;
}

declare module "react-dom/server" {
  export function renderToStaticMarkup(element: unknown): string;
}
