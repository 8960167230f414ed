// A leader in schema.org's words; asked by the graph of the page that shows the leaders.
import type { Person as PersonNode } from "schema-dts";
import type { Person } from "../../images/index.ts";
import type { Addresses } from "./addresses.ts";

/** All that the page shows of a person, whom the organization's node knows by name. */
export function leader(person: Person, at: Addresses): PersonNode {
  const { id, name, role, bio, location, github, links = [], portrait, pronouns } = person;
  return {
    "@type": "Person",
    "@id": at.person(id),
    name,
    jobTitle: role,
    description: bio,
    homeLocation: { "@type": "Place", name: location },
    ...(pronouns && { pronouns }),
    ...(portrait && { image: at.file(portrait.src) }),
    sameAs: [`https://github.com/${github}`, ...links.map(({ url }) => url)],
  };
}
