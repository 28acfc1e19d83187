package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an assessor has half written is never lost, in whichever window he wrote it. */
@IntegrationTest
class SaveFindingDraftTest extends DocumentsUnderReview {

    @Test
    void aHalfWrittenRemarkIsItsAuthorsAloneUntilItIsAFinding() {
        var draft = Map.of("verdict", "SUPPLEMENT", "reason", "请补");
        assertThat(keep(lead, null, draft)).hasStatusOk();
        assertThat(findingOf(lead, CLAUSE).at("/draft/content/reason").asText()).isEqualTo("请补");
        assertThat(findingOf(member, CLAUSE).get("draft").isNull()).isTrue();
        assertThat(dialogue()).isEmpty();
        assertThat(save(lead, CLAUSE, 0, finding("SUPPLEMENT", null, REASON))).hasStatusOk();
        assertThat(findingOf(lead, CLAUSE).get("draft").isNull()).isTrue();
        assertWrong(keep(lead, null, Map.of("other", "x")), "other", "不是本接口的字段");
        assertWrong(keep(lead, null, Map.of("reason", "字".repeat(4_001))), "reason", "最多 4000 字，现为 4001 字");
        assertThat(keep(stranger, null, draft)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void twoWindowsOfOnePersonNeverOverwriteEachOtherUnseen() {
        var first = keptAt(keep(lead, "0", Map.of("reason", "请补充培训")));
        var unseen = keep(lead, "0", Map.of("reason", "另一窗口"));
        assertRefused(unseen, HttpStatus.CONFLICT, "stale-draft");
        assertThat(body(unseen).at("/current/reason").asText()).isEqualTo("请补充培训");
        assertThat(body(unseen).get("detail").asText()).contains("另一窗口或另一台电脑");
        assertThat(keptAt(unseen)).isEqualTo(first);

        var second = keptAt(keep(lead, first, Map.of("reason", "请补充培训和考核")));
        assertRefused(keep(lead, first, Map.of("reason", "旧窗口")), HttpStatus.CONFLICT, "stale-draft");
        assertRefused(keep(lead, first, Map.of()), HttpStatus.CONFLICT, "stale-draft");
        assertThat(kept()).isEqualTo("请补充培训和考核");
        assertThat(keep(member, "0", Map.of("reason", "同事的"))).hasStatusOk();
        assertThat(keep(lead, second, Map.of())).hasStatusOk();
        assertThat(findingOf(lead, CLAUSE).get("draft").isNull()).isTrue();
        assertThat(keep(lead, "0", Map.of("reason", "重新写"))).hasStatusOk();
        assertThat(keep(lead, "some", Map.of("reason", "x"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void ofTwoWindowsThatKeepAtTheSameInstantOneIsToldWhatTheOtherKept() throws Exception {
        var answers = AtTheSameInstant.of(
                () -> keep(lead, "0", Map.of("reason", "甲窗口")), () -> keep(lead, "0", Map.of("reason", "乙窗口")));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(200, 409);
        var stale = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(body(stale).at("/current/reason").asText()).isEqualTo(kept());
    }

    @Test
    void aFindingTakesThePlaceOfTheDraftThatItsWindowKnewAndOfNoOther() {
        var known = keptAt(keep(lead, "0", Map.of("verdict", "SUPPLEMENT", "reason", "请补")));
        var other = keptAt(keep(lead, known, Map.of("verdict", "SUPPLEMENT", "reason", "另一窗口写了很多")));
        assertThat(save(lead, CLAUSE, 0, Map.of("verdict", "AGREE", "draft", known)))
                .hasStatusOk();
        assertThat(kept()).isEqualTo("另一窗口写了很多");
        assertThat(save(lead, CLAUSE, 1, Map.of("verdict", "AGREE", "draft", "0")))
                .hasStatusOk();
        assertThat(kept()).isEqualTo("另一窗口写了很多");
        assertThat(save(lead, CLAUSE, 2, Map.of("verdict", "AGREE", "draft", other)))
                .hasStatusOk();
        assertThat(findingOf(lead, CLAUSE).get("draft").isNull()).isTrue();
    }

    @Test
    void thePageBringsWhatWasKeptAndWhen() {
        var at = keptAt(keep(lead, "0", Map.of("reason", "请补", "remark", "请问抽样方法")));
        assertThat(lead.get("/staff/requests/" + id + "/clauses/" + CLAUSE))
                .hasStatusOk()
                .bodyText()
                .contains("data-draft-at=\"" + at + "\"", "data-draft-reason=\"请补\"", "data-draft-remark=\"请问抽样方法\"");
        assertThat(findingOf(lead, CLAUSE).at("/draft/savedAt").asText()).isEqualTo(at);
    }

    @Test
    void whatWasReadOfAFindingCanBeSentBack() {
        keep(lead, null, Map.of("reason", "请补"));
        assertThat(save(lead, CLAUSE, 0, finding("AGREE", null, ""))).hasStatusOk();
        keep(lead, null, Map.of("reason", "再想想"));
        var read = findingOf(lead, CLAUSE);
        assertThat(read.at("/draft/content/reason").asText()).isEqualTo("再想想");

        assertThat(lead.put(base + "/findings/" + CLAUSE, 1, read)).hasStatusOk();
        assertThat(findingOf(lead, CLAUSE).get("draft").isNull()).isTrue();
        var misspelt = lead.put(base + "/findings/" + CLAUSE, 2, Map.of("verdict", "AGREE", "resaon", "x"));
        assertThat(misspelt).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(misspelt).at("/errors/0/field").asText()).isEqualTo("resaon");
    }

    private static void assertWrong(MvcTestResult answer, String field, String words) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(answer).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(body(answer).at("/errors/0/message").asText()).contains(words);
    }

    private MvcTestResult keep(TestStaff who, String seen, Map<String, String> draft) {
        return who.put(base + "/findings/" + CLAUSE + "/draft", seen, draft);
    }

    private String kept() {
        return findingOf(lead, CLAUSE).at("/draft/content/reason").asText();
    }

    private static String keptAt(MvcTestResult answer) {
        return body(answer).get("keptAt").asText();
    }
}
