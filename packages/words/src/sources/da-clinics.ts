import type { SourceRule } from "./da.ts";

const GUIDE = "Kræftens Bekæmpelses vejledning til regionale udvalg om senfølger, 2024-26";

/** Kilder til senfølgeklinikkernes parametre på dansk. */
export const clinicSources: readonly SourceRule[] = [
  [/^the scenario's first year is a choice$/, "scenariets første år er et valg"],
  [/^the length of the scenario is a choice$/, "scenariets længde er et valg"],
  [
    /^Those known by 2024 \((.+)\); Regions Midtjylland, Nordjylland and Hovedstaden are said to have clinics too, but where is not known \(Ritzau, January 2025\)$/,
    "De, der var kendt i 2024 ($1); Region Midtjylland, Nordjylland og Hovedstaden siges også at have klinikker, men hvor er ikke kendt (Ritzau, januar 2025)",
  ],
  [
    /^Sundhedsdatastyrelsen 2023-11-22: new cases of cancer in 2022, the last count published; range: that of 2020 to an assumed growth$/,
    "Sundhedsdatastyrelsen 22.11.2023: nye kræfttilfælde i 2022, den seneste opgørelse; spænd: fra tallet for 2020 til en antaget vækst",
  ],
  [
    /^Danish Cancer Society guide to regional committees on late effects, 2024-26; Barometer 2023; about two and a half years after diagnosis, so an upper bound for all; low: the Barometer of 2019$/,
    `${GUIDE}; Barometeret 2023; omkring to et halvt år efter diagnosen, så en øvre grænse for alle; spænd nedad til Barometeret 2019`,
  ],
  [
    /^cancer\.dk on Barometer 2023: of those with late effects; range: assumed$/,
    "cancer.dk om Barometeret 2023: af dem med senfølger; spænd: antaget",
  ],
  [
    /^0 keeps the last count published; new cases grew by (\d+)\.(\d+)% a year from 2016 to 2022 \(Sundhedsdatastyrelsen\)$/,
    "0 beholder den seneste opgørelse; nye tilfælde voksede med $1,$2 % om året fra 2016 til 2022 (Sundhedsdatastyrelsen)",
  ],
  [
    /^Sundhedsdatastyrelsen via PingvinNyt and Ritzau 2024: the end of 2023; low: the end of 2022$/,
    "Sundhedsdatastyrelsen gennem PingvinNyt og Ritzau 2024: udgangen af 2023; spænd nedad til udgangen af 2022",
  ],
  [
    /^no count of people living after cancer by region or municipality is published; persons 65\+ by region are known only by a stand-in \(SSI vaccination file 2022-03-01\)$/,
    "ingen opgørelse af mennesker efter kræft efter region eller kommune er offentliggjort; personer på 65 år og derover efter region kendes kun fra en anden opgørelse, der står i stedet (SSI's vaccinationsfil 1.3.2022)",
  ],
  [
    /^no source gives it; with the shares found and sent wrong it is set so that Odense receives about (\d+) referrals a year, as published$/,
    "ingen kilde giver den; med andelene, der findes og sendes forkert, er den sat, så Odense får omkring $1 henvisninger om året, som offentliggjort",
  ],
  [
    /^0%: the referral flow observed in Odense \(Tolstrup et al\. 2024\); 100%: everybody with a felt need comes forward \(Barometer 2023: 70% x 40%\)\. Nobody knows where between the two demand will be$/,
    "0 %: de henvisninger, der er set i Odense (Tolstrup m.fl. 2024); 100 %: alle med et følt behov melder sig (Barometeret 2023: 70 % x 40 %). Ingen ved, hvor imellem efterspørgslen vil ligge",
  ],
  [
    /^middle of the Barometer 2023: (\d+)% \(physical\) to (\d+)% \(sexual\) of those with need lack help$/,
    "midten af Barometeret 2023: $1 % (fysiske) til $2 % (seksuelle) af dem med behov mangler hjælp",
  ],
  [
    /^under a quarter were spoken with at the hospital about their need for help \(Danish Cancer Society guide to regional committees on late effects, 2024-26\); how far under: assumed$/,
    `under en fjerdedel blev talt med på sygehuset om deres behov for hjælp (${GUIDE}); hvor meget under: antaget`,
  ],
  [
    /^Danish Cancer Society guide to regional committees on late effects, 2024-26: clear referral criteria are wanted, so they are not yet clear$/,
    `${GUIDE}: tydelige henvisningskriterier ønskes, så de er endnu ikke tydelige`,
  ],
  [
    /^Herlev: (\d+) of the (\d+) who answered took up the offer \(senfoelger\.dk; Region Hovedstaden news\); that it holds for those who live near a general clinic: assumed$/,
    "Herlev: $1 af de $2, der svarede, tog imod tilbuddet (senfoelger.dk; Region Hovedstadens nyheder); at det gælder dem, der bor nær en generel klinik: antaget",
  ],
  [
    /^no source gives it for a clinic; that distance matters is published: patients not referred to cancer rehabilitation in Vejle lived (\S+) km away, those referred (\S+) \(median; Hansen et al\.\)$/,
    "ingen kilde giver den for en klinik; at afstand betyder noget, er offentliggjort: patienter, der ikke blev henvist til kræftrehabilitering i Vejle, boede $1 km væk, de henviste $2 (median; Hansen m.fl.)",
  ],
  [
    /^Roskilde takes residents of Region Sjælland \(cancer\.dk 2021\); that the others do the same is assumed$/,
    "Roskilde modtager borgere i Region Sjælland (cancer.dk 2021); at de andre gør det samme, er antaget",
  ],
  [
    /^to Copenhagen by Ystad it is well over three hours from door to door; no rule was found$/,
    "til København over Ystad er der godt tre timer fra dør til dør; ingen regel er fundet",
  ],
  [
    /^the right to work-up within (\d+) days \(Ministry of Health\) stands in; whether it covers late-effects clinics is unknown$/,
    "retten til udredning inden for $1 dage (Sundhedsministeriet) står i stedet; om den dækker senfølgeklinikker, er ukendt",
  ],
  [
    /^a rule such as at most (\d+) minutes was looked for and not found$/,
    "en regel som højst $1 minutter er søgt og ikke fundet",
  ],
  [
    /^no source gives it; the Barometer asks about two and a half years after diagnosis$/,
    "ingen kilde giver den; Barometeret spørger omkring to et halvt år efter diagnosen",
  ],
  [
    /^no source gives it; in Region Hovedstaden late effects are mostly handled by the treating department \(Region Hovedstaden news\)$/,
    "ingen kilde giver den; i Region Hovedstaden tager den behandlende afdeling sig for det meste af senfølger (Region Hovedstadens nyheder)",
  ],
  [
    /^Herlev: two nurses at the start \(senfoelger\.dk 2020\); that Aarhus has as many is assumed$/,
    "Herlev: to sygeplejersker ved starten (senfoelger.dk 2020); at Aarhus har lige så mange, er antaget",
  ],
  [
    /^Herlev: two days a week at the start \(senfoelger\.dk 2020\), days of (\d+)\.(\d+) hours$/,
    "Herlev: to dage om ugen ved starten (senfoelger.dk 2020), dage à $1,$2 timer",
  ],
  [/^no source gives it; taken off the hours of every week$/, "ingen kilde giver den; trækkes fra hver uges timer"],
  [/^no source gives it; what is left is with a doctor$/, "ingen kilde giver den; resten er hos en læge"],
  [
    /^Region Syddanmark, (\d+),(\d+) appointments missed; for late-effects clinics themselves unknown; range: suspected lung cancer, Aalborg to worst at Sygehus Lillebælt$/,
    "Region Syddanmark, $1.$2 aftaler med udeblivelse; for senfølgeklinikkerne selv ukendt; spænd: fra mistanke om lungekræft i Aalborg til det højeste på Sygehus Lillebælt",
  ],
  [
    /^no source gives it; set so that Odense can do what it is known to receive, and in proportion to the two budgets known: Roskilde DKK (\S+) million a year \(Kommunal Sundhed\), Region Syddanmark's four clinics (\d+)\.(\d+) million together \(cancer\.dk\)$/,
    "ingen kilde giver den; sat, så Odense kan nå det, den vides at modtage, og i forhold til de to budgetter, der er kendt: Roskilde $1 mio. kr. om året (Kommunal Sundhed), Region Syddanmarks fire klinikker $2,$3 mio. kr. tilsammen (cancer.dk)",
  ],
  [
    /^no source gives it: about what the model settles at; replace it by the list as it stands \(own table "waiting"\)$/,
    'ingen kilde giver den: omtrent dér, hvor modellen falder til ro; sæt listen, som den er, i stedet (egen tabel "waiting")',
  ],
];
