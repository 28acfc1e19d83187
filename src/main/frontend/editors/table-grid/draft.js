// The draft of tables saves itself; a sign of life keeps it in hand.
import { api, reason } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { KeptDraft } from '../../behaviours/work/kept-draft.js';
import { Saver } from '../../behaviours/work/saver.js';
import { report } from '../../behaviours/work/save-state.js';

const ALIVE = 30_000;

export class Draft extends Saver {

    /** @param told {saved, refused(problem), lost(why, kept)} */
    constructor(url, opened, told) {
        super({ key: 'table-draft', url, closed: problem => problem && this.#lost(problem) }, { version: opened.version });
        Object.assign(this, { url, told, changed: new Map(), kept: new KeptDraft(url) });
        this.alive = setInterval(() => this.#alive(), ALIVE);
        addEventListener('beforeunload', event => this.waiting && event.preventDefault());
        if (opened.savedAt) report(this.thing.key, 'saved');
    }

    get waiting() {
        return this.changed.size > 0;
    }

    get version() {
        return this.base.version;
    }

    change(sheet) {
        this.changed.set(sheet.name, sheet.rows);
        this.#keep();
        this.later();
    }

    #keep() {
        const unsaved = new Map([...this.sending ?? [], ...this.changed]);
        if (unsaved.size) this.kept.keep(this.version, Object.fromEntries(unsaved));
        else this.kept.drop();
    }

    async save(keepalive) {
        const sent = new Map(this.changed);
        this.sending = sent;
        this.changed.clear();
        return this.put(sent, { tables: Object.fromEntries(sent) }, keepalive);
    }

    saved(answer) {
        this.base.version = answer.data.version;
        this.sending = undefined;
        this.#keep();
        this.told.saved();
        return this.changed.size ? this.later() : this.done();
    }

    failed(answer) {
        this.changed = new Map([...this.sending, ...this.changed]);
        if (answer.status === 422) this.told.refused(answer.problem);
        return super.failed(answer);
    }

    /** Somebody's other window went on: nothing is sent over it. */
    stale(problem) {
        this.changed = new Map([...this.sending, ...this.changed]);
        return this.#lost(problem);
    }

    async #alive() {
        const answer = await api('POST', `${this.url}/hold`);
        if (answer.status === 409 || answer.status === 404) this.#lost(answer.problem);
    }

    #lost(problem) {
        if (this.ended) return;
        const unsaved = this.waiting || this.running;
        if (unsaved) this.#stop();
        else this.end();
        this.told.lost(reason(problem), unsaved ? word('administration.tables.script.unsaved') : '');
    }

    /** Nothing is kept any more, since it was handed on or thrown away. */
    end() {
        this.#stop();
        this.kept.drop();
    }

    #stop() {
        this.ended = true;
        this.changed.clear();
        clearInterval(this.alive);
        this.pace.stop();
    }
}
