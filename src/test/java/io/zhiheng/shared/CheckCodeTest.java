package io.zhiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckCodeTest {

    @Test
    void itCannotBeMisread() {
        assertThat(Stream.generate(CheckCode::next).limit(500).map(CheckCode::value))
                .allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void itCannotBeGuessedFromAnother() {
        assertThat(Stream.generate(CheckCode::next).limit(2_000)).doesNotHaveDuplicates();
    }
}
