package io.zhiheng.inmemory;

import io.zhiheng.ShippedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of all modules, as they ship. */
final class Bundles {

    static final MessageSource ALL = ShippedWords.messages(names());

    private Bundles() {}

    private static String[] names() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"))
                    .map(file -> file.getFilename().replace(".properties", ""))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
