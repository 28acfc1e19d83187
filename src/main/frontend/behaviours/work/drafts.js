// What was typed and the server has not confirmed yet. It outlives the page, the session, the browser and the machine's
// restart. It belongs to the account that typed it, not to whoever uses the same browser. Each page keeps its own: two
// tabs at the same clause never write over each other's.
import { keyOf, nameHere, pageOf, stillOpen } from './open-pages.js';
import { everything, put } from './shelf.js';

const own = new Map();
const left = new Map(); // key → what pages that are gone have kept, the newest first
const elsewhere = []; // what pages that are still open keep
const given = new Map();

/** Until then nothing is known of what was kept before. */
export const ready = everything().then(sorted);

async function sorted(found) {
    const open = await stillOpen(new Set([...found.keys()].map(pageOf)));
    [...found].sort(([, one], [, other]) => (other.at ?? 0) - (one.at ?? 0)).forEach(([name, draft]) => {
        const key = keyOf(name);
        if (name === nameHere(key) || (draft.account ?? account()) !== account()) return;
        if (open.has(pageOf(name))) elsewhere.push([key, draft]);
        else left.set(key, [...left.get(key) ?? [], { name, draft }]);
    });
}

export function keep(key, draft) {
    const now = { href: location.pathname, account: account(), at: Date.now(), ...structuredClone(draft) };
    own.set(key, now);
    put(nameHere(key), now);
    supersede(key);
}

export function drop(key) {
    if (own.delete(key)) put(nameHere(key), null);
    else find(key);
    supersede(key);
}

/** What this page keeps, else the newest that a page has left behind; whatever becomes of it here becomes of that one. */
export function find(key) {
    if (own.has(key)) return own.get(key);
    const newest = left.get(key)?.find(({ draft }) => !draft.offered);
    if (newest) given.set(key, newest.name);
    return newest?.draft ?? null;
}

/** What other pages have left behind besides, from now on only to be offered; drop() when somebody has decided about it. */
export function older(key) {
    return (left.get(key) ?? []).filter(({ name }) => name !== given.get(key)).map(({ name, draft }) => {
        if (!draft.offered) put(name, Object.assign(draft, { offered: true }));
        return { ...draft, drop: () => forget(key, name) };
    });
}

/** Drafts whose key begins so, each with its key; of what was left behind the newest. */
export function all(start) {
    const newest = new Map([...elsewhere, ...[...left].map(([key, [first]]) => [key, first.draft]), ...own]);
    return [...newest].filter(([key]) => key.startsWith(start)).map(([key, draft]) => ({ key, ...draft }));
}

/** What earlier versions kept says of none. */
function account() {
    return document.documentElement.dataset.account;
}

function supersede(key) {
    if (given.has(key)) forget(key, given.get(key));
    given.delete(key);
}

function forget(key, name) {
    const rest = left.get(key)?.filter(each => each.name !== name) ?? [];
    if (rest.length) left.set(key, rest);
    else left.delete(key);
    put(name, null);
}

export { isSafe } from './shelf.js';
