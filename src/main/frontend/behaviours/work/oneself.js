import { remembered } from './remembered.js';

const last = key => remembered(`saved:${key}`);

/** This window has saved it in this version. */
export function savedHere(key, version) {
    last(key).value = Number(version);
}

/** Whether it was oneself, in another window, who saved it so: this browser, or whoever goes by the same name. */
export function isOneself(key, { version, savedBy }) {
    return last(key).value === Number(version) || Boolean(savedBy) && savedBy === oneself();
}

/** The name by which what is saved here is known; undefined where nobody has said who fills in. */
export function oneself() {
    return document.documentElement.dataset.person;
}
