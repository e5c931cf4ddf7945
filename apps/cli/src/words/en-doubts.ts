/** What is said of the doubts about a result, in English. */
export const doubts = {
  description: "How a result hangs on its inputs: noise and doubt apart, and which input is most worth measuring.",
  measure: "the measure, the model's main one unless named: measure, or measure:region=Syddanmark",
  vectors: "vectors of inputs by which noise and doubt are told apart",
  replications: "replications at each point",
  trajectories: "trajectories of the screening (each takes one point more than there are inputs)",
  base: "base points of the indices, a power of two; 0: none",
  heading: (measure: string, inputs: string) => `${measure}: ${inputs} inputs over their plausible ranges`,
  twoDoubts: (mean: string, low: string, high: string, noise: string, inputs: string, share: string) =>
    `With the inputs anywhere in their ranges it is ${mean} on average, and in nine of ten cases ${low} to ${high}. Of a single replication's spread the noise is ${noise} (sd), doubt about the inputs ${inputs} (sd): ${share} of the variance is doubt about the inputs, which no further replication takes away.`,
  clipped: "The inputs move it no more than noise lets expect; more vectors or replications would tell.",
  screening: "Screening: by how much each input moves the result over its range",
  columns: ["Input", "Size [95%]", "Direction", "Unevenness"],
  indices: "Parts of the variance, of those that move it most",
  indexColumns: ["Input", "Alone [95%]", "With all it has a share in [95%]", ""],
  fitted: "the fitted parameters, together",
  foremost: (key: string, part: string, points: string) =>
    `The input most worth measuring: ${key} (its part of the variance due to these inputs, by ${points} base points: ${part}).`,
  foremostBySize: (key: string) => `The input most worth measuring, by the screening: ${key}.`,
  notToldApart: (option: string) => `It is not told apart from all others: a larger ${option} would tell.`,
  leftOut: (contradictory: string, neverSettling: string) =>
    `Left out: ${contradictory} points at which values contradict each other, ${neverSettling} at which the list never settles. They are part of the doubt and not of these figures.`,
  legend:
    "Size: mean size of the change over the whole range (Morris 1991; Campolongo 2007). Unevenness: large where the effect is curved or hangs on others. Parts: Sobol's indices (Saltelli 2010; Jansen 1999). All points share their chance.",
  progress: (done: string, all: string) => `${done} of ${all} points`,
  stopped: "stopped: what is printed is what was known so far",
  stoppedEarly: "stopped before two vectors of inputs were run: nothing is known yet",
  more: (n: string) => `… ${n} more with --all`,
};

/** What is said of the start of a run, in English. */
export const warmUp = {
  description: "How long a model's start lasts (MSER-5), and how many replications a precision takes.",
  used: (days: string) => `The model leaves out ${days} days at the start of each run.`,
  found: (days: string, weeks: string) =>
    `MSER-5 leaves out ${days} days of the ${weeks} weekly means of cases' times.`,
  unreliable: "The least lies at the end of the first half: the run is too short for MSER-5 to tell.",
  enough: "The model leaves out as much, or more.",
  notEnough: "The model leaves out less: its first weeks may still be part of the start.",
  short: "The run has too few weeks for MSER-5, or weeks in which nobody came: more replications would fill them.",
  weeks: "Mean time of the cases that began in a week (days), the weeks in ten parts",
  replications: (measure: string, n: string) =>
    `Replications for ${measure}, by what ${n} replications tell (Law 2015, sec. 9.4.1)`,
  needed: (precision: string, n: string) => `within ${precision} of the mean: ${n}`,
  met: (precision: string, n: string) => `within ${precision} of the mean: ${n} are enough`,
  never: (precision: string) => `within ${precision} of the mean: no number of them`,
};
