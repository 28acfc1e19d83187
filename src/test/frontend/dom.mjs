// A page of a few elements for scripts that draw: what they ask of a document, and no more. `page()` begins a fresh one.
class Node extends EventTarget {
    constructor(nodeType) {
        super();
        Object.assign(this, { nodeType, childNodes: [], parentNode: null });
    }

    get firstChild() { return this.childNodes[0] ?? null; }
    get nextSibling() { return this.#beside(1); }
    get previousSibling() { return this.#beside(-1); }
    get parentElement() { return this.parentNode; }
    get ownerDocument() { return globalThis.document; }
    get isConnected() { return this === document.documentElement || Boolean(this.parentNode?.isConnected); }
    #beside(by) { return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + by] ?? null; }

    insertBefore(child, before) {
        child.remove();
        const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
        this.childNodes.splice(at, 0, child);
        child.parentNode = this;
        return child;
    }

    appendChild(child) { return this.insertBefore(child, null); }
    removeChild(child) { child.remove(); return child; }
    append(...more) { more.forEach(each => this.appendChild(asNode(each))); }
    prepend(...more) { more.reverse().forEach(each => this.insertBefore(asNode(each), this.firstChild)); }
    after(...more) { more.reverse().forEach(each => this.parentNode.insertBefore(asNode(each), this.nextSibling)); }
    replaceChildren(...more) { [...this.childNodes].forEach(each => each.remove()); this.append(...more); }

    remove() {
        const beside = this.parentNode?.childNodes;
        if (beside) beside.splice(beside.indexOf(this), 1);
        this.parentNode = null;
    }

    contains(other) { return other === this || Boolean(other?.parentNode && this.contains(other.parentNode)); }
    get textContent() { return this.childNodes.map(each => each.textContent).join(''); }
    set textContent(text) { this.replaceChildren(...text === '' ? [] : [text]); }

    /** Events of elements rise to those around them. */
    dispatchEvent(event) {
        const going = super.dispatchEvent(event);
        if (!event.bubbles || event.stopped) return going;
        const above = Object.assign(new Event(event.type, { bubbles: true, cancelable: event.cancelable }), { over: event });
        Object.defineProperty(above, 'target', { value: event.over?.target ?? event.target });
        Object.defineProperty(above, 'detail', { value: event.detail });
        above.preventDefault = () => event.preventDefault();
        this.parentNode?.dispatchEvent(above);
        return !event.defaultPrevented;
    }
}

class Text extends Node {
    constructor(data) { super(3); this.data = String(data); }
    get textContent() { return this.data; }
    set textContent(text) { this.data = text; }
}

class Element extends Node {
    constructor(localName) {
        super(1);
        Object.assign(this, { localName, tagName: localName.toUpperCase(), attributesOf: new Map(), style: {}, value: '', checked: false,
            onchange: null, onclick: null, oninput: null, onblur: null });
        this.dataset = new Proxy(this, {
            get: (of, name) => of.getAttribute(dashed(name)) ?? undefined,
            set: (of, name, value) => { of.setAttribute(dashed(name), value); return true; },
            has: (of, name) => of.hasAttribute(dashed(name)),
        });
    }

    get attributes() { return [...this.attributesOf].map(([name, value]) => ({ name, value })); }
    getAttribute(name) { return this.attributesOf.get(name) ?? null; }
    hasAttribute(name) { return this.attributesOf.has(name); }
    removeAttribute(name) { this.attributesOf.delete(name); }
    toggleAttribute(name, on = !this.hasAttribute(name)) { if (on) this.setAttribute(name, ''); else this.removeAttribute(name); return on; }

    setAttribute(name, value) {
        this.attributesOf.set(name, String(value));
        if (['value', 'type', 'id', 'name'].includes(name)) this[name] = String(value);
        if (['checked', 'disabled', 'hidden'].includes(name)) this[name] = true;
    }

    matches(selector) { return selector.split(',').some(one => matches(this, one.trim().split(/\s+(?![^[]*])/))); }
    closest(selector) { return this.matches(selector) ? this : this.parentNode?.closest?.(selector) ?? null; }
    querySelectorAll(selector) { return descendants(this).filter(each => each.matches(selector)); }
    querySelector(selector) { return this.querySelectorAll(selector)[0] ?? null; }
    getRootNode() { return document; }
    scrollIntoView() {}
    focus() { document.activeElement = this; }
    click() { this.dispatchEvent(new Event('click', { bubbles: true, cancelable: true })); }
    showModal() { this.open = true; }
    close() { this.open = false; }
    requestSubmit() { this.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); }

    /** The fields of a form, by name and one after the other. */
    get elements() {
        const fields = descendants(this).filter(each => ['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON'].includes(each.tagName));
        return Object.assign([...fields], Object.fromEntries(fields.filter(each => each.name).map(each => [each.name, each])));
    }
}

const dashed = name => `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
const asNode = each => each instanceof Node ? each : new Text(each);
const descendants = root => root.childNodes.filter(each => each instanceof Element).flatMap(each => [each, ...descendants(each)]);

function matches(element, parts) {
    const own = parts.at(-1);
    const [tag] = /^[a-z0-9-]*/i.exec(own);
    if (tag && tag !== element.localName) return false;
    for (const [, sign, name] of own.matchAll(/([.#])([\w-]+)/g)) {
        const given = sign === '#' ? [element.id] : (element.getAttribute('class') ?? element.className ?? '').split(' ');
        if (!given.includes(name)) return false;
    }
    for (const [, name, , value] of own.matchAll(/\[([\w-]+)(="?([^"\]]*)"?)?]/g)) {
        if (!element.hasAttribute(name) || value !== undefined && element.getAttribute(name) !== value) return false;
    }
    if (parts.length === 1) return true;
    for (let above = element.parentNode; above instanceof Element; above = above.parentNode) {
        if (matches(above, parts.slice(0, -1))) return true;
    }
    return false;
}

/** make('p', {class: 'x'}, 'text', child) */
export function make(tag, attributes = {}, ...children) {
    const made = new Element(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
}

/** Begins a page with this body; `words` are the messages of scripts. @return where the page was led since */
export function page(body, words = {}) {
    const root = make('html', {}, make('head'), make('body', {}, ...body, make('script', { id: 'words' }, JSON.stringify(words))));
    const places = [];
    globalThis.Node = Node;
    globalThis.window ??= globalThis;
    globalThis.KeyboardEvent ??= class extends Event {};
    globalThis.navigator ??= { userAgent: 'node', platform: '' };
    globalThis.Element = Element;
    globalThis.HTMLElement = Element;
    globalThis.location = { pathname: '/', search: '', assign: place => places.push(place), reload: () => places.push('again') };
    globalThis.history = { replaceState: (state, title, place) => { location.pathname = place; } };
    globalThis.document = {
        documentElement: root, body: root.childNodes[1], head: root.childNodes[0], cookie: '', readyState: 'loading', nodeType: 9,
        createElement: tag => new Element(tag), createElementNS: (space, tag) => new Element(tag), createTextNode: text => new Text(text),
        addEventListener() {}, removeEventListener() {}, getElementById: id => root.querySelector(`#${id}`),
        querySelector: selector => root.querySelector(selector), querySelectorAll: selector => root.querySelectorAll(selector),
    };
    globalThis.addEventListener = () => {};
    globalThis.FormData = class {
        constructor(form) { this.fields = new Map(form.elements.filter(each => each.name).map(each => [each.name, each.value])); }
        delete(name) { this.fields.delete(name); }
        [Symbol.iterator]() { return this.fields[Symbol.iterator](); }
    };
    return places;
}

/** Answers of the server in turn, {status, json, etag}; without one the network is down. @return the calls that were made */
export function server(...answers) {
    const calls = [];
    globalThis.fetch = async (url, { method, headers, body }) => {
        calls.push({ url, method, version: headers?.['If-Match'], body: body && JSON.parse(body) });
        const answer = answers.shift();
        if (!answer) throw new TypeError('Failed to fetch');
        return { ok: answer.status < 300, status: answer.status, type: 'basic', json: async () => answer.json,
            headers: { get: name => name === 'Content-Type' && answer.json ? 'application/json' : name === 'ETag' ? answer.etag ?? null : null } };
    };
    return calls;
}

/** Lets everything that waits for an answer go on. */
export async function settled() {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(go => setImmediate(go));
}
