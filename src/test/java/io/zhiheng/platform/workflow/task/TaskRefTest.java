package io.zhiheng.platform.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRefTest {

    @Test
    void theIdReadsBackToTheSameTask() {
        var task = TaskRef.of("4711", "assessQms", "QMS");
        assertThat(task.id()).isEqualTo("4711:assessQms:QMS");
        assertThat(TaskRef.parse(task.id())).isEqualTo(task);
    }

    @Test
    void aStepThatStandsForItselfHasADashForItsItem() {
        var task = TaskRef.of("4711", "completeProfile");
        assertThat(task.id()).isEqualTo("4711:completeProfile:-");
        assertThat(task.hasItem()).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"4711", "4711:step", "4711:step:", ":step:-", "4711::-", "a:b:c:d", "4711:step: "})
    void aTextThatIsNoIdNamesNoTask(String text) {
        assertThatThrownBy(() -> TaskRef.parse(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPartMustNotLookLikeTwo() {
        assertThatThrownBy(() -> TaskRef.of("4711", "step", "a:b")).isInstanceOf(IllegalArgumentException.class);
    }
}
