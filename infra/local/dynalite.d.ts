declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB engine behind HTTP; in memory without `path`. */
  function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
  export = dynalite;
}
