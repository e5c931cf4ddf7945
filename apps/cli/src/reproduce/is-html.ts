/** Whether a file is a report in HTML. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype html|html)/i.test(text);
}
