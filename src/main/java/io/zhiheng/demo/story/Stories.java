package io.zhiheng.demo.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads what is told under {@code classpath:demo/}, as it happened in the year of the self-assessment. */
public final class Stories {

    private static final String FINISHED = "/demo/finished.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private Stories() {}

    public static Story finished(int year) {
        return story(Years.told(text(FINISHED), year));
    }

    public static Story half(int year) {
        return story(Years.told(text("/demo/half.yaml"), year));
    }

    public static List<Sibling> siblings() {
        try {
            return YAML.readValue(text("/demo/siblings.yaml"), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the sibling did: what the finished enterprise did, in other words. */
    public static Story of(Sibling sibling, int year) {
        return story(sibling.retell(text(FINISHED), year)).retold(sibling.advanced() ? advanced() : Map.of());
    }

    private static Map<String, String> advanced() {
        try {
            return YAML.readValue(text("/demo/advanced.yaml"), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Story story(String text) {
        try {
            return YAML.readValue(text, Story.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String place) {
        try (var text = Stories.class.getResourceAsStream(place)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
