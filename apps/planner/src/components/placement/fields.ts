import { html } from "npm:htl";

export interface Field<T> {
  element: HTMLElement;
  /** Shows a value without telling anybody. */
  write(value: T): void;
}

/** A number with its unit; told only when it is one that may be. */
export function numberField(
  label: string,
  unit: string,
  [least, most]: readonly [number, number],
  changed: (value: number) => void,
): Field<number> & { disable(is: boolean): void } {
  const input: HTMLInputElement = html`<input type="number" required step="1" min=${least} max=${most}>`;
  input.onchange = () => {
    if (!input.checkValidity()) return void input.reportValidity();
    changed(input.valueAsNumber);
  };
  return {
    element: html`<label class="number">${label} <span>${input} ${unit}</span></label>`,
    write(value) {
      // what the reader is just writing stays: figures come in meanwhile
      if (input !== document.activeElement && input.valueAsNumber !== value) input.value = String(value);
    },
    disable(is) {
      input.disabled = is;
    },
  };
}

/** A switch. */
export function tickField(label: string, changed: (is: boolean) => void): Field<boolean> {
  const input: HTMLInputElement = html`<input type="checkbox">`;
  input.onchange = () => changed(input.checked);
  return {
    element: html`<label class="tick">${input} <span>${label}</span></label>`,
    write(value) {
      input.checked = value;
    },
  };
}

/** One of several, all of them in sight, each with a line on what it means where there is one. */
export function radioField<T extends string>(
  name: string,
  options: readonly { value: T; text: string; about?: string }[],
  changed: (value: T) => void,
): Field<T> {
  const radios = options.map(({ value, text, about }) => {
    const input: HTMLInputElement = html`<input type="radio" name=${name} value=${value}>`;
    input.onchange = () => changed(value);
    const note = about === undefined ? "" : html`<small>${about}</small>`;
    return { value, input, element: html`<label class="tick">${input} <span>${text}${note}</span></label>` };
  });
  return {
    element: html`<div>${radios.map(({ element }) => element)}</div>`,
    write(value) {
      for (const one of radios) one.input.checked = one.value === value;
    },
  };
}

/** A limit that can be left out: a switch and the number that it brings in. */
export function limitField(
  label: string,
  unit: string,
  bounds: readonly [number, number],
  begins: number,
  changed: (value: number | null) => void,
): Field<number | null> & { disable(is: boolean): void } {
  const tick: HTMLInputElement = html`<input type="checkbox">`;
  const [least, most] = bounds;
  const input: HTMLInputElement = html`<input type="number" required step="1" min=${least} max=${most} aria-label="${label}, ${unit}">`;
  input.value = String(begins);
  tick.onchange = () => changed(tick.checked ? input.valueAsNumber : null);
  input.onchange = () => {
    if (!input.checkValidity()) return void input.reportValidity();
    if (tick.checked) changed(input.valueAsNumber);
  };
  return {
    element: html`<div class="number"><label class="tick">${tick} <span>${label}</span></label><span>${input} ${unit}</span></div>`,
    write(value) {
      tick.checked = value !== null;
      if (value !== null && input.valueAsNumber !== value) input.value = String(value);
    },
    disable(is) {
      tick.disabled = is;
      input.disabled = is;
    },
  };
}
