// Asks for the clinics' worker while the page is still loading: by the time the page wants figures, it has been made ready.
import { makeAhead } from "../simulation/made-ahead.js";
import { FIRST } from "./asked.js";

// Only until the page asks: to go through it once takes half a second, and a change has a whole one.
makeAhead({ part: "clinics", first: FIRST, leastTimes: 0 });
