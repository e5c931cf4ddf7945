/**
 * Facts, each with its source and how sure it is: typed rows of the CSV files that `datapackage.json` describes.
 * The build (`scripts/build.mjs`) checks the files and writes the modules read here; it must have run once.
 */

// the expert panel: the figures of its 2022 report, and what is known of the other years
// the division into regions, before and after 1 January 2027
// municipalities, hospital sites, what crosses the water between them, and what a trip takes
// cancer and its late effects, figure by figure
// the days on which, by law, most work rests
// what a result names so that a reader knows which facts it rests on
export {
  type CancerFigureRow,
  type CoastRow,
  cancerFigures,
  coast,
  dataVersion,
  type FerryRow,
  ferries,
  type GatewayRow,
  gateways,
  type HospitalRow,
  hospitals,
  type MunicipalityRow,
  municipalities,
  type PanelCalibrationRow,
  type PanelFigureRow,
  type PanelYearRow,
  type PublicHolidayRow,
  panelCalibration2022,
  panelFigures2022,
  panelYears,
  publicHolidays,
  type RegionRow,
  regions,
  type TravelParameterRow,
  travelParameters,
} from "../generated/tables.ts";
