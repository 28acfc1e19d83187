// Promise.withResolvers is newer than Chromium 109; the bundler puts this in its place.
export function withResolvers() {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
}
