// The letters that stand for a person without a picture; asked for by people and the drawn initials.

// Letters of African and European alphabets that Unicode doesn't take apart, with their base letter.
const bases: Record<string, string> = {
  ...{ Ɓ: "B", Ɗ: "D", Ɖ: "D", Đ: "D", Ð: "D", Ɛ: "E", Ǝ: "E", Ƒ: "F", Ɣ: "G", Ɠ: "G", Ħ: "H" },
  ...{ Ɩ: "I", Ƙ: "K", Ł: "L", Ŋ: "N", Ɲ: "N", Ɔ: "O", Ø: "O", Ŧ: "T", Ʊ: "U", Ʋ: "V", Ƴ: "Y" },
};

/**
 * The first letters of the first and the last word of a name: "Ɗan Ƙasa" → "DK", "Amina" → "A".
 * A Latin letter is given as its base capital; a letter of another script as it is written.
 */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map((word) => firstLetter(word ?? "")).join("");
}

// A letter as readers see it can be several characters: itself and the marks on it. `Intl.Segmenter`
// knows as much, and takes 20 ms to load.
function firstLetter(word: string): string {
  return baseCapital(/\p{L}\p{M}*/u.exec(word)?.[0] ?? "");
}

function baseCapital(letter: string): string {
  if (!/^\p{Script=Latin}/u.test(letter)) return letter;
  const base = letter.normalize("NFD").charAt(0).toUpperCase().charAt(0);
  return bases[base] ?? base;
}
