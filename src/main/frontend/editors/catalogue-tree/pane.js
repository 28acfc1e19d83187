// What is said of the element that is open.
import { element, word } from '../../behaviours/behaviour.js';
import { characteristics, field, sayFaults, thresholds, validations } from './fields.js';

const FIXED = ['id', 'kind'];

export class Pane {

    /** @param view of the draft; @param changed(opened, key, value, before) */
    constructor(place, view, editable, changed) {
        Object.assign(this, { place, view, editable, changed, faults: [] });
    }

    show(opened) {
        this.opened = opened;
        const { form, element: held } = opened;
        const fields = this.view.fields[form].filter(each => !FIXED.includes(each.key));
        this.place.replaceChildren(
            element('h2', {}, word(`administration.catalogue.script.form.${form}`), ' ', element('span', { class: 'muted small' }, held.id)),
            element('div', { class: 'tree-pane__said', role: 'alert' }),
            element('div', { class: 'tree-pane__fields' }, ...fields.map(each => this.#field(each, held)),
                ['INDICATOR', 'FIGURE'].includes(form) ? characteristics(held.characteristics, this.#given()) : null,
                form === 'FIGURE' ? thresholds(held.thresholds, held.direction === 'SMALLER', this.#given()) : null,
                form === 'FIGURE' ? validations(held.validations, this.#given()) : null));
        this.say(this.faults);
    }

    #field(each, held) {
        const made = field(each, held[each.key], this.#given());
        made.classList.toggle('tree-pane__wide', ['text', 'evidence', 'examples', 'definition', 'formula', 'formula_cn', 'name'].includes(each.key));
        return made;
    }

    #given() {
        return { levels: this.view.levels, scales: this.view.scales, editable: this.editable, changed: (key, value) => this.#change(key, value) };
    }

    #change(key, value) {
        const before = this.#put(key, value);
        this.changed(this.opened, key, value, before);
        if (key === 'direction') this.show(this.opened);
    }

    /** @return what stood there */
    #put(key, value) {
        const [list, level] = key.split('.');
        const held = this.opened.element;
        const holder = level ? held[list] ??= {} : held;
        const before = holder[level ?? list];
        holder[level ?? list] = value;
        return before === undefined ? null : before;
    }

    /** An act was taken back: it is shown if it is of the element that is open. */
    follow(edit) {
        if (edit.kind !== this.opened?.kind || edit.id !== this.opened.element.id) return;
        this.#put(edit.field, edit.value ?? undefined);
        this.show(this.opened);
    }

    say(faults) {
        this.faults = faults;
        if (!this.opened) return;
        const left = sayFaults(this.place, faults.filter(fault => fault.element === this.opened.element.id));
        this.place.querySelector('.tree-pane__said')?.replaceChildren(...left.map(fault => element('p', { class: 'notice notice--bad' }, fault.message)));
    }

    focus(key) {
        const at = key && [...this.place.querySelectorAll('[data-field]')].find(each => key === each.dataset.field || key.startsWith(`${each.dataset.field}.`));
        (at ?? this.place).querySelector('input, textarea, select')?.focus();
    }

    clear(text) {
        this.opened = undefined;
        this.place.replaceChildren(element('p', { class: 'muted' }, text));
    }
}
