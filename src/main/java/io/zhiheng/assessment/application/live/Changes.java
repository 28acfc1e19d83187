package io.zhiheng.assessment.application.live;

import java.time.Instant;
import java.util.List;

/**
 * What has changed since somebody asked last. Some of it may be told twice, which the version says.
 *
 * @param until to be sent as {@code since} the next time
 * @param people who is where now
 */
public record Changes(List<LiveChange> items, int total, Instant until, List<Person> people) {}
