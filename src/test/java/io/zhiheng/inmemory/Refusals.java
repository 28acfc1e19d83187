package io.zhiheng.inmemory;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a use case says no. */
public record Refusals(RuleBroken refusal) {

    public static Refusals refusing(ThrowingCallable attempt) {
        var refusal = catchThrowableOfType(RuleBroken.class, attempt);
        Assertions.assertThat(refusal).as("a refusal").isNotNull();
        return new Refusals(refusal);
    }

    /** @param rule such as {@code stale-version} */
    public Refusals by(RuleBroken.Kind kind, String rule) {
        Assertions.assertThat(refusal.rule()).isEqualTo(rule);
        Assertions.assertThat(refusal.kind()).isEqualTo(kind);
        return this;
    }

    public Refusals at(String... fields) {
        Assertions.assertThat(refusal.fieldErrors())
                .extracting(FieldError::field)
                .containsExactly(fields);
        return this;
    }

    public Refusals saying(Object... words) {
        Assertions.assertThat(List.of(refusal.args())).contains(words);
        return this;
    }
}
