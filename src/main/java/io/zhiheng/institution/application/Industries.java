package io.zhiheng.institution.application;

import java.util.List;
import java.util.stream.IntStream;

/** Divisions of manufacturing in GB/T 4754; their names are the messages {@code institution.industry.<code>}. */
public final class Industries {

    public static final List<String> ALL =
            IntStream.rangeClosed(13, 43).mapToObj(number -> "C" + number).toList();

    private Industries() {}
}
