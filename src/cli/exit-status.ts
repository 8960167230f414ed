// How a command ends: with 0, with 1 for an author's mistake, with 2 for a fault of our own. What keeps it
// from being loaded is told by `early-fault.mjs`.
import { tellFault } from "./fault.ts";

/**
 * Runs a command and sets its exit status. A fault is told, one that nobody waits for included,
 * which would end Node with the status of a mistake.
 * @param command returns whether all went well; false stands for mistakes that it has told
 */
export async function exitStatus(command: () => Promise<boolean>): Promise<void> {
  process.removeAllListeners("uncaughtException").once("uncaughtException", (error) => {
    tellFault(error);
    process.exit(2);
  });
  process.exitCode = (await command()) ? 0 : 1;
}
