// Asks for the clinics' worker while the page is still loading: by the time the page wants figures, it has been made ready.
import { makeAhead } from "../simulation/made-ahead.js";
import { FIRST } from "./asked.js";

// No more than there is time for: once takes half a second, and a change may take one.
makeAhead({ part: "clinics", first: FIRST, least: 0 });
