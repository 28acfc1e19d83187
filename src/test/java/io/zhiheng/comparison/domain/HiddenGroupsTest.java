package io.zhiheng.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class HiddenGroupsTest {

    @Test
    void groupsOfTenOrMoreAreShown() {
        assertThat(HiddenGroups.of(Map.of("A", 10, "B", 12, "C", 400))).isEmpty();
        assertThat(HiddenGroups.of(Map.of("A", 10))).isEmpty();
    }

    @Test
    void aSmallGroupTakesItsSmallestSiblingAlong() {
        assertThat(HiddenGroups.of(Map.of("A", 9, "B", 12, "C", 400))).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void smallGroupsThatTogetherAreTooSmallTakeOneMoreAlong() {
        assertThat(HiddenGroups.of(Map.of("A", 3, "B", 4, "C", 12, "D", 40))).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void smallGroupsThatHideEachOtherTakeNoneAlong() {
        assertThat(HiddenGroups.of(Map.of("A", 6, "B", 7, "C", 12))).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aWholeThatIsTooSmallIsHidden() {
        assertThat(HiddenGroups.of(Map.of("", 9))).containsExactly("");
    }

    @Test
    void nothingCanBeHadBySubtraction() {
        var dice = new Random(20261130);
        for (int trial = 0; trial < 20_000; trial++) {
            var sizes = new HashMap<String, Integer>();
            int groups = 1 + dice.nextInt(12);
            for (int group = 0; group < groups; group++) {
                sizes.put("G" + group, 1 + dice.nextInt(dice.nextBoolean() ? 12 : 60));
            }
            var hidden = HiddenGroups.of(sizes);
            Predicate<String> isHidden = hidden::contains;
            int left = sum(sizes, isHidden);
            assertThat(sizes.keySet())
                    .as("%s", sizes)
                    .filteredOn(isHidden.negate())
                    .allMatch(group -> sizes.get(group) >= HiddenGroups.LEAST);
            assertThat(left == 0 || hidden.size() == sizes.size() || hidden.size() > 1 && left >= HiddenGroups.LEAST)
                    .as("%s hides %s", sizes, hidden)
                    .isTrue();
        }
    }

    private static int sum(Map<String, Integer> sizes, Predicate<String> groups) {
        return sizes.entrySet().stream()
                .filter(each -> groups.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
