import { api } from '../api.js';
import { word } from '../behaviour.js';
import { toast } from '../toast.js';
import * as drafts from './drafts.js';
import { composed } from './hand.js';
import { offerOlder } from './kept.js';
import { merge, sameContent } from './merge.js';
import { Saver } from './saver.js';

/** Told to the window when something that a colleague saved is shown. */
export const FOLLOWED = 'zhiheng.followed';

/**
 * Saves one versioned thing as it is typed and never washes anybody's text away.
 *
 * `thing`: key (of the draft), url, title, read() → content, show(content), body(content, base, over) → JSON, `over` being
 * the fields in which somebody decided against another's text, parse(item) → {version, content, …}, label(field); optional
 * follow(content), which shows it beside a working hand, isBehind(change), whether what
 * stands here is older, and among(told) where the address tells of more than this; mark(item) where more than its version tells that somebody else saved it, whole(content) where body() has only changes,
 * saved(base), refused(problem) → true when the rest may still be saved, left() → the fields that body() leaves out since
 * the server refused them, closed(problem) when nothing may be written any more, closed(null) when it is tried again.
 * `base` is what the server last said: {version, content, …}.
 */
export class Autosave extends Saver {
    constructor(thing, base) {
        super(thing, base);
        // After the page has put all its things together.
        this.begun = drafts.ready.then(() => this.#takeUpDraft());
    }

    /** Something was typed. */
    touch(now = false) {
        if (!this.ready) return;
        const content = this.thing.read();
        if (sameContent(content, this.base.content)) {
            drafts.drop(this.thing.key);
            this.undecided = false;
            this.calm();
            return;
        }
        drafts.keep(this.thing.key, { content, base: this.base });
        this.later(now);
    }

    get waiting() {
        return this.dirty || Boolean(this.confirming);
    }

    save(keepalive) {
        const content = this.thing.read();
        return this.put(content, this.thing.body(content, this.base, this.over), keepalive);
    }

    sendAgain(keepalive) {
        const content = this.thing.read();
        return this.put(content, this.thing.whole?.(content) ?? this.thing.body(content, this.base, this.over), keepalive);
    }

    saved(answer, content) {
        const told = answer.data ? this.thing.parse(answer.data) : {};
        const left = this.thing.left?.() ?? [];
        const unsent = Object.fromEntries(left.map(field => [field, this.base.content[field]]));
        this.base = { ...this.base, ...told, version: Number(answer.etag ?? told.version), content: { ...told.content, ...content, ...unsent } };
        this.confirming = false;
        this.over = [];
        this.done(left.length ? 'invalid' : 'saved');
        this.thing.saved?.(this.base);
        if (!left.length) this.#goOn();
    }

    /** What was typed while the save was on its way comes next. */
    #goOn() {
        if (this.dirty) this.touch();
        else drafts.drop(this.thing.key);
    }

    async stale(problem) {
        const theirs = this.thing.parse(problem.current);
        const joined = await this.joined(this.base.content, theirs);
        if (!joined) return this.postpone();
        this.base = theirs;
        this.over = [];
        this.takesOver(joined.over);
        this.thing.show(joined.content);
        this.thing.saved?.(this.base);
        if (!this.dirty) return this.#settle();
        if (!joined.asked) toast(this.isOwn(theirs) ? word('assessment.script.merged-own', this.thing.title)
            : word('assessment.script.merged', theirs.savedBy ?? '', this.thing.title));
        drafts.keep(this.thing.key, { content: this.thing.read(), base: this.base });
        return this.save(false);
    }

    #settle() {
        drafts.drop(this.thing.key);
        this.done();
    }

    refused(answer) {
        const rest = this.thing.refused?.(answer.problem, answer.status);
        return rest && this.#somethingElse() ? this.save(false) : this.failed(answer);
    }

    #somethingElse() {
        const left = this.thing.left?.() ?? [];
        const content = Object.entries(this.thing.read()).filter(([field]) => !left.includes(field));
        return !sameContent(Object.fromEntries(content), Object.fromEntries(content.map(([field]) => [field, this.base.content[field]])));
    }

    /**
     * A colleague has saved it: what is not being changed here is shown as it stands now. About a field that both changed the
     * save asks, and nothing happens under an input method's hand.
     */
    async follow() {
        await this.begun;
        await this.running;
        const answer = await api('GET', this.thing.url, { unattended: true });
        await composed();
        if (!answer.ok || this.running || this.closed || this.undecided) return;
        const theirs = this.thing.parse(this.thing.among?.(answer.data) ?? answer.data);
        if (!(theirs.version >= this.base.version)) return;
        const { content, conflicts } = merge(this.base.content, this.thing.read(), theirs.content);
        if (conflicts.length) return;
        this.base = theirs;
        this.thing.follow(content);
        dispatchEvent(new Event(FOLLOWED));
        this.thing.saved?.(this.base, false);
        if (this.dirty) drafts.keep(this.thing.key, { content: this.thing.read(), base: this.base });
        else drafts.drop(this.thing.key);
    }

    /** Says that what was carried over from last time still holds. */
    confirm() {
        this.confirming = true;
        return this.flush();
    }

    /**
     * What this machine kept from before is put in as it stood then. Where others went on meanwhile, the server says so as
     * it does of everything that is saved against an older version.
     */
    #takeUpDraft() {
        this.ready = true;
        const draft = drafts.find(this.thing.key);
        if (draft?.content && draft.base && !sameContent(draft.content, this.base.content)) {
            this.thing.show(merge(this.base.content, this.thing.read(), draft.content).content);
            this.base = draft.base;
            toast(word('assessment.script.restored', this.thing.title));
        } else if (draft) drafts.drop(this.thing.key);
        offerOlder(this.thing);
        // The browser may have put something in itself, or a fast hand before the page was ready.
        if (this.dirty) this.touch(true);
    }
}

export { anythingUnsaved, flushAll } from './saver.js';
