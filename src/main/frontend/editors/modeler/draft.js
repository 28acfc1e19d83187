// The draft saves itself; a sign of life keeps it in hand; what cannot be saved any more is put aside.
import { api, reason } from '../../behaviours/api.js';
import { alike, KeptDraft } from '../../behaviours/work/kept-draft.js';
import { Saver } from '../../behaviours/work/saver.js';
import { report } from '../../behaviours/work/save-state.js';
import { word } from '../../behaviours/behaviour.js';
import { toast } from '../../behaviours/toast.js';

const ALIVE = 30_000;

export class Draft extends Saver {

    /** @param opened as the API tells it; @param written gives the model's text; @param lost is told when a colleague has it */
    constructor(url, opened, written, lost) {
        super({ key: 'process-draft', url, closed: problem => problem && this.#lost(problem) }, { version: opened.version });
        Object.assign(this, { url, written, lost, changed: false, forms: {}, sent: {}, kept: new KeptDraft(url) });
        this.alive = setInterval(() => this.#alive(), ALIVE);
        addEventListener('beforeunload', event => this.waiting && event.preventDefault());
        if (opened.savedAt) report(this.thing.key, 'saved');
    }

    get waiting() {
        return this.changed;
    }

    get version() {
        return this.base.version;
    }

    change() {
        this.changed = true;
        this.later();
    }

    async save(keepalive) {
        this.changed = false;
        [this.sent, this.forms] = [this.forms, {}];
        const model = await this.written();
        this.kept.keep(this.version, { model, forms: this.sent });
        return this.put(model, { model, forms: this.sent }, keepalive);
    }

    saved(answer) {
        this.base.version = answer.data.version;
        if (this.changed) return this.later();
        this.kept.drop();
        return this.done();
    }

    /** A form that is refused is not sent again. */
    failed(answer) {
        this.changed = true;
        if (answer.problem?.errors?.some(each => each.field === 'forms')) toast(reason(answer.problem));
        else this.forms = { ...this.sent, ...this.forms };
        return super.failed(answer);
    }

    /** Somebody's other window went on: nothing is sent over it. */
    stale(problem) {
        return this.#lost(problem);
    }

    /** Goes on from what an earlier page did not bring to the server; whoever went on meanwhile finds it put aside. */
    async takeUp(model, forms) {
        const left = await this.kept.left();
        if (!left) return undefined;
        if (left.content.model === model && forms.every(form => alike(form.schema, JSON.parse(left.content.forms[form.file] ?? 'null') ?? form.schema))) {
            this.kept.drop();
            return undefined;
        }
        if (left.version === this.version) {
            forms.forEach(form => { form.schema = left.content.forms[form.file] ? JSON.parse(left.content.forms[form.file]) : form.schema; });
            this.forms = left.content.forms;
            return left.content.model;
        }
        if ((await api('POST', `${this.url}/aside`, { body: { model: left.content.model } })).ok) {
            this.kept.drop();
            toast(word('administration.editor.left-aside'));
        }
        return undefined;
    }

    changeForm(name, text) {
        this.forms[name] = text;
        this.change();
    }

    /** At once; null for one that goes. */
    async keepForm(name, text) {
        this.changeForm(name, text);
        await this.flush();
        return !this.stuck;
    }

    async #alive() {
        const answer = await api('POST', `${this.url}/hold`);
        if (answer.status === 409 || answer.status === 404) this.#lost(answer.problem);
    }

    async #lost(problem) {
        if (this.ended) return;
        this.ended = true;
        clearInterval(this.alive);
        this.pace.stop();
        const unsaved = this.changed || this.running;
        const kept = unsaved && (await api('POST', `${this.url}/aside`, { body: { model: await this.written() } })).ok;
        this.changed = false;
        if (kept || !unsaved) this.kept.drop();
        this.lost(reason(problem), kept);
    }

    /** Nothing is kept any more, since it was handed on or thrown away. */
    end() {
        this.ended = true;
        this.changed = false;
        this.kept.drop();
        clearInterval(this.alive);
        this.pace.stop();
    }
}
