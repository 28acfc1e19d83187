package io.zhiheng.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.StepAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step without words would fail when it is taken; here it fails before. */
class StepWordsTest {

    private final ResourceBundle words = ResourceBundle.getBundle("messages/notification", Locale.ROOT);

    @ParameterizedTest
    @EnumSource
    void everyStepHasWordsForEachSideThatIsTold(StepAction action) {
        sides(action)
                .forEach(side -> assertThat(words.containsKey("notification.review." + action + "." + side))
                        .as(action + " for " + side)
                        .isTrue());
    }

    private static List<String> sides(StepAction action) {
        var sides = new ArrayList<String>();
        for (var told : action.told()) {
            switch (told) {
                case ENTERPRISE -> sides.add("enterprise");
                case PLATFORM -> sides.add("platform");
                case HOLDER -> sides.addAll(List.of("enterprise", "people"));
                default -> sides.add("people");
            }
        }
        return sides;
    }
}
