package io.zhiheng.identity.domain.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins under one name: five within a quarter of an hour close it for a while, the next time for longer. */
@Entity
public class SignInLock {

    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration NEXT_LOCKS = Duration.ofMinutes(30);

    @Id
    private String nameKey;

    private int failures;
    private Instant firstFailureAt;
    private int locks;
    private Instant lockedUntil;

    protected SignInLock() {}

    public SignInLock(String nameKey, Instant now) {
        this.nameKey = nameKey;
        this.firstFailureAt = now;
    }

    public Instant closedUntil() {
        return lockedUntil;
    }

    /** For how many more minutes sign-in is closed; 0 when it is open. */
    public long minutesClosed(Instant now) {
        return lockedUntil == null || !now.isBefore(lockedUntil)
                ? 0
                : Duration.between(now, lockedUntil).plusSeconds(59).toMinutes();
    }

    public void fail(Instant now) {
        if (now.isAfter(firstFailureAt.plus(WINDOW))) {
            failures = 0;
            firstFailureAt = now;
        }
        failures++;
        if (failures >= FAILURES) {
            lockedUntil = now.plus(locks == 0 ? FIRST_LOCK : NEXT_LOCKS);
            locks++;
            failures = 0;
        }
    }
}
