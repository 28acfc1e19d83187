/** A small thing that this browser remembers: for good, or for the visit (`sessionStorage`). Where it may not, nothing is. */
export function remembered(name, store = 'localStorage') {
    const key = `zhiheng.${name}`;
    return {
        get value() {
            try {
                return JSON.parse(globalThis[store].getItem(key));
            } catch {
                return null;
            }
        },
        set value(value) {
            try {
                globalThis[store].setItem(key, JSON.stringify(value));
            } catch {
                // Then it is asked again on the next page.
            }
        },
    };
}
