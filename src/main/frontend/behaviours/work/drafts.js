// What was typed and the server has not confirmed yet. It outlives the page, the session and the machine's restart.
const PREFIX = 'zh:draft:';

export function keep(key, draft) {
    try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ ...draft, href: location.pathname, at: Date.now() }));
        return true;
    } catch {
        return false;
    }
}

export function drop(key) {
    try {
        localStorage.removeItem(PREFIX + key);
    } catch {
        // Storage switched off: then nothing was kept either.
    }
}

export function find(key) {
    try {
        return JSON.parse(localStorage.getItem(PREFIX + key));
    } catch {
        return null;
    }
}

/** Drafts whose key begins so, each with its key. */
export function all(start) {
    try {
        return Object.keys(localStorage).filter(name => name.startsWith(PREFIX + start))
            .map(name => ({ key: name.slice(PREFIX.length), ...find(name.slice(PREFIX.length)) }));
    } catch {
        return [];
    }
}
