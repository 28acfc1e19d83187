package io.zhiheng.platform.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.StepActor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnNoticeTest {

    @Test
    void eachPlaceIsFilledInOnce() {
        assertThat(filled("{enterprise}：{own_note}，{enterprise}", Map.of("enterprise", "甲厂", "own_note", "补齐台账")))
                .isEqualTo("甲厂：补齐台账，甲厂");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPlace() {
        assertThat(filled("{own_note}", Map.of("own_note", "{enterprise} ${x} $1 \\1", "enterprise", "甲厂")))
                .isEqualTo("{enterprise} ${x} $1 \\1");
    }

    @Test
    void linesAndInvisibleCharactersOfWhatIsFilledInBecomeSpaces() {
        assertThat(filled("{own_note}。", Map.of("own_note", "一\r\n二\u202e三\u0000")))
                .isEqualTo("一  二 三 。");
    }

    @Test
    void aNoticeIsKnownByWhatItSaysOfItself() {
        assertThat(OwnNotice.of(Map.of("audience", "LEAD", "text", "请处理")))
                .contains(new OwnNotice(StepActor.LEAD, "请处理"));
        assertThat(OwnNotice.of(Map.of("audience", "ADMIN", "text", "请处理"))).isEmpty();
        assertThat(OwnNotice.of(Map.of("audience", "LEAD"))).isEmpty();
        assertThat(OwnNotice.places("{enterprise}{own_a}{enterprise}")).containsExactly("enterprise", "own_a");
    }

    private static String filled(String text, Map<String, String> values) {
        return new OwnNotice(StepActor.ENTERPRISE, text).filled(values::get);
    }
}
