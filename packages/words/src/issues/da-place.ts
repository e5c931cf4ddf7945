/** Et sted, som mennesker læser det: de få engelske ord i det oversat. Programmer får det, som det er. */
export function placeInDanish(place: string): string {
  return place
    .replace(/, row (\d+)/, ", række $1")
    .replace(/, column "/, ', kolonne "')
    .replace(/(^|: )the file$/, "$1filen");
}
