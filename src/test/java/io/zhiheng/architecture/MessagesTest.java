package io.zhiheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that a page or a refusal asks for is there. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)[}(]");
    private static final Pattern WORD = Pattern.compile("^([^#=\\s]+)\\s*=");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z-]+\\.rule\\.[a-z0-9-]+)\"");

    @Test
    void everyWordOfATemplateIsInABundle() throws IOException {
        assertThat(missing(Path.of("src/main/resources/templates"), IN_TEMPLATE))
                .isEmpty();
    }

    @Test
    void everyRefusalHasItsWords() throws IOException {
        assertThat(missing(Path.of("src/main/java"), REFUSAL)).isEmpty();
    }

    @Test
    void everyBundleIsKnownToTheApplication() throws IOException {
        var configuration = Files.readString(Path.of("src/main/resources/application.yml"));
        try (var bundles = Files.list(MESSAGES)) {
            assertThat(bundles.map(
                            file -> "messages/" + file.getFileName().toString().replace(".properties", "")))
                    .allMatch(configuration::contains);
        }
    }

    @Test
    void noWordStandsTwice() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        try (var bundles = Files.list(MESSAGES)) {
            for (var bundle : bundles.toList()) {
                Files.readAllLines(bundle).stream()
                        .map(WORD::matcher)
                        .filter(Matcher::find)
                        .filter(word -> !seen.add(word.group(1)))
                        .forEach(word -> twice.add(word.group(1)));
            }
        }
        assertThat(twice).isEmpty();
    }

    private static Set<String> missing(Path folder, Pattern use) throws IOException {
        var known = words();
        var missing = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var uses = use.matcher(Files.readString(file));
                while (uses.find()) {
                    if (!known.contains(uses.group(1))) {
                        missing.add(file.getFileName() + ": " + uses.group(1));
                    }
                }
            }
        }
        return missing;
    }

    private static Set<String> words() throws IOException {
        var words = new Properties();
        try (var bundles = Files.list(MESSAGES)) {
            for (var bundle : bundles.toList()) {
                try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        }
        return words.stringPropertyNames();
    }
}
