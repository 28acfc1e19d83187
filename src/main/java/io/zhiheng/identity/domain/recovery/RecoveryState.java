package io.zhiheng.identity.domain.recovery;

import java.util.EnumSet;
import java.util.Set;

/** How far an application has come. */
public enum RecoveryState {
    SUBMITTED,
    EXAMINED,
    RELEASED,
    DONE,
    REFUSED,
    OBJECTED,
    FAILED;

    /** Those that somebody still works on, or that wait to take effect. */
    public static final Set<RecoveryState> OPEN = EnumSet.of(SUBMITTED, EXAMINED, RELEASED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
