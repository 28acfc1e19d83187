package io.zhiheng.demo.story;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what is told under {@code classpath:demo/}. */
public final class Stories {

    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private Stories() {}

    public static Story finished() {
        return read("/demo/finished.yaml");
    }

    public static Story half() {
        return read("/demo/half.yaml");
    }

    private static Story read(String place) {
        try (var text = Stories.class.getResourceAsStream(place)) {
            return YAML.readValue(text, Story.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
