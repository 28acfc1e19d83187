// What was typed and the server has not confirmed yet. It outlives the page, the session, the browser and the machine's restart.
import { everything, put } from './shelf.js';

const kept = new Map();

/** Until then nothing is known of what was kept before. */
export const ready = everything().then(found => found.forEach((draft, key) => kept.has(key) || kept.set(key, draft)));

export function keep(key, draft) {
    const now = { href: location.pathname, at: Date.now(), ...structuredClone(draft) };
    kept.set(key, now);
    put(key, now);
}

export function drop(key) {
    if (kept.delete(key)) put(key, null);
}

export function find(key) {
    return kept.get(key) ?? null;
}

/** Drafts whose key begins so, each with its key. */
export function all(start) {
    return [...kept].filter(([key]) => key.startsWith(start)).map(([key, draft]) => ({ key, ...draft }));
}

export { isSafe } from './shelf.js';
