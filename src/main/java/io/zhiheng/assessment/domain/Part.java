package io.zhiheng.assessment.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a self-assessment that are declared complete one by one: the profile, each first-level indicator by its
 * own id, and the performance parameters. Their ids are the items of declarations, revisions and tasks.
 */
public final class Part {

    public static final String PROFILE = "profile";
    public static final String PERFORMANCE = "performance";

    private Part() {}

    /** All parts in the order of the process. */
    public static List<String> all(List<String> firstLevel) {
        return Stream.of(List.of(PROFILE), firstLevel, List.of(PERFORMANCE))
                .flatMap(List::stream)
                .toList();
    }
}
