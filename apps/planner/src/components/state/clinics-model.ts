// Loads the model of the late-effects clinics.
import { lateEffects } from "@ventesal/late-effects";
import { provideModel } from "./models.js";

provideModel("clinics", lateEffects);
