// Loads the model of the expert panel.
import { expertPanel } from "@ventesal/expert-panel";
import { provideModel } from "./models.js";

provideModel("panel", expertPanel);
