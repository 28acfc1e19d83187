package io.zhiheng.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The agreed cases for credit codes and size classes. */
public final class GoldenCases {

    private GoldenCases() {}

    public static Stream<JsonNode> at(String path) {
        try (var yaml = GoldenCases.class.getResourceAsStream("/enterprise/golden-misc.yaml")) {
            return StreamSupport.stream(new YAMLMapper().readTree(yaml).at(path).spliterator(), false)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
