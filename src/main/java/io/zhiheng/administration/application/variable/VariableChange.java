package io.zhiheng.administration.application.variable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** What a variable shall hold, as it lies in a release: a file of each name and value. */
record VariableChange(String variable, String value) {

    private static final String VARIABLE = "variable";
    private static final String VALUE = "value";

    static VariableChange of(SortedMap<String, byte[]> files) {
        return new VariableChange(text(files.get(VARIABLE)), text(files.get(VALUE)));
    }

    Map<String, byte[]> files() {
        return Map.of(
                VARIABLE, variable.getBytes(StandardCharsets.UTF_8), VALUE, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
