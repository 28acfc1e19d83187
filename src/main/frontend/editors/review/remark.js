import { api } from '../../behaviours/api.js';
import * as drafts from '../../behaviours/work/drafts.js';
import { sameContent } from '../../behaviours/work/merge.js';
import { Saver, isRefusal } from '../../behaviours/work/saver.js';

const WINDOW = Math.random().toString(36).slice(2);

/**
 * A finding that saves itself as soon as it is one. Until then what is written is a draft: on this machine at every
 * stroke, on the server a moment later, seen by its author alone. Whoever writes in two windows is asked, like two people.
 *
 * `thing`: key, title, href of its place, url, draftUrl, read() → content, show(content), lacking(content) → '' when it is a finding,
 * body(content), draft(content) → fields, drafted(fields) → content, parse(item) → {version, content, savedBy, …},
 * label(field), changed(remark), refused(problem), closed(problem); words() and showWords(text) for what is written beside
 * it; frozen where only that may be written.
 * `base` is the finding as the server last said: {version, content, savedBy}; `draft` what it keeps half written:
 * {fields, at}.
 */
export class Remark extends Saver {
    constructor(thing, base, draft) {
        super(thing, base);
        this.#keeps(draft?.fields, draft?.at);
    }

    /** What windows of this machine keep of it, the oldest first. */
    static kept(key) {
        return drafts.all(`${key}#`).filter(each => each.content && each.base).sort((one, other) => one.at - other.at);
    }

    /** Puts in what was half written in this window before, in another one, or on another machine. @return whether there was anything */
    async takeUp() {
        this.#show(this.#kept);
        await drafts.ready;
        const local = Remark.kept(this.thing.key);
        for (const each of local) {
            const mine = { ...each.content, remark: each.remark ?? '' };
            const joined = await this.#join({ ...each.base.content, remark: '', ...each.kept }, () => mine, { content: this.#all, own: true });
            if (!joined) {
                this.postpone(() => this.takeUp());
                return true;
            }
            this.takesOver(joined.over);
        }
        this.touch();
        local.filter(each => each.key !== this.#place).forEach(each => this.#tidy(each));
        return this.dirty || Boolean(this.#words);
    }

    /** What another window kept stands here now; of a finding that nobody may write any more it stays on this machine. */
    #tidy(draft) {
        if (this.thing.frozen && !sameContent(draft.content, draft.base.content)) drafts.keep(draft.key, { ...draft, remark: '' });
        else drafts.drop(draft.key);
    }

    /** What stands here and what the server has become one. @return what they became; null while nobody has decided */
    async #join(before, mine, theirs) {
        const joined = await this.joined(before, theirs, mine);
        if (joined) this.#show(joined.content);
        return joined;
    }

    #show(content) {
        if (!this.thing.frozen) this.thing.show(content);
        if ('remark' in content) this.thing.showWords?.(content.remark ?? '');
    }

    /** Where this window keeps its copy; another window of the same browser has its own. */
    get #place() {
        return `${this.thing.key}#${WINDOW}`;
    }

    get #here() {
        return this.thing.read();
    }

    get #words() {
        return this.thing.words?.() ?? '';
    }

    get #all() {
        return { ...this.#here, remark: this.#words };
    }

    /** What the server has, half written or not. */
    get #kept() {
        return this.#with(this.kept);
    }

    #with(fields) {
        return { ...this.base.content, remark: '', ...fields && this.#drafted(fields) };
    }

    #drafted(fields) {
        return this.thing.drafted?.(fields) ?? fields;
    }

    #keeps(fields, at) {
        this.kept = fields ?? null;
        this.keptAt = at ?? '0';
    }

    /** '' when what stands here is a finding that the server has; 'draft' when it is half written; 'none' when nothing is. */
    get state() {
        if (!this.dirty) return this.thing.lacking(this.base.content) === '' ? '' : 'none';
        return 'draft';
    }

    touch(now = false) {
        this.thing.changed(this);
        this.#remember();
        if (this.waiting) this.later(now);
        else this.calm();
    }

    #remember() {
        if (!this.dirty && !this.#words) return drafts.drop(this.#place);
        return drafts.keep(this.#place, { href: this.thing.href, content: this.#here, remark: this.#words, base: this.base,
            kept: this.kept && this.#drafted(this.kept) });
    }

    /** Whether the server has not got all of it. */
    get waiting() {
        if (this.dirty && this.thing.lacking(this.#here) === '') return true;
        return !sameContent(this.#left, this.kept ?? {});
    }

    async save(keepalive) {
        if (!this.dirty || this.thing.lacking(this.#here) !== '') return this.#keep(this.#left, keepalive);
        return this.sendAgain(keepalive);
    }

    sendAgain(keepalive) {
        const content = this.#here;
        return this.put(content, { ...this.thing.body(content), draft: this.keptAt, over: this.over }, keepalive);
    }

    /** What has to be kept apart from the finding: all of a half-written one, else only what was written beside it. */
    get #left() {
        const { remark, ...before } = this.kept ?? {};
        const own = this.thing.frozen ? before : this.dirty && this.thing.draft(this.#here);
        return { ...own, ...this.#words && { remark: this.#words } };
    }

    async #keep(fields, keepalive) {
        const answer = await api('PUT', this.thing.draftUrl, { body: fields, ifMatch: this.keptAt, keepalive });
        if (isRefusal(answer, 'stale-draft')) return this.#staleDraft(answer.problem);
        if (!answer.ok) return this.failed(answer);
        this.#keeps(answer.data.keptAt ? fields : null, answer.data.keptAt);
        this.#remember();
        this.done();
        this.thing.changed(this, answer.data.keptAt);
        if (this.waiting) this.later();
        return undefined;
    }

    saved(answer, content) {
        const told = this.thing.parse(answer.data);
        this.base = { ...told, content: { ...told.content, ...content } };
        this.over = [];
        this.#keeps();
        this.done();
        this.thing.saved?.(this.base);
        this.touch();
    }

    async stale(problem) {
        const theirs = this.thing.parse(problem.current);
        const joined = await this.#join(this.base.content, () => this.#here, theirs);
        if (!joined) return this.postpone();
        this.base = theirs;
        this.over = joined.over;
        this.done();
        this.thing.saved?.(theirs);
        return this.touch(true);
    }

    /** Another window of the same person kept something meanwhile. */
    async #staleDraft({ current, keptAt }) {
        const theirs = this.#with(current);
        if (!await this.#join(this.#kept, () => this.#all, { content: theirs, own: true })) return this.postpone();
        this.#keeps(current, keptAt);
        this.done();
        return this.touch(true);
    }

    failed(answer) {
        this.thing.refused?.(answer.problem, answer.status);
        super.failed(answer);
    }
}
