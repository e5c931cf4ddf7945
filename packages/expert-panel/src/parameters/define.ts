import { NO_SOURCE } from "@ventesal/scenario";

/** Said of what no source gives and what was moved until the calibration could meet the published times: not independent of them. */
export const SET_BY_HAND = `${NO_SOURCE}; set by hand, before the calibration, so that the published times of 2022 can be met`;
