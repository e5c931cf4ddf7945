/** A number with a decimal comma and no other separator. */
const WITH_COMMA = /^\s*\+?(-?\d*),(\d+)\s*$/;

/**
 * Lets a decimal comma be written, or put in from elsewhere, into any input of numbers on a Danish page. Browsers take one or not by their own
 * language: one that does not drops it without a word, and 0,5 becomes 5. On an English page a comma parts thousands, as it does in its figures.
 */
export function allowDecimalComma(page: Document): void {
  // Firefox takes the comma by the page's own language; the others take a point in any language
  if ("mozInnerScreenX" in window) return;
  const isDanish = () => page.documentElement.lang === "da";
  const write = (text: string) => page.execCommand("insertText", false, text);
  page.addEventListener("beforeinput", (event) => {
    if (!isDanish() || event.inputType !== "insertText" || event.data !== "," || !isNumberInput(event.target)) return;
    event.preventDefault();
    write(".");
  });
  page.addEventListener("paste", (event) => {
    const [, whole, part] = WITH_COMMA.exec(event.clipboardData?.getData("text") ?? "") ?? [];
    if (!isDanish() || part === undefined || !isNumberInput(event.target)) return;
    event.preventDefault();
    write(`${whole}.${part}`);
  });
}

function isNumberInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "number";
}
