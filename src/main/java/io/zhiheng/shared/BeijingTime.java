package io.zhiheng.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What clocks in Asia/Shanghai show: stored is UTC, read is this. */
public final class BeijingTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {
    }

    /** Null stays null. */
    public static LocalDateTime of(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZONE);
    }
}
