interface Failure {
  code: string;
  message: string;
  stack?: string | undefined;
  cause?: { stack?: string | undefined } | undefined;
}

/** Writes down an error that is nobody's doing but ours. */
export function report({ code, message, stack, cause }: Failure, path: string | undefined): void {
  if (code === 'INTERNAL_SERVER_ERROR') process.stderr.write(`${path ?? 'a request'}: ${cause?.stack ?? stack ?? message}\n`);
}
