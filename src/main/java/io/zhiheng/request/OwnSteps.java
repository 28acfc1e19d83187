package io.zhiheng.request;

import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody has to do, or may take on, at requests. */
public interface OwnSteps {

    /**
     * @param name what is to be done, in words
     * @param due null when it has no limit
     * @param page path of the page on which it is done; null when it has none
     * @param offered whether it has to be claimed first
     */
    record OwnStep(UUID request, String name, Instant due, String page, boolean offered) {}

    /** Those due first at the top. */
    List<OwnStep> of(Actor actor);
}
