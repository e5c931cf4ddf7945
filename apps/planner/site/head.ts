/** What the head of a page has besides title and styles: the two pages on which plans are changed have their worker made while they are still loading. */
export function headFor({ path }: { path: string }): string {
  const [, part] = /^\/(?:da|en)\/(panel|clinics)$/.exec(path) ?? [];
  const ahead = part === undefined ? "" : `<script type="module" async src="/components/${part}/ahead.js"></script>`;
  return `${ahead}<link rel="icon" href="data:,">`;
}
