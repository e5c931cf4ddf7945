import type { Words } from "./words.ts";

/** Det, `validate` og `bench` siger. */
export const validate: Words["validate"] = {
  description:
    "Efterprøv motoren: simulering ved siden af teori, af eksempler regnet i hånden og af rapporten for 2022.",
  seed: "hvor tilfældet begynder; hvert tilfælde trækker fra sine egne strømme",
  headings: {
    theory: ["Simuleret", "Teori", "Standardfejl", "z", ""],
    "hand-worked": ["Simuleret", "I hånden", "", "", ""],
    report: ["Simuleret", "Offentliggjort", "", "", ""],
  },
  pass: "holder",
  fail: "FEJLER",
  progress: (done, all) => `${done} af ${all} tilfælde`,
  summary: (passed, all, seconds) => `${passed} af ${all} tal holder, ${seconds} s`,
  notes: [
    "z er afstanden til teorien i standardfejl; et tal holder inden for 4. Standardfejlene kommer fra uafhængige gentagelser.",
    "Eksempler regnet i hånden holder inden for 1e-9 dage. Bøgerne stemte i hver kørsel.",
  ],
};

export const bench: Words["bench"] = {
  description:
    "Mål motorens fart på tre modeller, med de sædvanlige summer slået til, og vis ventetiderne ved siden af teorien.",
  patients: "hvor mange patienter i hver kørsel",
  rounds: "hvor mange runder; den bedste tæller",
  limit:
    "et kompileret program at måle imod i de samme runder, kaldt med WORKLOAD N SEED, som skriver customers_per_s som JSON",
  table: {
    workload: "Model",
    patientsPerSecond: "Patienter/s",
    eventsPerSecond: "Hændelser/s",
    memory: "Højest, MB",
    ratio: "Forhold",
    queue: "Middelventetid (dage)",
    simulated: "Simuleret",
    theory: "Teori",
  },
  rest: (rounds, patients) => `Bedste af ${rounds} runder med ${patients} patienter hver, på én tråd.`,
  ratioNote: "Forhold: patienter i sekundet over målestokkens i samme runde, medianen af runderne.",
  yardstick: "et program, der skriver JSON med customers_per_s",
};
