// What is wrong with an address that leads out of the site: a web address, a mailbox, a telephone, or none of
// them. Asked for each link.

import { shortened } from "../content/index.ts";
import { type Finding, suggest, toWrite } from "../diagnostics/index.ts";

/** What a link may lead to beside the web, each with what its address is; anything else could run as a script. */
const ways: ReadonlyMap<string, { pattern: RegExp; finding: Finding }> = new Map([
  ["mailto:", { pattern: /^mailto:(?:[^\s@?]+@[^\s@]|\?.)/i, finding: noMailbox() }],
  ["tel:", { pattern: /^tel:[+*#(\d]/i, finding: noNumber("tel:") }],
  ["sms:", { pattern: /^sms:[+*#(\d?]/i, finding: noNumber("sms:") }],
]);

/** @param address a whole one @param meant the page of this site that its path is the address of, if it is one */
export function webMistake(address: string, meant: string | undefined): Finding | undefined {
  const { hostname, protocol } = new URL(address);
  const doubled = /^https?:\/\/(?:https?:?\/\/)(.+)$/is.exec(address)?.[1];
  if (/^https?$/.test(hostname) && doubled)
    return strange("https:// stands twice", `write: https://${toWrite(doubled)}`);
  if (/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$|\.(?:localhost|local)$/.test(hostname))
    return ownComputer(meant ? `write: ${toWrite(meant)}` : `${whole}, or ${quoted}`);
  if (!hostname.includes(".") && !hostname.startsWith("["))
    return strange(
      `"${shortened(hostname)}" is not the whole name of a site`,
      `write the whole of it, such as ${protocol}//${toWrite(hostname)}.org`,
    );
  return undefined;
}

/** @param scheme that of the address */
export function schemeMistake(address: string, scheme: string): Finding | undefined {
  const way = ways.get(scheme);
  if (way) return way.pattern.test(address) ? undefined : way.finding;
  if (/^(?:file|[a-z]):$/.test(scheme)) return ownComputer(`${whole}, or ${path}`);
  const isWeb = suggest(scheme, ["https:", "http:"]) && /^[a-z]+:\/\/\S/i.test(address);
  const meant = isWeb ? address.replace(/^[a-z]+:\/\//i, "https://") : undefined;
  return strange(
    `a link can't lead to a ${shortened(scheme)} address`,
    meant ? `write: ${toWrite(meant)}` : `${whole}, or ${path}`,
  );
}

const whole = "write an address that begins with https://";
const path = "the path of a page's file";
/** Of a bare one a link is made by itself. */
const quoted = "put it in backticks where it is meant to be read";

function ownComputer(hint: string): Finding {
  return strange("only your own computer has this address, and a visitor would find nothing", hint);
}

function noMailbox(): Finding {
  return strange("this is not a whole mail address", "write it like this: mailto:name@example.org");
}

function noNumber(scheme: string): Finding {
  return strange("this is not a telephone number", `write it like this: ${scheme}+234800000000`);
}

function strange(message: string, hint: string): Finding {
  return { rule: "invalid-address", message, hint };
}
