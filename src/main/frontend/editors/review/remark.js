import { api } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { decide } from '../../behaviours/work/conflict.js';
import * as drafts from '../../behaviours/work/drafts.js';
import { merge, sameContent } from '../../behaviours/work/merge.js';
import { report } from '../../behaviours/work/save-state.js';

const DELAY = 800;
const RETRY_AT_FIRST = 4_000;
const RETRY_AT_MOST = 60_000;
const WINDOW = Math.random().toString(36).slice(2);
const every = new Set();

/**
 * A finding that saves itself as soon as it is one. Until then what is written is a draft: on this machine at every
 * stroke, on the server a moment later, seen by its author alone. Whoever writes in two windows is asked, like two people.
 *
 * `thing`: key, title, url, draftUrl, read() → content, show(content), lacking(content) → '' when it is a finding,
 * body(content), draft(content) → fields, drafted(fields) → content, parse(item) → {version, content, savedBy, …},
 * label(field), changed(remark), refused(problem); words() and showWords(text) for what is written beside it; frozen where
 * only that may be written.
 * `base` is the finding as the server last said: {version, content, savedBy}; `draft` what it keeps half written:
 * {fields, at}.
 */
export class Remark {
    constructor(thing, base, draft) {
        this.thing = thing;
        this.base = base;
        this.#keeps(draft?.fields, draft?.at);
        this.pause = RETRY_AT_FIRST;
        every.add(this);
    }

    /** Puts in what was half written in this window before, in another one, or on another machine. @return whether there was anything */
    async takeUp() {
        const local = drafts.all(`${this.thing.key}#`).filter(each => each.content && each.base).sort((one, other) => one.at - other.at);
        this.#show(this.#kept);
        for (const each of local) {
            await this.#join({ ...each.base.content, remark: '', ...each.kept }, { ...each.content, remark: each.remark ?? '' });
        }
        this.touch();
        local.filter(each => each.key !== this.#place).forEach(each => drafts.drop(each.key));
        return this.dirty || Boolean(this.#words);
    }

    /** What stands here and what the server has: what only one of them changed is taken, about the rest a person decides. */
    async #join(before, mine, theirs = { ...this.#here, remark: this.#words }, savedBy = word('review.script.elsewhere')) {
        const { content, conflicts } = merge(before, mine, theirs);
        this.#show(conflicts.length ? await decide(this.thing, conflicts, content, { content: theirs, savedBy }) : content);
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

    /** What the server has, half written or not. */
    get #kept() {
        return { ...this.base.content, remark: '', ...this.kept && this.#drafted(this.kept) };
    }

    #drafted(fields) {
        return this.thing.drafted?.(fields) ?? fields;
    }

    #keeps(fields, at) {
        this.kept = fields ?? null;
        this.keptAt = at ?? '0';
    }

    get dirty() {
        return !sameContent(this.#here, this.base.content);
    }

    /** '' when what stands here is a finding that the server has; 'draft' when it is half written; 'none' when nothing is. */
    get state() {
        if (!this.dirty) return this.thing.lacking(this.base.content) === '' ? '' : 'none';
        return 'draft';
    }

    touch(now = false) {
        clearTimeout(this.timer);
        this.thing.changed(this);
        this.#remember();
        if (!this.waiting) return;
        this.timer = setTimeout(() => this.flush(), now ? 0 : DELAY);
    }

    #remember() {
        if (!this.dirty && !this.#words) return drafts.drop(this.#place);
        return drafts.keep(this.#place, { content: this.#here, remark: this.#words, base: this.base, kept: this.kept && this.#drafted(this.kept) });
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
        if (this.dirty && this.thing.lacking(this.#here) === '') return true;
        return !sameContent(this.#left, this.kept ?? {});
    }

    async #save(keepalive) {
        this.stuck = false;
        const content = this.#here;
        report(this.thing.key, 'saving');
        if (!this.dirty || this.thing.lacking(content) !== '') return this.#keep(this.#left, keepalive);
        const answer = await api('PUT', this.thing.url,
            { body: { ...this.thing.body(content), draft: this.keptAt }, ifMatch: this.base.version, keepalive });
        if (answer.ok) return this.#saved(answer, content);
        if (answer.status === 409 && answer.problem?.type?.endsWith('/stale-version')) return this.#stale(answer.problem);
        return this.#failed(answer);
    }

    /** What has to be kept apart from the finding: all of a half-written one, else only what was written beside it. */
    get #left() {
        const { remark, ...before } = this.kept ?? {};
        const own = this.thing.frozen ? before : this.dirty && this.thing.draft(this.#here);
        return { ...own, ...this.#words && { remark: this.#words } };
    }

    async #keep(fields, keepalive) {
        const answer = await api('PUT', this.thing.draftUrl, { body: fields, ifMatch: this.keptAt, keepalive });
        if (answer.status === 409 && answer.problem?.type?.endsWith('/stale-draft')) return this.#staleDraft(answer.problem);
        if (!answer.ok) return this.#failed(answer);
        this.pause = RETRY_AT_FIRST;
        this.#keeps(answer.data.keptAt ? fields : null, answer.data.keptAt);
        this.#remember();
        report(this.thing.key, 'saved');
        this.thing.changed(this, answer.data.keptAt);
        if (this.waiting) this.timer = setTimeout(() => this.flush(), DELAY);
    }

    #saved(answer, content) {
        const told = this.thing.parse(answer.data);
        this.base = { ...told, content: { ...told.content, ...content } };
        this.#keeps();
        this.pause = RETRY_AT_FIRST;
        report(this.thing.key, 'saved');
        this.thing.saved?.(this.base);
        this.touch();
    }

    async #stale(problem) {
        const theirs = this.thing.parse(problem.current);
        await this.#join(this.base.content, this.#here, theirs.content, theirs.savedBy);
        this.base = theirs;
        this.thing.saved?.(theirs);
        this.touch(true);
    }

    /** Another window of the same person kept something meanwhile. */
    async #staleDraft({ current, keptAt }) {
        const before = this.#kept;
        const mine = { ...this.#here, remark: this.#words };
        this.#keeps(current, keptAt);
        await this.#join(before, mine, this.#kept);
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
