#!/usr/bin/env node
import "../dist/ventesal.js";
