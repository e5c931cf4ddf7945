import type { ProfileFunction } from "./profile.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** Attributes the time since the last charge to `cause`; with a `closedProfile`, its closed part to cause 0. */
export function charge(world: World, token: Token, cause: number, closedProfile: number): void {
  if (world.program.causes > 0) {
    const total = world.now - token.since;
    if (closedProfile >= 0) {
      const profile = world.profiles[closedProfile] as ProfileFunction;
      const open = profile.upTo(world.now) - profile.upTo(token.since);
      token.spent[cause] = (token.spent[cause] as number) + open;
      token.spent[0] = (token.spent[0] as number) + (total - open);
    } else {
      token.spent[cause] = (token.spent[cause] as number) + total;
    }
  }
  token.since = world.now;
}
