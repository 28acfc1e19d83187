package io.zhiheng.identity.domain;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Whether an account lets anybody in. */
@MappedSuperclass
abstract class AccountStanding {

    private Instant closedAt;
    private Instant lockedAt;
    private String lockedReason;
    private String lockedBy;

    public void close(Instant now) {
        closedAt = now;
    }

    public void reopen() {
        closedAt = null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public void lock(String reason, String by, Instant now) {
        lockedAt = now;
        lockedReason = reason;
        lockedBy = by;
    }

    public void unlock() {
        lock(null, null, null);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public String lockedReason() {
        return lockedReason;
    }

    public boolean isOpen() {
        return !isClosed() && !isLocked();
    }
}
