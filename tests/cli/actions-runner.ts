// What GitHub Actions' runner would carry out of what a step prints, read as the runner reads it:
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const names = ["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-path"];
names.push("add-matcher", "remove-matcher", "echo", "save-state", "set-env", "set-output");

/**
 * The lines of what a step printed that the runner would take for commands, except for those that
 * only stop it from doing so.
 * @throws Error when they are not let in again in the end
 */
export function liveCommands(printed: string): string[] {
  const live: string[] = [];
  let token: string | undefined;
  for (const line of printed.split(/\r\n?|\n/)) {
    const known = token === undefined ? [...names, "stop-commands"] : [token];
    const command = [now(line), earlier(line)].find((read) => read && known.includes(read.name));
    if (!command) continue;
    if (command.name === "stop-commands") token = command.text;
    else if (command.name === token) token = undefined;
    else live.push(line);
  }
  if (token !== undefined) throw new Error(`Commands are never let in again: ${token}`);
  return live;
}

type Command = { name: string; text: string };

/** `::error file=a.md::text`, at the start of a line. */
function now(line: string): Command | undefined {
  const start = line.trimStart();
  const end = start.indexOf("::", 2);
  if (!start.startsWith("::") || end === -1) return undefined;
  return { name: firstWord(start.slice(2, end)), text: start.slice(end + 2) };
}

/** `##[error]text`, anywhere in a line. */
function earlier(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start === -1 || end === -1) return undefined;
  return { name: firstWord(line.slice(start + 3, end)), text: line.slice(end + 1) };
}

function firstWord(text: string): string {
  return text.split(" ")[0]?.toLowerCase() ?? "";
}
