// Loaded by Node ahead of a build: what hasn't changed since the last one is neither stripped of its
// types nor compiled again. Plain JavaScript, as TypeScript would load what strips it first.
import { enableCompileCache } from "node:module";

enableCompileCache(".cache/compiled");
