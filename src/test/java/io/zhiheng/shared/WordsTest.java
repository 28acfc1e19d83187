package io.zhiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.ShippedWords;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class WordsTest {

    private final Words words = ShippedWords.of("assessment", "portal", "shared");

    @Test
    void aTextBehindTheKeyIsWhatTheMessageIsFilledWith() {
        assertThat(words.of("portal.body.too-large", "50 MB")).contains("50 MB");
        assertThat(words.of("assessment.answer.statement-too-long", 2_000, 2_001))
                .contains("2,000", "2,001");
    }

    @Test
    void nothingIsFoundUnderAKeyThatNobodyHasWritten() {
        assertThat(words.find("shared.not-found.nothing-of-the-kind")).isEmpty();
        assertThat(words.find("shared.problem.not-found")).isPresent();
    }

    @Test
    void whatMustBeSaidIsMissedAloud() {
        assertThatThrownBy(() -> words.of("shared.nothing-of-the-kind")).isInstanceOf(NoSuchMessageException.class);
    }
}
