import type { SourceRule } from "./da.ts";

const SST = "Sundhedsstyrelsens årsrapport 2022";
const LEFT =
  "det, Hovedstaden ($1 %) og Midtjylland ($2 %) levner af $3 afviste ud af $4, ligeligt delt mellem de øvrige regioner";

/** Kilder til panelets parametre på dansk. */
export const panelSources: readonly SourceRule[] = [
  [
    /^own list of referrals: (\d+) in (\d+) months, (\S+) to (\S+); range: assumed$/,
    "egen liste over henvisninger: $1 på $2 måneder, $3 til $4; spænd: antaget",
  ],
  [
    /^own list of referrals: something was missing in (\d+) of (\d+); range: Wilson 95%$/,
    "egen liste over henvisninger: noget manglede i $1 af $2; spænd: Wilson 95 %",
  ],
  [/^SST annual report 2022$/, SST],
  [
    /^no source gives it; fitted to the figures of 2022 by "(.+)", searched from (.+) to (.+); range: the values that fit nearly as well$/,
    'ingen kilde giver den; tilpasset tallene for 2022 med "$1"; spænd: de værdier, der passer næsten lige så godt',
  ],
  [
    /^no source gives it; set by hand, before the calibration, so that the published times of 2022 can be met$/,
    "ingen kilde giver den; sat i hånden før kalibreringen, så de offentliggjorte tider for 2022 kan nås",
  ],
  [
    /^SST annual report 2022, section (\S+): urgent cases are handled every day of the year$/,
    `${SST}, afsnit $1: akutte sager behandles alle årets dage`,
  ],
  [/^no deadline is known; 0 means none$/, "ingen frist er kendt; 0 betyder ingen"],
  [/^SST annual report 2022, section (\S+)$/, `${SST}, afsnit $1`],
  [
    /^SST annual report 2022, section (\S+): appointed as needed, number not given$/,
    `${SST}, afsnit $1: udpeges efter behov, antal ikke oplyst`,
  ],
  [
    /^how the panel works is not described; with a meeting, members are assumed to read each case in time for it, so the days until a member takes it up fall away$/,
    "hvordan panelet arbejder, er ikke beskrevet; med et møde antages medlemmerne at læse hver sag i tide, så dagene, til et medlem tager den op, falder bort",
  ],
  [/^used only with a weekly meeting$/, "bruges kun med et ugentligt møde"],
  [
    /^SST annual report 2022, section (\S+): every case of 2022 was cancer$/,
    `${SST}, afsnit $1: alle sager i 2022 var kræft`,
  ],
  [
    /^SST annual report 2022, table 1: (\d+) of (\d+) placed in a region, times (\S+) since the table leaves one out; range: assumed$/,
    `${SST}, tabel 1: $1 af $2 placeret i en region, gange $3, da tabellen udelader én; spænd: antaget`,
  ],
  [
    /^1 is the volume of 2022; 2015 had (\S+) times as many assessed cases \((.+)\)$/,
    "1 er omfanget i 2022; 2015 havde $1 gange så mange vurderede sager ($2)",
  ],
  [
    /^no source gives it; the report says only that urgent cases are handled every day of the year$/,
    "ingen kilde giver den; rapporten siger kun, at akutte sager behandles alle årets dage",
  ],
  [
    /^SST annual report 2022, section (\S+): in (\d+) of (\d+) audited cases the department had to be asked; range: Wilson 95%$/,
    `${SST}, afsnit $1: i $2 af $3 gennemgåede sager måtte afdelingen spørges; spænd: Wilson 95 %`,
  ],
  [
    /^SST annual report 2022: (\d+) of (\d+) received were cancelled by the clinician before processing; range: Wilson 95%$/,
    `${SST}: $1 af $2 modtagne blev annulleret af klinikeren før behandlingen; spænd: Wilson 95 %`,
  ],
  [
    /^SST annual report 2022: what Hovedstaden \((\d+)%\) and Midtjylland \((\d+)%\) leave of (\d+) rejected of (\d+), shared alike by the other regions; range: Wilson 95% for (\d+) referrals$/,
    `${SST}: ${LEFT}; spænd: Wilson 95 % for $5 henvisninger`,
  ],
  [
    /^SST annual report 2022, section (\S+); range: Wilson 95% for (\d+) referrals$/,
    `${SST}, afsnit $1; spænd: Wilson 95 % for $2 henvisninger`,
  ],
  [
    /^SST annual report 2022: "by far most" rejections, without a figure$/,
    `${SST}: »langt de fleste« afslag, uden et tal`,
  ],
  [
    /^SST annual report 2022 names two other reasons, without a figure; they are set alike$/,
    `${SST} nævner to andre grunde, uden tal; de er sat ens`,
  ],
  [
    /^SST annual report 2022: (\d+) of the (\d+) newly assessed had first been rejected; set against (\d+) rejections; range: Wilson 95%$/,
    `${SST}: $1 af de $2 nyvurderede var først afvist; sat op mod $3 afslag; spænd: Wilson 95 %`,
  ],
  [
    /^SST annual report 2022: (\d+) renewed against (\d+) new assessments, all requests granted; range: Wilson 95%$/,
    `${SST}: $1 fornyede mod $2 nye vurderinger, alle ønsker imødekommet; spænd: Wilson 95 %`,
  ],
  [/^SST annual report 2022, figure 6: (\d+) of (\d+) cases$/, `${SST}, figur 6: $1 af $2 sager`],
  [
    /^SST annual report 2022, figure 6: few \((\d+) to (\d+)\) of (\d+); the middle is used$/,
    `${SST}, figur 6: få ($1 til $2) af $3; midten er brugt`,
  ],
  [
    /^no promised processing time is known; (\d+) days is one of the limits that the report counts by$/,
    "ingen lovet sagsbehandlingstid er kendt; $1 dage er en af de grænser, rapporten tæller efter",
  ],
  [
    /^mean of Hovedstaden and Sjælland in 2022, by their referrals; range: Wilson 95% for (\d+) referrals$/,
    "gennemsnit af Hovedstaden og Sjælland i 2022, efter deres henvisninger; spænd: Wilson 95 % for $1 henvisninger",
  ],
];
