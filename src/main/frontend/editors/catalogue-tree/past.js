// 撤销 and 重做: each act with what takes it back.
import { isOfOneField } from './edits.js';

const MOST = 300;

export class Past {

    constructor(changed) {
        Object.assign(this, { done: [], undone: [], changed });
    }

    /** @param act {forth, back}: edits as the draft saves them; typing on in one field is one act */
    add(act) {
        const last = this.done.at(-1);
        if (this.typing && last && isOfOneField(last.forth, act.forth)) last.forth = act.forth;
        else this.done = [...this.done, act].slice(-MOST);
        this.typing = act.forth.act === 'SET';
        this.undone = [];
        this.changed();
    }

    /** Somebody leaves the field: what comes next is another act. */
    pause() {
        this.typing = false;
    }

    /** @return the edit that takes the last act back; undefined for none */
    undo() {
        return this.#step(this.done, this.undone, 'back');
    }

    redo() {
        return this.#step(this.undone, this.done, 'forth');
    }

    #step(from, to, way) {
        const act = from.pop();
        if (!act) return undefined;
        to.push(act);
        this.typing = false;
        this.changed();
        return act[way];
    }
}
