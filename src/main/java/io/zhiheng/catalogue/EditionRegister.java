package io.zhiheng.catalogue;

import java.time.Instant;
import java.util.List;

/** All editions that were ever published, as they are looked after. */
public interface EditionRegister {

    /**
     * @param inForce whether new self-assessments are started with it
     * @param since when it came into force for the last time; null where it never did
     * @param shipped whether it came with a build
     */
    record Registered(
            String code,
            String number,
            String title,
            Instant publishedAt,
            boolean inForce,
            Instant since,
            boolean shipped) {}

    /** The newest first. */
    List<Registered> all();

    boolean exists(String number);

    /** Until the end of the transaction nobody else brings an edition into force or starts anything by one. */
    void lockInForce();

    /** Keeps it for good, in the caller's transaction; it comes into force by itself. */
    void publish(Edition edition);
}
