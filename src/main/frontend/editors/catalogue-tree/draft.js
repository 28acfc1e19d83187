// The draft of a catalogue saves itself, change by change; a sign of life keeps it in hand.
import { api, reason } from '../../behaviours/api.js';
import { KeptDraft } from '../../behaviours/work/kept-draft.js';
import { Saver } from '../../behaviours/work/saver.js';
import { report } from '../../behaviours/work/save-state.js';
import { withEdit } from './edits.js';

const ALIVE = 30_000;

export class Draft extends Saver {

    /** @param told {saved, refused(problem, edit), lost(why, edits that were not saved)} */
    constructor(url, opened, told) {
        super({ key: 'catalogue-draft', url, closed: problem => problem && this.#lost(problem) }, { version: opened.version });
        Object.assign(this, { url, told, edits: [], sending: [], kept: new KeptDraft(url) });
        this.alive = setInterval(() => this.#alive(), ALIVE);
        addEventListener('beforeunload', event => this.waiting && event.preventDefault());
        if (opened.savedAt) report(this.thing.key, 'saved');
    }

    get waiting() {
        return this.edits.length > 0;
    }

    get version() {
        return this.base.version;
    }

    change(edit) {
        this.edits = withEdit(this.edits, edit);
        this.#keep();
        this.later();
    }

    #keep() {
        const unsaved = [...this.sending, ...this.edits];
        if (unsaved.length) this.kept.keep(this.version, unsaved);
        else this.kept.drop();
    }

    /** At once; false where it could not be saved. */
    async keep(edit) {
        this.refusal = undefined;
        this.change(edit);
        await this.flush();
        return !this.waiting && !this.refusal;
    }

    /** One by one while one of several is refused. */
    async save(keepalive) {
        this.sending = this.single ? this.edits.slice(0, 1) : this.edits;
        this.edits = this.edits.slice(this.sending.length);
        return this.put(this.sending, { edits: this.sending }, keepalive);
    }

    saved(answer) {
        this.base.version = answer.data.version;
        this.sending = [];
        this.#keep();
        this.single &&= this.waiting;
        this.told.saved();
        return this.waiting ? this.later() : this.done();
    }

    /** What the server never takes is not sent again: it stays in its field, with the reason. */
    failed(answer) {
        const sent = this.#takeBack();
        if (answer.status !== 422) return super.failed(answer);
        if (sent.length > 1) {
            this.single = true;
            return this.later(true);
        }
        if (this.edits[0] === sent[0]) this.edits = this.edits.slice(1);
        this.#keep();
        this.refusal = answer.problem;
        this.told.refused(answer.problem, sent[0]);
        super.failed(answer);
        return this.waiting && this.later();
    }

    #takeBack() {
        const sent = this.sending;
        this.edits = this.edits.reduce(withEdit, sent);
        this.sending = [];
        return sent;
    }

    /** Somebody's other window went on: nothing is sent over it. */
    stale(problem) {
        this.#takeBack();
        return this.#lost(problem);
    }

    async #alive() {
        const answer = await api('POST', `${this.url}/hold`, { unattended: true });
        if (answer.status === 409 || answer.status === 404) this.#lost(answer.problem);
    }

    #lost(problem) {
        if (this.ended) return;
        const unsaved = [...this.sending, ...this.edits];
        this.end();
        this.told.lost(reason(problem), unsaved);
    }

    /** Nothing is kept any more, since it was handed on or thrown away. */
    end() {
        this.ended = true;
        this.edits = [];
        this.kept.drop();
        clearInterval(this.alive);
        this.pace.stop();
    }
}
