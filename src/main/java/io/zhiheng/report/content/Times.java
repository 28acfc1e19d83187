package io.zhiheng.report.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people in China read them. */
public final class Times {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter date =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(CHINA);
    private static final DateTimeFormatter minute =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);

    private Times() {}

    public static String date(Instant instant) {
        return instant == null ? "" : date.format(instant);
    }

    static String minute(Instant instant) {
        return instant == null ? "" : minute.format(instant);
    }
}
