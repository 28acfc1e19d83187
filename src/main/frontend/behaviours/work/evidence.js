import { element, icon, word } from '../behaviour.js';
import { showName } from '../middle.js';
import { chooseFromLibrary } from '../files/library.js';
import { uploader } from '../files/uploader.js';

/**
 * The files of one answer: <div data-evidence-field data-url="…/evidence"> with <ul data-files> of
 * <li data-file="id"><a>name</a></li>, an <input type=file> and buttons [data-choose] and [data-library].
 */
export class EvidenceField {
    /** @param uses () → where else on this page files are used: [{label, files}] */
    constructor(place, changed, uses = () => []) {
        Object.assign(this, { place, changed, uses });
        this.list = place.querySelector('[data-files]');
        this.editable = Boolean(place.querySelector('input[type=file]'));
        if (this.editable) this.#listen();
    }

    get files() {
        return [...this.list.querySelectorAll('[data-file]')].map(line => ({ id: line.dataset.file, name: line.dataset.name }));
    }

    set files(files) {
        const underway = [...this.list.querySelectorAll('[data-upload-line]')];
        this.list.replaceChildren(...files.map(file => this.#line(file)), ...underway);
    }

    open() {
        this.choose?.();
    }

    browse() {
        if (this.editable) chooseFromLibrary({ here: this.files, elsewhere: this.uses() }, files => this.add(...files));
    }

    add(...more) {
        const known = this.files;
        this.files = [...known, ...more.filter(({ id }) => !known.some(each => each.id === id))];
        this.changed();
    }

    #listen() {
        this.choose = uploader(this.place, {
            url: this.place.dataset.url, list: this.list, scope: this.place.closest('article, form') ?? this.place,
            stored: (item, line) => { line.remove(); this.add(item); },
        });
        this.place.querySelector('[data-library]').addEventListener('click', () => this.browse());
        this.list.addEventListener('click', event => {
            const line = event.target.closest('[data-remove]')?.closest('[data-file]');
            if (!line) return;
            line.remove();
            this.changed();
            this.place.querySelector('[data-choose]').focus();
        });
    }

    #line({ id, name }) {
        const remove = this.editable ? element('button', { type: 'button', class: 'file__remove', 'data-remove': true,
            'aria-label': word('evidence.script.remove', name) }, icon('x', 'icon icon--small')) : null;
        return element('li', { class: 'file', 'data-file': id, 'data-name': name }, icon('paperclip', 'icon icon--small'),
            showName(element('a', { href: `/api/v1/evidence/${id}?inline=true`, target: '_blank', title: name }), name), remove);
    }
}
