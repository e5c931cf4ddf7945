// Numbers and values as they are written in Danish and in English.

export { NONE, type Numbers, numbersIn } from "./numbers.ts";
export { parameterValue } from "./parameter-value.ts";
export { unbroken } from "./unbroken.ts";
export { beginningSentence, withinSentence } from "./within-sentence.ts";

// What things are called, and what is said of scenarios and results wherever they are shown.

export { type CommonWords, commonWords } from "./common-words.ts";
export { termFor } from "./terms/term-for.ts";
export { unitFor } from "./terms/unit-for.ts";

// The rows of a result: their names, their order, their figures.

export { cellsOf, decimalsFor } from "./rows/cells.ts";
export { type Labels, labelsOf } from "./rows/labels.ts";
export { type Block, layOut, SECTIONS, type SectionName } from "./rows/layout.ts";
export { kindsToName } from "./rows/speak-for-themselves.ts";

// Two scenarios compared, in sentences.

export { amountIn } from "./comparison/amount.ts";
export { type ComparisonSentences, comparisonInWords, comparisonSentences } from "./comparison/in-words.ts";
export { rankingCaveat } from "./comparison/ranking-caveat.ts";

// Where values come from.

export { sourceIn } from "./sources/in-language.ts";

// What is wrong with own data, in Danish: the packages' sentences are English.

export { ownDataExpected, ownDataReceived } from "./issues/da-own-data.ts";

// The cases of a proof: what they are called, their figures.

export { type WrittenCase, type WrittenFigure, writtenCases } from "./validation/written-cases.ts";
