/** A name as it stands within a sentence, and as it begins one or heads a column. */
export { beginningSentence as upperFirst, withinSentence as lowerFirst } from "@ventesal/words";
