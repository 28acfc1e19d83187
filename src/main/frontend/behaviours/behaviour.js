const behaviours = [];
const started = new WeakMap();

/** Runs begin(element) once for every element that matches, also for those that htmx brings in later. */
export function behaviour(selector, begin) {
    behaviours.push({ selector, begin });
    if (document.readyState !== 'loading') run(document, { selector, begin });
}

export function start(root) {
    behaviours.forEach(each => run(root, each));
}

function run(root, each) {
    const found = [...(root.querySelectorAll?.(each.selector) ?? [])];
    if (root.matches?.(each.selector)) found.unshift(root);
    for (const element of found) {
        const done = started.get(element) ?? new Set();
        if (done.has(each.begin)) continue;
        started.set(element, done.add(each.begin));
        each.begin(element);
    }
}

/** A message of the bundles whose key has .script. in it, such as word('portal.script.close'). */
export function word(key, ...args) {
    const text = words()[key] ?? key;
    return text.replace(/\{(\d+)}/g, (_, index) => args[index] ?? '');
}

let cached;
function words() {
    return cached ??= Object.assign({}, ...['words', 'more-words'].map(id => JSON.parse(document.getElementById(id)?.textContent || '{}')));
}

/** An icon of the sprite, as the part parts/icon draws it. */
export function icon(name, classes = 'icon') {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', classes);
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `${document.documentElement.dataset.icons}#${name}`);
    svg.append(use);
    return svg;
}

/** element('p', {class: 'muted'}, 'text', child): text is never read as markup. */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
        else if (value === true) made.setAttribute(name, '');
        else if (value !== false && value != null) made.setAttribute(name, value);
    }
    made.append(...children.filter(child => child != null));
    return made;
}
