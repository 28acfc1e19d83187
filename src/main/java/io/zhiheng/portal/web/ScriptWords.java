package io.zhiheng.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The messages that scripts speak: every key of the bundles with {@code .script.} in it. */
@Component
class ScriptWords {

    private final String json;

    ScriptWords(ObjectMapper mapper) throws IOException {
        var words = new TreeMap<String, String>();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            read(new EncodedResource(bundle, StandardCharsets.UTF_8)).forEach((key, text) -> {
                if (key.toString().contains(".script.")) {
                    words.put(key.toString(), text.toString());
                }
            });
        }
        json = mapper.writeValueAsString(words).replace("<", "\\u003c");
    }

    String json() {
        return json;
    }

    private static Properties read(EncodedResource bundle) {
        try {
            return PropertiesLoaderUtils.loadProperties(bundle);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
