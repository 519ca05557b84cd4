/** Bytes as an address that holds them. @throws an Error with `problem` when they cannot be read. */
export function dataUrlOf(bytes: Blob, problem: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(problem));
    reader.readAsDataURL(bytes);
  });
}
