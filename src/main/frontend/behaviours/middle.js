import { behaviour, element } from './behaviour.js';

const LONG = 20;
const END = 12;

// Names of files often differ at their end only: where there is no room for all of one, its middle is left out.
// <span data-middle>name</span>; what is read aloud is the whole.
behaviour('[data-middle]', place => showName(place, place.textContent));

export function showName(place, name) {
    const { begin, end } = parts(name);
    place.toggleAttribute('data-cut', Boolean(end));
    place.replaceChildren(...end ? [element('span', {}, begin), element('span', {}, end)] : [begin]);
    if (!end) return place;
    const named = place.closest('a, button');
    if (named) named.setAttribute('aria-label', name);
    return place;
}

/** Never cuts a character in two. */
export function parts(name) {
    const characters = [...name];
    return characters.length > LONG
        ? { begin: characters.slice(0, -END).join(''), end: characters.slice(-END).join('') }
        : { begin: name, end: '' };
}
