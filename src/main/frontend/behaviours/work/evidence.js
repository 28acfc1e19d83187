import { csrf } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { choose } from './library.js';

const LARGEST = 50 * 1024 * 1024;

/**
 * The files of one answer: <div data-evidence-field data-url="…/evidence"> with <ul data-files> of
 * <li data-file="id"><a>name</a></li>, an <input type=file> and buttons [data-upload] and [data-library].
 */
export class EvidenceField {
    constructor(place, changed) {
        this.place = place;
        this.changed = changed;
        this.list = place.querySelector('[data-files]');
        this.input = place.querySelector('input[type=file]');
        if (!this.input) return;
        this.#listen();
    }

    get files() {
        return [...this.list.querySelectorAll('[data-file]')].map(line => ({ id: line.dataset.file, name: line.dataset.name }));
    }

    set files(files) {
        const waiting = [...this.list.querySelectorAll('[data-upload-line]')];
        this.list.replaceChildren(...files.map(file => this.#line(file)), ...waiting);
    }

    open() {
        this.input?.click();
    }

    add(file) {
        if (!this.files.some(each => each.id === file.id)) this.files = [...this.files, file];
        this.changed();
    }

    #listen() {
        this.place.querySelector('[data-upload]').addEventListener('click', () => this.input.click());
        this.place.querySelector('[data-library]').addEventListener('click', () => choose(file => this.add(file)));
        this.input.addEventListener('change', () => {
            [...this.input.files].forEach(file => this.#upload(file));
            this.input.value = '';
        });
        this.list.addEventListener('click', event => {
            const line = event.target.closest('[data-remove]')?.closest('[data-file]');
            if (!line) return;
            line.remove();
            this.changed();
            this.place.querySelector('[data-upload]').focus();
        });
        const zone = this.place;
        zone.addEventListener('dragover', event => { event.preventDefault(); zone.toggleAttribute('data-over', true); });
        zone.addEventListener('dragleave', () => zone.removeAttribute('data-over'));
        zone.addEventListener('drop', event => {
            event.preventDefault();
            zone.removeAttribute('data-over');
            [...event.dataTransfer.files].forEach(file => this.#upload(file));
        });
        (zone.closest('article, form') ?? zone).addEventListener('paste', event => {
            const files = [...event.clipboardData.files];
            if (!files.length || !zone.isConnected) return;
            event.preventDefault();
            files.forEach(file => this.#upload(file));
        });
    }

    #line({ id, name }) {
        const remove = this.input ? element('button', { type: 'button', class: 'file__remove', 'data-remove': true,
            'aria-label': word('assessment.script.evidence.remove', name) }, icon('x', 'icon icon--small')) : null;
        return element('li', { class: 'file', 'data-file': id, 'data-name': name }, icon('paperclip', 'icon icon--small'),
            element('a', { href: `/api/v1/evidence/${id}?inline=true`, target: '_blank' }, name), remove);
    }

    #upload(file) {
        const bar = element('progress', { max: 100, value: 0, 'aria-label': word('assessment.script.evidence.uploading', file.name) });
        const note = element('span', { class: 'file__note' });
        const cancel = element('button', { type: 'button', class: 'file__remove', 'aria-label': word('assessment.script.evidence.cancel', file.name) }, icon('x', 'icon icon--small'));
        const line = element('li', { class: 'file', 'data-upload-line': true }, icon('paperclip', 'icon icon--small'),
            element('span', {}, file.name), bar, note, cancel);
        this.list.append(line);
        if (file.size > LARGEST) return this.#refused(line, file, word('assessment.script.evidence.too-large'), false);
        if (file.size === 0) return this.#refused(line, file, word('assessment.script.evidence.empty'), false);
        // XMLHttpRequest, because fetch does not tell how much has been sent.
        const request = new XMLHttpRequest();
        request.open('POST', this.place.dataset.url);
        Object.entries({ Accept: 'application/json', ...csrf() }).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.upload.onprogress = event => { bar.value = event.loaded / event.total * 100; };
        request.onload = () => {
            const answer = parse(request.responseText);
            if (request.status >= 200 && request.status < 300) {
                line.remove();
                this.add({ id: answer.id, name: answer.name });
            } else {
                const text = request.status === 401 ? word('assessment.script.evidence.signed-out') : answer?.detail ?? word('assessment.script.evidence.failed');
                this.#refused(line, file, text, request.status === 401 || request.status >= 500);
            }
        };
        request.onerror = () => this.#refused(line, file, word('assessment.script.evidence.failed'), true);
        cancel.onclick = () => { request.abort(); line.remove(); };
        const body = new FormData();
        body.append('file', file);
        request.send(body);
        return undefined;
    }

    #refused(line, file, text, again) {
        const retry = again ? element('button', { type: 'button', class: 'btn btn-sm btn-quiet', onclick: () => { line.remove(); this.#upload(file); } },
            word('assessment.script.retry')) : null;
        const drop = element('button', { type: 'button', class: 'file__remove', 'aria-label': word('assessment.script.evidence.remove', file.name), onclick: () => line.remove() }, icon('x', 'icon icon--small'));
        line.className = 'file file--bad';
        line.setAttribute('role', 'alert');
        line.replaceChildren(icon('alert-circle', 'icon icon--small'), element('span', {}, `${file.name}：${text}`), ...[retry, drop].filter(Boolean));
    }
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
