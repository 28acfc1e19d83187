const MEGABYTE = 1024 * 1024;

/** The message that says why a file need not be sent at all, with its arguments, or null. @param largest in bytes */
export function fault(file, largest) {
    if (file.size > largest) return ['evidence.script.too-large', largest / MEGABYTE];
    return file.size === 0 ? ['evidence.script.empty'] : null;
}

/** Whether the same file may be taken at another try: 0 stands for a server that was not reached. */
export function passing(status) {
    return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}
