package io.zhiheng.platform.workflow.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowConditionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${level == 3}",
                "${ level>=4 }",
                "${decision == 'passed'}",
                "${accepted eq true}",
                "${'a' != decision}",
                "${level >= 4 and (decision == 'passed' or not (round < 2))}",
                "${!(level == -1.5) && a == \"x\" || b lt 3}",
                "${decision == '通过'}",
                "${reason == null}"
            })
    void comparisonsOfVariablesWithLiteralsAreAllowed(String condition) {
        assertThat(FlowCondition.isAllowed(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "level == 3",
                "#{level == 3}",
                "${}",
                "${level}",
                "${true}",
                "${1 == 1}",
                "${level == other}",
                "${execution.getVariable('x') == 1}",
                "${bean.run()}",
                "${''.getClass() == null}",
                "${a == 1; b}",
                "${level == 3} ${level == 4}",
                "${level == 3",
                "${(level == 3}",
                "${level == 3)}",
                "${a[0] == 1}",
                "${a ? b : c}",
                "${empty a}",
                "${a + 1 == 2}",
                "${a == 'it\\'s'}",
                "${not}",
                "${and == 1}",
                "${a == 1 and}",
                "${a == 1 b == 2}"
            })
    void everythingElseIsRefused(String condition) {
        assertThat(FlowCondition.isAllowed(condition)).isFalse();
    }
}
