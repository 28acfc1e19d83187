package io.zhiheng.request.application.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.list.RequestFilter.Sort;
import io.zhiheng.request.application.list.RequestFilter.Stage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RequestFilterTest {

    @Test
    void everyStateStandsAtOneStage() {
        assertThat(Arrays.stream(Stage.values()).flatMap(stage -> stage.states().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RequestState.values()).map(Enum::name).toList());
    }

    @Test
    void whatAUrlHoldsThatNobodyKnowsCountsAsNotSaid() {
        var filter = RequestFilter.of("  ZS\0 ", "nowhere", false, "byMood", -3, 100_000);
        assertThat(filter).isEqualTo(new RequestFilter("ZS", null, false, Sort.NEWEST, 0, 100));
        assertThat(RequestFilter.of(null, "team", true, "oldest", 2, 0))
                .isEqualTo(new RequestFilter("", Stage.TEAM, true, Sort.OLDEST, 2, 20));
        assertThat(RequestFilter.of("x".repeat(300), null, false, null, 0, 20).search())
                .hasSize(100);
    }
}
