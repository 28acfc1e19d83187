package io.zhiheng.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.domain.RequestContent.NamedFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestContentTest {

    @Test
    void aDraftMayHoldNothingOrNonsense() {
        for (var draft : List.of(
                Map.of(),
                Map.of("level", "x", "siteCount", "many", "institution", "", "certificates", "none", "licence", 7))) {
            @SuppressWarnings("unchecked")
            var content = RequestContent.of((Map<String, Object>) draft);

            assertThat(content.level()).isEmpty();
            assertThat(content.institution()).isEmpty();
            assertThat(content.sites()).isEqualTo(1);
            assertThat(content.scope()).isEmpty();
            assertThat(content.expectedFrom()).isEmpty();
            assertThat(content.isConsulted()).isFalse();
            assertThat(content.files()).isEmpty();
        }
    }

    @Test
    void whatTheProductReadsHasAName() {
        var content = RequestContent.of(Map.of(
                "level", 3, "siteCount", 12, "expectedFrom", "2027-01-15", "consulted", "YES", "parentCode", " "));

        assertThat(content.level()).contains(3);
        assertThat(content.sites()).isEqualTo(12);
        assertThat(content.expectedFrom()).contains(LocalDate.of(2027, 1, 15));
        assertThat(content.isConsulted()).isTrue();
        assertThat(content.parentCode()).isEmpty();
    }

    @Test
    void aFileIsKnownByTheFieldThatNamesIt() {
        var content = RequestContent.of(Map.of(
                "credit", "c",
                "licence", "l",
                "certificates", List.of(Map.of("name", "ISO 9001"), Map.of("name", "ISO 14001", "file", "f"))));

        assertThat(content.files())
                .containsExactly(
                        new NamedFile("licence", null, "l"),
                        new NamedFile("credit", null, "c"),
                        new NamedFile("certificates[1].file", "ISO 14001", "f"));
        assertThat(content.certificates()).hasSize(1);
    }

    @Test
    void theLicenceOfTheProfileStandsInWhereNoneIsNamed() {
        var sent = new HashMap<String, Object>(Map.of("own_budget", "10 万"));

        assertThat(RequestContent.of(sent).withLicence("l").values())
                .containsEntry("licence", "l")
                .containsEntry("own_budget", "10 万");
        assertThat(sent).doesNotContainKey("licence");
        sent.put("licence", null);
        assertThat(RequestContent.of(sent).withLicence("l").values()).containsEntry("licence", null);
    }
}
