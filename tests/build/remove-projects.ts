// Removes the projects that a test file laid out when its last test has ended: vitest runs this before each file.
import { afterAll } from "vitest";
import { removeProjects } from "./project.ts";

afterAll(removeProjects);
