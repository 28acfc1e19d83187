package io.zhiheng.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms that ship with the product, under {@code classpath:forms/}. */
@Component
class ShippedForms implements FormSource {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");

    @Override
    public Optional<String> find(String formId) {
        if (!ID.matcher(formId).matches()) {
            return Optional.empty();
        }
        var resource = new ClassPathResource("forms/" + formId + ".form");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
