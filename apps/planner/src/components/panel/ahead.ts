// Asks for the panel's worker while the page is still loading: by the time the page wants figures, it has been made ready.
import { makeAhead } from "../simulation/made-ahead.js";
import { FIRST, MEAN_TIME, MOST_DAYS } from "./asked.js";

makeAhead({ part: "panel", first: FIRST, least: 3, besides: { years: [MEAN_TIME], withinUpTo: MOST_DAYS } });
