// The names that GitHub has for emoji, `:tada:`, of those that people write most; asked for each text of a page,
// among the slips of the pen.
import type { Finding } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

// https://api.github.com/emojis has them all; a table of 1,900 would not be read by anybody.
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ "+1": "👍", thumbsup: "👍", "-1": "👎", clap: "👏", wave: "👋", pray: "🙏", muscle: "💪" },
    ...{ raised_hands: "🙌", handshake: "🤝", point_right: "👉", fist: "✊", ok_hand: "👌" },
    ...{ smile: "😄", smiley: "😃", grin: "😁", joy: "😂", wink: "😉", blush: "😊", sob: "😭" },
    ...{ heart_eyes: "😍", sunglasses: "😎", thinking: "🤔", slightly_smiling_face: "🙂" },
    ...{ heart: "❤️", black_heart: "🖤", green_heart: "💚", purple_heart: "💜", blue_heart: "💙" },
    ...{ yellow_heart: "💛", sparkles: "✨", star: "⭐", fire: "🔥", tada: "🎉", rocket: "🚀" },
    ...{ confetti_ball: "🎊", trophy: "🏆", gift: "🎁", balloon: "🎈", snake: "🐍", bulb: "💡" },
    ...{ warning: "⚠️", white_check_mark: "✅", heavy_check_mark: "✔️", x: "❌", question: "❓" },
    ...{ exclamation: "❗", memo: "📝", book: "📖", books: "📚", computer: "💻", bug: "🐛" },
    ...{ calendar: "📅", email: "📧", link: "🔗", pushpin: "📌", mega: "📣" },
    ...{ loudspeaker: "📢", camera: "📷", earth_africa: "🌍", globe_with_meridians: "🌐" },
    ...{ coffee: "☕", pizza: "🍕", eyes: "👀", "100": "💯", checkered_flag: "🏁" },
  }),
);

/** The slips in a text. Behind a bracket it is a part of a list, `days[:100:]`. */
export function emojiNames(text: string): Slip[] {
  return Array.from(text.matchAll(/(?<![\w:[]):([a-z\d_+-]+):(?![\w:`])/g)).flatMap(
    ([written, name = ""]) => {
      const sign = signs.get(name);
      return sign === undefined ? [] : [{ finding: nameOfEmoji(sign), written }];
    },
  );
}

function nameOfEmoji(sign: string): Finding {
  return {
    rule: "sign-of-github",
    message: "GitHub makes an emoji of this name; here it is shown as it is written",
    hint: `write the emoji itself: ${sign}`,
  };
}
