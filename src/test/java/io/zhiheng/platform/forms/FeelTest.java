package io.zhiheng.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTest {

    private static final Map<String, Object> CONTEXT = context();

    private static Map<String, Object> context() {
        var context = new HashMap<String, Object>();
        context.put("kind", "A");
        context.put("count1", 3);
        context.put("yes", true);
        context.put("nothing", null);
        context.put("inner", Map.of("deep", 2.5));
        context.put("tags", List.of("x", "y"));
        context.put("cities", Map.of("32", List.of("南京", "苏州")));
        context.put("所在省", "32");
        return context;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =kind = "A"                                  | true
        =kind != "A"                                 | false
        =count1 >= 3 and inner.deep < 3              | true
        =count1 > 3 or yes                           | true
        =not(yes)                                    | false
        =nothing = null                              | true
        =missing = null                              | true
        =missing != true                             | true
        =missing > 3                                 | false
        =kind > 3                                    | false
        =(count1 = 3 or kind = "B") and yes = true   | true
        =count1 > -1                                 | true
        =list contains(tags, "y")                    | true
        =count(tags) = 2                             | true
        =count(get value(cities, 所在省)) = 2          | true
        =get value(cities, nothing) = null           | true
        """)
    void aConditionHolds(String expression, boolean holds) {
        assertThat(Feel.holds(expression, CONTEXT)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=for x in tags return x",
                "=kind = ",
                "=if yes then 1 else 2",
                "=[1,2]",
                "=kind; yes",
                "=)",
                "=T(java.lang.Runtime)",
                "=yes and",
                "=execute(kind)",
                "=today() = null",
                "=some x in tags satisfies x = kind",
                "=count1 in [1..3]",
                "={a: kind}.a",
                "=function(x) x",
                "=kind instance of string",
                "=tags[1]",
                "=count1 + 1 > 2",
                "=",
                "=((((((((((((((((((((((((((((((((((((((((((((((1"
            })
    void whatIsBeyondIsSaidAndNotGuessed(String expression) {
        assertThatThrownBy(() -> Feel.evaluate(expression, CONTEXT)).isInstanceOf(Feel.Unsupported.class);
    }

    @Test
    void noLengthOfAnExpressionIsTooDeepForTheParser() {
        assertThat(Feel.evaluate("=" + "yes and ".repeat(200) + "yes", CONTEXT)).isEqualTo(true);
        assertThatThrownBy(() -> Feel.evaluate("=" + "-".repeat(1_900) + "1", CONTEXT))
                .isInstanceOf(Feel.Unsupported.class);
        assertThatThrownBy(() -> Feel.evaluate("=" + "yes and ".repeat(300) + "yes", CONTEXT))
                .isInstanceOf(Feel.Unsupported.class);
    }
}
