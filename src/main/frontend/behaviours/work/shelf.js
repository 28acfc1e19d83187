// Where drafts lie on this machine. The database writes through to the disk, so that even a browser that is killed keeps
// what was typed; the store that browsers write at leisure takes what a closing page has not written yet.
import { openDB } from 'idb';

const PREFIX = 'zh:draft:';
const PATIENCE = 2_000;
const STORE = 'drafts';
const waiting = new Map();
let writing;
let safe = true;
const database = opened();

async function opened() {
    if (!globalThis.indexedDB) return null;
    const late = new Promise(done => setTimeout(done, PATIENCE, null));
    return Promise.race([late, openDB('zhiheng', 1, { upgrade: db => db.createObjectStore(STORE) }).catch(() => null)]);
}

/** Everything that was kept before, by key. */
export async function everything() {
    const kept = new Map();
    const store = (await database)?.transaction(STORE).store;
    const [keys, drafts] = store ? await Promise.all([store.getAllKeys(), store.getAll()]) : [[], []];
    keys.forEach((key, at) => kept.set(key, drafts[at]));
    for (const [key, draft] of takenFromStore()) {
        if (kept.get(key)?.at > draft.at) continue;
        kept.set(key, draft);
        if (store && !waiting.has(key)) put(key, draft);
    }
    return kept;
}

function takenFromStore() {
    try {
        return Object.keys(localStorage).filter(name => name.startsWith(PREFIX))
            .map(name => [name.slice(PREFIX.length), parsed(localStorage.getItem(name))]).filter(([, draft]) => draft);
    } catch {
        return [];
    }
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}

/** Keeps a draft, or drops it when there is none. */
export function put(key, draft) {
    waiting.set(key, draft);
    if (!globalThis.indexedDB) return store();
    writing ??= write().catch(store).finally(() => { writing = undefined; });
    return undefined;
}

/** Whether what was typed really is kept on this machine. */
export function isSafe() {
    return safe;
}

async function write() {
    const shelf = await database;
    if (!shelf) return store();
    while (waiting.size) {
        const now = [...waiting];
        const transaction = shelf.transaction(STORE, 'readwrite', { durability: 'strict' });
        now.forEach(([key, draft]) => draft ? transaction.store.put(draft, key) : transaction.store.delete(key));
        transaction.commit?.();
        await transaction.done;
        now.filter(([key, draft]) => waiting.get(key) === draft).forEach(([key]) => { waiting.delete(key); forget(key); });
        safe = true;
    }
    return undefined;
}

function store() {
    safe = true;
    for (const [key, draft] of waiting) {
        try {
            if (draft) localStorage.setItem(PREFIX + key, JSON.stringify(draft));
            else localStorage.removeItem(PREFIX + key);
            waiting.delete(key);
        } catch {
            safe = false;
        }
    }
}

function forget(key) {
    try {
        localStorage.removeItem(PREFIX + key);
    } catch {
        // Then nothing was put there either.
    }
}

addEventListener('pagehide', () => waiting.size && store());
