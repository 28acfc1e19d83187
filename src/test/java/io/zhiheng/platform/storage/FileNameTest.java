package io.zhiheng.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void chineseRareCharactersAndEmojiStay() {
        assertThat(FileName.of("𠮷田㐀质量手册👨‍👩‍👧✅.pdf").value()).isEqualTo("𠮷田㐀质量手册👨‍👩‍👧✅.pdf");
    }

    @Test
    void foldersGo() {
        assertThat(FileName.of("../../etc/passwd.pdf").value()).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\Users\\li\\报告.docx").value()).isEqualTo("报告.docx");
    }

    @Test
    void controlCharactersAndTurnsOfDirectionGo() {
        assertThat(FileName.of("a\r\nb\u0000c\u202Efdp.exe\u2066.pdf").value()).isEqualTo("abcfdp.exe.pdf");
    }

    @Test
    void aLongNameIsCutBeforeItsExtensionAndNeverInsideACharacter() {
        var name = FileName.of("𠮷".repeat(300) + ".pdf").value();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
        assertThat(name).endsWith("𠮷.pdf");
    }

    @Test
    void accentsOfAMacBecomeOneCharacter() {
        assertThat(FileName.of("e\u0301.pdf").value()).isEqualTo("\u00e9.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ".pdf", "a/", "\u202E.pdf"})
    void aNameOfNothingIsRefused(String name) {
        assertThatThrownBy(() -> FileName.of(name))
                .isInstanceOf(RuleBroken.class)
                .extracting(broken -> ((RuleBroken) broken).rule())
                .isEqualTo("evidence-name");
    }
}
