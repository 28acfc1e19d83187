import { reason } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { showName } from '../middle.js';
import { fault, passing } from './acceptance.js';
import { enqueue, withdraw } from './queue.js';
import { send } from './send.js';

/** One file on its way to the server and the line of the list that tells of it. */
export class Upload {
    constructor(file, { url, list, largest, stored, dismissed }) {
        Object.assign(this, { file, url, stored, dismissed });
        this.line = element('li', { class: 'file', 'data-upload-line': true });
        list.append(this.line);
        const wrong = fault(file, largest);
        if (wrong) this.#refuse(word(...wrong), false);
        else this.#wait();
    }

    #wait() {
        const job = done => this.#run(done);
        this.#show(element('span', { class: 'muted' }, word('evidence.script.waiting')), this.#cancel(() => withdraw(job)));
        enqueue(job);
    }

    async #run(done) {
        const bar = element('progress', { max: 1, value: 0, 'aria-label': word('evidence.script.uploading', this.file.name) });
        const sending = send(this.url, this.file, part => { bar.value = part; });
        this.#show(bar, this.#cancel(() => { sending.cancel(); done(); }));
        const { ok, status, data, problem } = await sending.answer;
        if (ok) this.#show(element('span', { class: 'muted' }, word(status === 201 ? 'evidence.script.stored' : 'evidence.script.known')));
        else if (status === 401) this.#refuse(word('evidence.script.signed-out'), true);
        else this.#refuse(reason(problem) || word('evidence.script.offline'), passing(status));
        done();
        if (ok) this.stored(data, this.line);
    }

    #refuse(text, again) {
        const retry = element('button', { type: 'button', class: 'btn btn-sm btn-quiet', onclick: () => this.#wait() }, word('evidence.script.retry'));
        this.#show(element('span', { class: 'file__reason', role: 'alert' }, text), again ? retry : null,
            this.#drop('evidence.script.dismiss', () => {}));
        this.line.classList.add('file--bad');
        if (again) this.#stayUnsent();
        this.line.firstChild.replaceWith(icon('alert-circle', 'icon icon--small'));
    }

    /** Nobody leaves without being asked while the server lacks this file; it goes by itself when the network is back. */
    #stayUnsent() {
        this.line.dataset.unsent = 'true';
        addEventListener('online', () => this.line.isConnected && this.line.dataset.unsent && this.#wait(), { once: true });
    }

    #show(...parts) {
        this.line.classList.remove('file--bad');
        delete this.line.dataset.unsent;
        this.line.replaceChildren(icon('paperclip', 'icon icon--small'), showName(element('span', { class: 'file__name', title: this.file.name }), this.file.name),
            ...parts.filter(Boolean));
    }

    #cancel(act) {
        return this.#drop('evidence.script.cancel', act);
    }

    #drop(key, act) {
        const button = element('button', { type: 'button', class: 'file__remove', 'aria-label': word(key, this.file.name) }, icon('x', 'icon icon--small'));
        button.addEventListener('click', () => { act(); this.line.remove(); this.dismissed(); });
        return button;
    }
}
