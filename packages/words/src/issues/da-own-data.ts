/** Sætningsdele om fejl i en egen tabel, fra engelsk til dansk; altid hele, så at det, der står i tabellen, ikke røres. */
type Phrases = readonly (readonly [RegExp, string])[];

const RECEIVED: Phrases = [
  [/^UTF-16 text$/, "tekst i UTF-16"],
  [/^(".*"), UTF-8 read as Windows-1252$/, "$1, UTF-8 læst som Windows-1252"],
  [/^a byte that is no letter$/, "en byte, der ikke er et bogstav"],
  [/^a quotation mark without its fellow$/, "et anførselstegn uden sin mage"],
  [/^no text$/, "ingen tekst"],
  [/^a header alone$/, "en overskrift alene"],
  [/^(\d+) cells$/, "$1 celler"],
  [/^an empty cell$/, "en tom celle"],
  [/^a column that is not read$/, "en kolonne, der ikke læses"],
  [/^the column twice$/, "kolonnen to gange"],
  [/^no such column$/, "ingen kolonne af det navn"],
  [/^no row for (.*)$/, "ingen række for $1"],
  [/^no row from (.*) to (.*)$/, "ingen række fra $1 til $2"],
];

const EXPECTED: Phrases = [
  [/^text in UTF-8 or Windows-1252$/, "tekst i UTF-8 eller Windows-1252"],
  [/^quotation marks in pairs$/, "anførselstegn i par"],
  [/^a header with (.*), and rows$/, "en overskrift med $1, og rækker"],
  [/^rows below it$/, "rækker under den"],
  [/^(\d+), as in the header$/, "$1, som i overskriften"],
  [/^a value$/, "en værdi"],
  [/^it once$/, "den én gang"],
  [/^columns (.*)$/, "kolonnerne $1"],
  [/^one$/, "én"],
  [/^(\S+) or more$/, "$1 eller mere"],
  [/^(\S+) to (\S+)$/, "$1 til $2"],
  [/^one of the 98 municipalities, as .*$/, "en af de 98 kommuner, som en kode (0461) eller et navn (Odense)"],
  [/^one of (.*)$/, "en af $1"],
  [/^a number such as (.*) or (.*), without thousands separators$/, "et tal som $1 eller $2, uden tusindtalstegn"],
  [/^a whole number such as (.*), without thousands separators$/, "et helt tal som $1, uden tusindtalstegn"],
  [/^a date such as (.*) or (.*)$/, "en dato som $1 eller $2"],
  [/^a date not before (.*), when it was received$/, "en dato, der ikke er før $1, hvor den blev modtaget"],
  [/^a region of (\S+): (.*)$/, "en region den $1: $2"],
  [/^a day on which Denmark had regions$/, "en dag, hvor Danmark havde regioner"],
  [/^a value that no other row has; row (\d+) has it too$/, "en værdi, ingen anden række har; række $1 har den også"],
  [/^a word of letters, .*$/, "et ord af bogstaver, cifre og bindestreger, med et bogstav først"],
  [
    /^a point in Denmark: latitude (.*) to (.*), longitude (.*) to (.*)$/,
    "et punkt i Danmark: bredde $1 til $2, længde $3 til $4",
  ],
  [/^a point on Danish land, or within (.*) km of it$/, "et punkt på dansk land, eller højst $1 km fra det"],
  [/^a point in the municipality of the row, (.*)$/, "et punkt i rækkens kommune, $1"],
  [/^every municipality with every site$/, "hver kommune med hvert sted"],
  [/^an empty cell beside unreachable$/, "en tom celle ved siden af unreachable (uopnåelig)"],
  [/^kilometres by road$/, "kilometer ad vej"],
];

/** Hvad der kom, på dansk; som det er, hvor der ikke er nogen dansk. */
export function ownDataReceived(part: string): string {
  return translated(part, RECEIVED);
}

/** Hvad der var forventet, på dansk; som det er, hvor der ikke er nogen dansk. */
export function ownDataExpected(part: string): string {
  return translated(part, EXPECTED);
}

function translated(part: string, phrases: Phrases): string {
  const [pattern, danish] = phrases.find(([english]) => english.test(part)) ?? [];
  return pattern === undefined ? part : part.replace(pattern, danish!);
}
