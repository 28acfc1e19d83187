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

/** The place where a page says how saving stands. */
export class Line extends Part {
    dataset = {};
    replaceChildren(...parts) { this.button = parts.find(part => part.onclick)?.onclick; }
}

/** Dialogs that open are answered at once: by the name of a button, or by closing them. */
export function answering(choose) {
    document.createElement = () => {
        const made = new Part();
        const texts = [];
        return Object.assign(made, {
            append: (...more) => { texts.push(...more); (made.buttons ??= []).push(...more.flatMap(each => each?.onclick ? [each] : each?.buttons ?? [])); },
            addEventListener: (name, listener) => { made[`on${name}`] = listener; },
            focus() {}, close() { made.onclose(); }, text: () => texts.join(''),
            showModal() {
                const wanted = choose();
                const button = made.buttons.find(each => each.text().endsWith(wanted));
                if (button) button.onclick();
                else made.close();
            },
        });
    };
    document.body = { append() {} };
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
    globalThis.dispatchEvent = () => true;
    globalThis.document = {
        readyState: 'loading', cookie: '', documentElement: { dataset: {} }, addEventListener: () => {},
        getElementById: id => id === 'toasts' ? { append: () => said.push('toast') } : null,
        createElement: () => new Part(), createElementNS: () => new Part(),
    };
}
