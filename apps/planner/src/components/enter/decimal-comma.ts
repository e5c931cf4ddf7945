/** A number with a decimal comma and no other separator. */
const WITH_COMMA = /^\s*([+-]?\d*),(\d+)\s*$/;

/**
 * Lets a decimal comma be written, or put in from elsewhere, into any input of numbers on a page. Whether a browser takes one depends on its own
 * language: one that does not drops it without a word, and 0,5 becomes 5.
 */
export function allowDecimalComma(page: Document): void {
  page.addEventListener("beforeinput", (event) => {
    const input = numberInput(event.target);
    if (input === null || event.inputType !== "insertText" || event.data !== ",") return;
    let isTaken = false;
    input.addEventListener("input", () => (isTaken = true), { once: true });
    setTimeout(() => {
      // what was typed since then would come before it
      if (!isTaken && input.matches(":focus")) page.execCommand("insertText", false, ".");
    });
  });
  page.addEventListener("paste", (event) => {
    const input = numberInput(event.target);
    const [, whole, part] = WITH_COMMA.exec(event.clipboardData?.getData("text") ?? "") ?? [];
    if (input === null || part === undefined) return;
    event.preventDefault();
    input.value = `${whole || "0"}.${part}`;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function numberInput(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.type === "number" ? target : null;
}
