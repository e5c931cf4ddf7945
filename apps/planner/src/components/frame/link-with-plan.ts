import { html } from "npm:htl";
import type { Session } from "../state/session.js";

/** A link to another page in this language, which takes the plan along as it is when somebody follows it. */
export function linkWithPlan(session: Session, page: string, text: string): HTMLAnchorElement {
  const link: HTMLAnchorElement = html`<a href="./${page}.html">${text}</a>`;
  const update = () => {
    link.hash = new URL(session.link()).hash;
  };
  update();
  // by mouse, and by keyboard
  link.addEventListener("pointerdown", update);
  link.addEventListener("click", update);
  return link;
}
