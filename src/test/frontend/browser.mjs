// What the scripts ask of a browser when nothing is drawn: a store, a page address, a document without the page's parts.
export class Store {
    setItem(name, value) { this[name] = String(value); }
    getItem(name) { return Object.hasOwn(this, name) ? this[name] : null; }
    removeItem(name) { delete this[name]; }
}

class Part {
    append() {}
    setAttribute() {}
    addEventListener() {}
    remove() {}
}

const said = [];

/** What short words in the corner have said since the last time. */
export function toasts() {
    return said.splice(0);
}

export function begin() {
    globalThis.localStorage = new Store();
    globalThis.location = { pathname: '/self-assessments/1/indicators/QMS-01' };
    globalThis.addEventListener = () => {};
    globalThis.document = {
        readyState: 'loading', cookie: '', documentElement: { dataset: {} }, addEventListener: () => {},
        getElementById: id => id === 'toasts' ? { append: () => said.push('toast') } : null,
        createElement: () => new Part(), createElementNS: () => new Part(),
    };
}
