import type { Reason } from "../answer/infeasible.ts";

/** A reason in a Danish and an English sentence, with the smallest change that makes something possible. */
export function reasonText(reason: Reason): { da: string; en: string } {
  return { da: danish(reason), en: english(reason) };
}

const MOST_NAMES = 3;

function names(all: readonly string[], and: string, more: (n: number) => string): string {
  if (all.length > MOST_NAMES) return `${all.slice(0, MOST_NAMES).join(", ")} ${and} ${more(all.length - MOST_NAMES)}`;
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1)}`;
}

/** Rounded up: a limit that works. */
const up = (minutes: number) => String(Math.ceil(minutes - 1e-9));
const people = (count: number, round: (x: number) => number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(round(count));

function english(reason: Reason): string {
  const list = (all: readonly string[]) => names(all, "and", (n) => `${n} more`);
  switch (reason.code) {
    case "too-few-candidates":
      return `${reason.sites} sites are asked for, and ${reason.usable} may be used; ask for ${reason.usable} or fewer, or allow more candidates.`;
    case "too-many-existing":
      return `${reason.existing} clinics exist and stay, and ${reason.sites} sites are asked for; ask for ${reason.existing} or more, or let some close.`;
    case "region-without-candidate":
      return `${list(reason.regions)} must have a clinic and has no site that may be used; allow a candidate there.`;
    case "fewer-sites-than-regions":
      return `One clinic in each region takes ${reason.sitesNeeded} sites, those that exist among them; ${reason.sites} are asked for.`;
    case "unreachable":
      return `${list(reason.places)} cannot reach any candidate; allow a site there, or report it apart.`;
    case "only-across-border":
      return `${list(reason.places)} can only reach candidates in another region; open the border, or allow a candidate in ${list(reason.regions)}.`;
    case "limit-too-short":
      return `${list(reason.places)} cannot reach any candidate within ${reason.limitMinutes} min; the smallest limit that works is ${up(reason.limitNeededMinutes)} min.`;
    case "too-few-sites": {
      const limit = reason.limitMinutes === null ? "" : ` within ${reason.limitMinutes} min`;
      const other =
        reason.limitNeededMinutes === null || reason.limitMinutes === null
          ? ""
          : `; with ${reason.sites} the smallest limit that works is ${up(reason.limitNeededMinutes)} min`;
      return `${reason.sites} sites do not bring everybody${limit}; ${reason.sitesNeeded} do${other}.`;
    }
    case "volume-too-large": {
      const asked = people(reason.volumePeople, Math.round, "en-GB");
      const most = reason.volumePossiblePeople;
      const possible =
        most === null
          ? "ask for less, or for fewer sites"
          : `the most that works is ${people(most, Math.floor, "en-GB")}`;
      return `No ${reason.sites} sites serve at least ${asked} people each; ${possible}.`;
    }
    case "capacity-too-small": {
      const asked = people(reason.capacityPeople, Math.round, "en-GB");
      const least = reason.capacityNeededPeople;
      const possible =
        least === null ? "allow more, or more sites" : `the least that works is ${people(least, Math.ceil, "en-GB")}`;
      return `${reason.sites} sites that serve at most ${asked} people each are not enough; ${possible}.`;
    }
    case "rules-together":
      return `No ${reason.sites} sites keep the rules on volume and capacity together; loosen one of the two.`;
  }
}

function danish(reason: Reason): string {
  const list = (all: readonly string[]) => names(all, "og", (n) => `${n} til`);
  switch (reason.code) {
    case "too-few-candidates":
      return `Der bedes om ${reason.sites} steder, og ${reason.usable} må bruges; bed om højst ${reason.usable}, eller tillad flere kandidater.`;
    case "too-many-existing":
      return `${reason.existing} klinikker findes og bliver, og der bedes om ${reason.sites} steder; bed om mindst ${reason.existing}, eller lad nogle lukke.`;
    case "region-without-candidate":
      return `${list(reason.regions)} skal have en klinik og har intet sted, der må bruges; tillad en kandidat der.`;
    case "fewer-sites-than-regions":
      return `En klinik i hver region kræver ${reason.sitesNeeded} steder, de eksisterende medregnet; der bedes om ${reason.sites}.`;
    case "unreachable":
      return `${list(reason.places)} kan ikke nå nogen kandidat; tillad et sted der, eller opgør det for sig.`;
    case "only-across-border":
      return `${list(reason.places)} kan kun nå kandidater i en anden region; åbn grænsen, eller tillad en kandidat i ${list(reason.regions)}.`;
    case "limit-too-short":
      return `${list(reason.places)} kan ikke nå nogen kandidat inden for ${reason.limitMinutes} min.; den mindste grænse, der virker, er ${up(reason.limitNeededMinutes)} min.`;
    case "too-few-sites": {
      const limit = reason.limitMinutes === null ? "" : ` inden for ${reason.limitMinutes} min.`;
      const other =
        reason.limitNeededMinutes === null || reason.limitMinutes === null
          ? ""
          : `; med ${reason.sites} er den mindste grænse, der virker, ${up(reason.limitNeededMinutes)} min`;
      return `${reason.sites} steder bringer ikke alle frem${limit}; det gør ${reason.sitesNeeded}${other}.`;
    }
    case "volume-too-large": {
      const asked = people(reason.volumePeople, Math.round, "da-DK");
      const most = reason.volumePossiblePeople;
      const possible =
        most === null
          ? "bed om mindre, eller om færre steder"
          : `det største, der virker, er ${people(most, Math.floor, "da-DK")}`;
      return `Ingen ${reason.sites} steder betjener mindst ${asked} mennesker hver; ${possible}.`;
    }
    case "capacity-too-small": {
      const asked = people(reason.capacityPeople, Math.round, "da-DK");
      const least = reason.capacityNeededPeople;
      const possible =
        least === null
          ? "tillad flere, eller flere steder"
          : `det mindste, der virker, er ${people(least, Math.ceil, "da-DK")}`;
      return `${reason.sites} steder, der betjener højst ${asked} mennesker hver, er ikke nok; ${possible}.`;
    }
    case "rules-together":
      return `Ingen ${reason.sites} steder overholder reglerne om volumen og kapacitet på én gang; slæk på en af dem.`;
  }
}
