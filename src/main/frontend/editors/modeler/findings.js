// 问题: what the vetting refuses, marked in the picture, each a step away.
import { goTo } from '../model/go-to.js';
import { element as made, icon, word } from '../../behaviours/behaviour.js';

const MARK = 'finding';

export class Findings {

    /** @param openForm opens the field of a form that a reason is about */
    constructor(place, count, modeler, openForm) {
        Object.assign(this, { place, count, modeler, openForm, marked: [] });
    }

    /** @param sound what is said where there are none */
    show(reasons, sound = word('administration.editor.accepted')) {
        const canvas = this.modeler.get('canvas');
        const registry = this.modeler.get('elementRegistry');
        this.marked.forEach(id => registry.get(id) && canvas.removeMarker(id, MARK));
        this.marked = [...new Set(reasons.map(each => each.element))].filter(id => registry.get(id));
        this.marked.forEach(id => canvas.addMarker(id, MARK));
        this.count.textContent = reasons.length || '';
        this.place.replaceChildren(reasons.length === 0
            ? made('p', { class: 'pane__good' }, icon('circle-check'), sound)
            : made('ol', { class: 'pane__findings' }, ...reasons.map(each => made('li', {}, this.#line(each)))));
    }

    #line(reason) {
        const { element, message, field } = reason;
        const drawn = element && this.modeler.get('elementRegistry').get(element);
        const name = drawn ? called(drawn) : element || word('administration.editor.whole-file');
        const text = [made('span', { class: 'strong' }, name), made('span', { class: 'd-block' }, message)];
        if (field) return made('button', { type: 'button', onclick: () => this.openForm(reason) }, ...text);
        return drawn ? made('button', { type: 'button', onclick: () => goTo(this.modeler, drawn) }, ...text) : made('div', {}, ...text);
    }
}

/** By its name, a way by what it joins. */
function called({ businessObject: { name, id }, source, target }) {
    return name || (source && target ? `${called(source)} → ${called(target)}` : id);
}
