import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Part } from '../ports.ts';

/** Answers a request if it is for it; false leaves it to the next. */
export type Door = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The one port for people and systems: asks each door in turn. */
export const openFront = async (port: number, doors: readonly Door[]): Promise<Part> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const door of doors) if (await door(request, response)) return;
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${request.method} ${request.url?.split('?')[0]}: ${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { 'content-type': 'application/json' })
          .end('{"message":"Internal Server Error"}');
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program. Choose one: npm start -- --port ${port + 1}`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
        // Whoever holds a connection open does not hold up the end.
        setTimeout(() => server.closeAllConnections(), 5_000).unref();
      }),
  };
};
