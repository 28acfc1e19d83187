// An address of mail: the same as the server's (shared.typed.TypedMail).
import { halfWidth } from './text.js';

const LONGEST = 254;
const NAME = String.raw`[\p{L}\p{M}\p{N}_!#$%&'*+/=?^${'`'}{|}~\-]+`;
const QUOTED = String.raw`"(?:[^"\\]|\\.)+"`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]{0,61}[\p{L}\p{M}\p{N}])?`;
const ADDRESS = new RegExp(String.raw`^(?=.{1,64}@[^@]*$)(?:${NAME}(?:\.${NAME})*|${QUOTED})@(?:${LABEL}\.){1,20}(?!\p{N}+$)${LABEL}$`, 'u');

/** In half-width letters and signs; null for what is no address. */
export function mailOf(typed) {
    const text = halfWidth(typed).replaceAll('。', '.');
    return text.length <= LONGEST && ADDRESS.test(text) ? text : null;
}
