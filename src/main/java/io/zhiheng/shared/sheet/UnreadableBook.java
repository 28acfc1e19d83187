package io.zhiheng.shared.sheet;

/** A workbook that is not read: it is broken, or would do harm. */
public class UnreadableBook extends RuntimeException {

    public enum Trap {
        MACROS,
        TOO_LARGE,
        MALFORMED
    }

    private final Trap trap;

    UnreadableBook(Trap trap) {
        super(trap.name());
        this.trap = trap;
    }

    public Trap trap() {
        return trap;
    }
}
