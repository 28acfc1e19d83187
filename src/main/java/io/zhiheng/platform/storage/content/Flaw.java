package io.zhiheng.platform.storage.content;

/** Why a file of an accepted kind is of no use as proof. */
public enum Flaw {
    /** It opens with a password only. */
    LOCKED,
    /** It carries programs. */
    MACROS,
    /** An archive with nothing in it. */
    EMPTY,
    /** It opens and shows nothing: no page, no sheet, no text. */
    BLANK,
    /** One volume of an archive that was split. */
    PART
}
