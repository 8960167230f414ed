// What this project uses of Nunjucks 3.2, whose published types leave its parser out.

declare module "nunjucks" {
  /** A piece of a template; its line and column count from 0. */
  export interface Node {
    readonly lineno: number;
    readonly colno: number;
  }

  export interface NodeList extends Node {
    readonly children: Node[];
  }

  export interface Literal extends Node {
    readonly value: unknown;
  }

  export interface Name extends Node {
    readonly value: string;
  }

  export interface Pair extends Node {
    readonly key: Node;
    readonly value: Node;
  }

  export interface Filter extends Node {
    readonly name: Name;
    readonly args: NodeList;
  }

  export interface FunCall extends Node {
    readonly name: Node;
  }

  /** `left is right`, where `right` names a test. */
  export interface Is extends Node {
    readonly right: Node;
  }

  export interface Macro extends Node {
    readonly name: Name;
  }

  export interface SetTag extends Node {
    readonly targets: Node[];
  }

  export interface Extends extends Node {
    readonly template: Node;
  }

  export interface Include extends Node {
    readonly template: Node;
    readonly ignoreMissing?: boolean;
  }

  export interface Import extends Node {
    readonly template: Node;
    readonly withContext: boolean | null;
  }

  export interface FromImport extends Import {
    readonly names: NodeList;
  }

  /** A tag that is not Nunjucks' own. */
  export interface CallExtension extends Node {
    readonly extName: string;
    readonly args: NodeList;
  }

  export interface Token {
    readonly type: string;
    readonly value: unknown;
  }

  export interface Tokenizer {
    /** Where the next token starts, in UTF-16 units. */
    readonly index: number;
    nextToken(): Token | null;
  }

  /** What parses a tag that is not Nunjucks' own. */
  export interface Extension {
    tags: string[];
    parse(parser: Parser): Node;
  }

  export interface Parser {
    readonly tokens: Tokenizer;
    extensions: Extension[];
    parseAsRoot(): NodeList;
    parseStatement(): Node;
    nextToken(): Token;
    parseSignature(tolerant: boolean, noParens: boolean): NodeList;
    advanceAfterBlockEnd(name: string): void;
  }

  type Kind<T> = abstract new (...parts: never[]) => T;

  const nunjucks: {
    Environment: new (
      loaders: [],
    ) => { filters: Record<string, unknown>; tests: Record<string, unknown> };
    lexer: { lex(code: string): Tokenizer };
    parser: { Parser: new (tokens: Tokenizer) => Parser };
    nodes: {
      Node: Kind<Node>;
      Literal: Kind<Literal>;
      TemplateData: Kind<Literal>;
      Symbol: Kind<Name>;
      Pair: Kind<Pair>;
      Output: Kind<NodeList>;
      Filter: Kind<Filter>;
      FunCall: Kind<FunCall>;
      Is: Kind<Is>;
      Macro: Kind<Macro>;
      Caller: Kind<Macro>;
      Set: Kind<SetTag>;
      Extends: Kind<Extends>;
      Include: Kind<Include>;
      Import: Kind<Import>;
      FromImport: Kind<FromImport>;
      CallExtension: new (
        extension: { __name: string },
        method: string,
        args: NodeList,
      ) => CallExtension;
    };
  };
  export default nunjucks;
}
