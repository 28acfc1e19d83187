package io.zhiheng.administration.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The words of the process editor and of what it made: many, and of no use on other pages. */
@Component
public class EditorWords {

    private final String json;

    EditorWords(ObjectMapper mapper) throws IOException {
        var bundle = new ClassPathResource("messages/administration-editor.properties");
        var words = PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8));
        json = mapper.writeValueAsString(words).replace("<", "\\u003c");
    }

    /** Safe inside a script element. */
    public String json() {
        return json;
    }
}
