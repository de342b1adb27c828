/** What is used of lunr 2.3, which brings no types. https://lunrjs.com/docs/ */
declare module 'lunr' {
  export interface Query {
    term: (term: Token | string, options: object) => Query;
  }

  export interface Token {
    toString: () => string;
  }

  export class Index {
    static load(serialized: unknown): Index;
    query(build: (query: Query) => void): { ref: string }[];
    toJSON(): object;
  }

  export class Builder {
    tokenizer: (text: string, metadata: object) => Token[];
    ref(field: string): void;
    field(name: string): void;
    add(document: object): void;
    build(): Index;
  }

  const lunr: {
    Builder: typeof Builder;
    Index: typeof Index;
    Token: new (text: string, metadata: object) => Token;
  };
  export default lunr;
}
