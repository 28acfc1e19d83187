export const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** {page, zoom} of a file, written down as they change. */
export function remembered(id) {
    const key = `zh:page:${id}`;
    let kept = {};
    try {
        kept = JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
        // Nothing kept, or storage switched off.
    }
    const memory = { page: Number(kept.page) || 1, zoom: STEPS.includes(kept.zoom) ? kept.zoom : 1 };
    return new Proxy(memory, { set(target, name, value) {
        target[name] = value;
        try {
            localStorage.setItem(key, JSON.stringify(target));
        } catch {
            // Then it begins on the first page again.
        }
        return true;
    } });
}
