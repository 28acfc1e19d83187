// Which pages of this browser are open: what an open page keeps is its own affair, what a closed one has left is anybody's.
const HERE = Math.random().toString(36).slice(2);
const MARK = '@page-';
const PATIENCE = 250;
const channel = globalThis.BroadcastChannel && new BroadcastChannel('zhiheng-pages');

// Tests end while it is open.
channel?.unref?.();
channel?.addEventListener('message', ({ data }) => data.asks && channel.postMessage({ here: HERE }));

/** Under which name this page keeps something. */
export function nameHere(key) {
    return `${key}${MARK}${HERE}`;
}

export function keyOf(name) {
    return name.split(MARK)[0];
}

/** undefined for what was kept before pages had names of their own. */
export function pageOf(name) {
    return name.split(MARK)[1];
}

/** Those of these pages that are still open, this one included. */
export async function stillOpen(pages) {
    const open = new Set([HERE]);
    const asked = [...pages].filter(page => page && page !== HERE);
    if (!channel || !asked.length) return open;
    const hear = ({ data }) => data.here && open.add(data.here);
    channel.addEventListener('message', hear);
    channel.postMessage({ asks: true });
    const heard = () => asked.every(page => open.has(page));
    for (let waited = 0; waited < PATIENCE && !heard(); waited += 25) await new Promise(done => setTimeout(done, 25));
    channel.removeEventListener('message', hear);
    return open;
}
