package io.zhiheng.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is typed is passed once, however long: the patterns neither run out of stack nor look at each place again from
 * every other, which would take minutes here.
 */
class LongInputTest {

    private static final int PARTS = 100_000;
    private static final Duration AN_AGE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {",234", " 2", "1,", "1", ".1", "e1", "\u30021", " ", "\u00a0\u200b"})
    void aFigure(String part) {
        assertThat(passed(TypedFigure::of, part).fault()).isNotNull();
        assertThat(passed(TypedFigure::byValue, part).fault()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "#", "1-", "1x", "-", " ", "ext", "\u5206\u673a", "(1"})
    void aTelephoneNumber(String part) {
        assertThat(passed(TypedPhone::of, part)).isEmpty();
        assertThat(passed(TypedPhone::mobile, part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a", "@", ".b", "\\\\", " "})
    void anAddressOfMail(String part) {
        Optional<String> address = passed(typed -> TypedMail.of('"' + typed + "@b.cn"), part);
        assertThat(address).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200b", "\u00a0a", "\u0301\u0323", "\r\n", "\ufe0f"})
    void aText(String part) {
        assertThat(passed(TypedText::trimmed, part)).startsWith("1").endsWith("!");
        assertThat(passed(TypedText::clean, part)).endsWith("!");
        assertThat(passed(TypedText::isBlank, part)).isFalse();
        assertThat(passed(TypedDate::of, part)).isEqualTo(Optional.empty());
    }

    private static <T> T passed(Function<String, T> reader, String part) {
        return assertTimeoutPreemptively(AN_AGE, () -> reader.apply("1" + part.repeat(PARTS) + "!"));
    }
}
