package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What an assessor decided against stays, and its writer gets it back. */
@IntegrationTest
class ReplacedFindingTest extends DocumentsUnderReview {

    @Test
    void aFindingThatAColleagueDecidedAgainstIsKeptForWhoWroteIt() {
        save(member, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));
        save(lead, CLAUSE, 1, over(finding("AGREE", null, "抽查十份均有记录。"), "verdict", "reason"));

        assertThat(replaced(lead)).isEmpty();
        var kept = replaced(member).get(0);
        assertThat(kept.get("subject").asText()).isEqualTo(CLAUSE);
        assertThat(kept.at("/content/verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(kept.at("/content/reason").asText()).isEqualTo(REASON);
        assertThat(kept.get("replacedBy").asText()).isEqualTo("王建国");
        assertThat(body(member.get("/api/v1/inbox")).at("/items/0/link").asText()
                        + body(member.get("/api/v1/inbox")).at("/items/0"))
                .contains("6.2.1-1.1")
                .contains("clause=" + CLAUSE);

        var note = base + "/replaced/" + kept.get("id").asText() + "/note";
        assertThat(lead.post(note, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(base + "/replaced")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get(base + "/replaced")).bodyText().doesNotContain(REASON);
        assertThat(member.post(note, Map.of())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(replaced(member)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select content ->> 'reason' from replaced_text where request = ?", String.class, id.value()))
                .isEqualTo(REASON);
    }

    @Test
    void aFigureIsKeptLikewiseAndNothingWhereNobodysWordsGo() {
        var path = base + "/findings/performance/P02";
        member.put(path, 0, Map.of("value", "29000", "reason", "以审计报告为准。"));
        lead.put(path, 1, over(Map.of("value", "30000"), "value", "reason"));
        assertThat(replaced(member).get(0).at("/content/value").asText()).isEqualTo("29000");

        save(lead, OTHER, 0, over(finding("AGREE", null, ""), "reason", "none"));
        save(lead, OTHER, 1, over(finding("SUPPLEMENT", null, REASON), "verdict"));
        assertThat(replaced(lead)).as("one's own words").isEmpty();
    }

    private static Map<String, Object> over(Map<String, Object> finding, String... fields) {
        var body = new HashMap<>(finding);
        body.put("over", List.of(fields));
        return body;
    }

    private List<JsonNode> replaced(TestStaff who) {
        var items = new ArrayList<JsonNode>();
        body(who.get(base + "/replaced")).get("items").forEach(items::add);
        return items;
    }
}
