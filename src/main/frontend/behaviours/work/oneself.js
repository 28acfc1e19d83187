import { remembered } from './remembered.js';

const last = key => remembered(`saved:${key}`);

/** This window has saved it in this version, or with this mark where a version does not say it all. */
export function savedHere(key, mark) {
    last(key).value = Number(mark);
}

/** Whether it was oneself, in another window, who saved it so: this browser, or whoever goes by the same name. */
export function isOneself(key, { version, mark = version, savedBy }) {
    return last(key).value === Number(mark) || Boolean(savedBy) && savedBy === oneself();
}

/** The name by which what is saved here is known; undefined where nobody has said who fills in. */
export function oneself() {
    return document.documentElement.dataset.person;
}
