import { api } from '../../behaviours/api.js';
import { decide } from '../../behaviours/work/conflict.js';
import * as drafts from '../../behaviours/work/drafts.js';
import { merge, sameContent } from '../../behaviours/work/merge.js';
import { report } from '../../behaviours/work/save-state.js';

const DELAY = 800;
const RETRY_AT_FIRST = 4_000;
const RETRY_AT_MOST = 60_000;
const every = new Set();

/**
 * A finding that saves itself as soon as it is one. Until then what is written is a draft: on this machine at every
 * stroke, on the server a moment later, seen by its author alone.
 *
 * `thing`: key, title, url, draftUrl, read() → content, show(content), lacking(content) → '' when it is a finding,
 * body(content), draft(content) → fields, parse(item) → {version, content, savedBy, …}, label(field), changed(remark),
 * refused(problem). `base` is the finding as the server last said: {version, content, savedBy}.
 */
export class Remark {
    constructor(thing, base, serverDraft) {
        this.thing = thing;
        this.base = base;
        this.kept = serverDraft ?? null;
        this.pause = RETRY_AT_FIRST;
        every.add(this);
    }

    /** Puts in what was half written here or on another machine. @return whether there was anything */
    async takeUp() {
        const local = drafts.find(this.thing.key);
        if (local?.content && local.base) {
            const { content, conflicts } = merge(local.base.content, local.content, this.base.content);
            this.thing.show(conflicts.length ? await decide(this.thing, conflicts, content, this.base) : content);
        } else if (this.kept) {
            this.thing.show({ ...this.base.content, ...this.kept });
        } else {
            return false;
        }
        if (!this.dirty) {
            drafts.drop(this.thing.key);
            return false;
        }
        this.touch();
        return true;
    }

    get dirty() {
        return !sameContent(this.thing.read(), this.base.content);
    }

    /** '' when what stands here is a finding that the server has; 'draft' when it is half written; 'none' when nothing is. */
    get state() {
        if (!this.dirty) return this.thing.lacking(this.base.content) === '' ? '' : 'none';
        return 'draft';
    }

    touch(now = false) {
        clearTimeout(this.timer);
        this.thing.changed(this);
        if (this.dirty) drafts.keep(this.thing.key, { content: this.thing.read(), base: this.base });
        else drafts.drop(this.thing.key);
        if (!this.waiting) return;
        this.timer = setTimeout(() => this.flush(), now ? 0 : DELAY);
    }

    /** Something beside the finding was written that is kept with its draft. */
    touchDraft() {
        clearTimeout(this.timer);
        this.thing.changed(this);
        this.timer = setTimeout(() => this.flush(), DELAY);
    }

    /** Saves what is not saved yet, once at a time. */
    async flush({ keepalive = false } = {}) {
        clearTimeout(this.timer);
        if (this.running) return this.running.then(() => this.waiting && !this.stuck ? this.flush() : undefined);
        if (!this.waiting) return undefined;
        this.running = this.#save(keepalive).finally(() => { this.running = undefined; });
        return this.running;
    }

    /** Whether the server has not got all of it. */
    get waiting() {
        const content = this.thing.read();
        if (this.dirty && this.thing.lacking(content) === '') return true;
        return !sameContent(this.#left(content), this.kept ?? {});
    }

    async #save(keepalive) {
        this.stuck = false;
        const content = this.thing.read();
        report(this.thing.key, 'saving');
        if (!this.dirty || this.thing.lacking(content) !== '') return this.#keep(this.#left(content), keepalive);
        const answer = await api('PUT', this.thing.url, { body: this.thing.body(content), ifMatch: this.base.version, keepalive });
        if (answer.ok) return this.#saved(answer, content);
        if (answer.status === 409 && answer.problem?.type?.endsWith('/stale-version')) return this.#stale(answer.problem);
        return this.#failed(answer);
    }

    /** What has to be kept apart from the finding: all of a half-written one, else only what was written beside it. */
    #left(content) {
        const fields = this.thing.draft(content);
        return this.dirty ? fields : Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in content) && field === 'remark'));
    }

    async #keep(fields, keepalive) {
        const answer = await api('PUT', this.thing.draftUrl, { body: fields, keepalive });
        if (!answer.ok) return this.#failed(answer);
        this.pause = RETRY_AT_FIRST;
        this.kept = answer.data.keptAt ? fields : null;
        report(this.thing.key, 'saved');
        this.thing.changed(this, answer.data.keptAt);
        if (this.waiting) this.timer = setTimeout(() => this.flush(), DELAY);
    }

    #saved(answer, content) {
        const told = this.thing.parse(answer.data);
        this.base = { ...told, content: { ...told.content, ...content } };
        this.kept = null;
        this.pause = RETRY_AT_FIRST;
        report(this.thing.key, 'saved');
        this.thing.saved?.(this.base);
        this.touch();
    }

    async #stale(problem) {
        const theirs = this.thing.parse(problem.current);
        const { content, conflicts } = merge(this.base.content, this.thing.read(), theirs.content);
        const decided = conflicts.length ? await decide(this.thing, conflicts, content, theirs) : content;
        this.base = theirs;
        this.thing.show(decided);
        this.thing.saved?.(theirs);
        this.touch(true);
    }

    #failed(answer) {
        this.stuck = true;
        this.thing.refused?.(answer.problem);
        const again = answer.status === 0 || answer.status >= 500 || answer.status === 429;
        report(this.thing.key, answer.status === 401 ? 'signed-out' : again ? 'failed' : 'invalid', () => this.flush());
        if (again) {
            this.timer = setTimeout(() => this.flush(), this.pause);
            this.pause = Math.min(this.pause * 2, RETRY_AT_MOST);
        }
    }
}

export function flushRemarks(options) {
    return Promise.all([...every].map(each => each.flush(options)));
}

/** Those that were left behind and have nothing more to save need no looking after. */
export function forget(remarks) {
    remarks.filter(each => !each.waiting && !each.running).forEach(each => every.delete(each));
}

addEventListener('pagehide', () => flushRemarks({ keepalive: true }));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushRemarks({ keepalive: true }));
