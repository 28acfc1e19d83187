package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an assessor finds of a clause or a figure. */
@IntegrationTest
class SaveFindingTest extends DocumentsUnderReview {

    private static final String FULL = "QMS-01-L3-1";

    @Autowired
    AssessedAnswers assessed;

    @Test
    void aFindingHasAVersionOfItsOwnAndNobodysIsWashedAway() {
        var saved = save(lead, CLAUSE, 0, finding("AGREE", null, ""));
        assertThat(saved).hasStatusOk();
        assertThat(body(saved).get("version").asInt()).isEqualTo(1);
        assertThat(body(saved).get("revision").asInt()).isEqualTo(1);
        var stale = save(member, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/verdict").asText()).isEqualTo("AGREE");
        assertThat(save(member, CLAUSE, 1, finding("SUPPLEMENT", null, REASON))).hasStatusOk();
        assertThat(lead.put(base + "/findings/" + CLAUSE, null, finding("AGREE", null, "")))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        var invalid = save(lead, OTHER, 0, finding("ADJUST", "CONFORM", "短"));
        assertRefused(invalid, HttpStatus.UNPROCESSABLE_ENTITY, "finding-invalid");
        assertThat(body(invalid).get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactly("conformity", "reason");
        assertThat(save(lead, "QMS-99", 0, finding("AGREE", null, ""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyTheTeamWritesAndOnlyWhoHasClaimedTheIndicator() {
        assertThat(lead.post("/api/v1/tasks/" + id + ":reviewDocuments:QMS/claim", Map.of()))
                .hasStatus2xxSuccessful();
        var held = save(member, CLAUSE, 0, finding("AGREE", null, ""));
        assertRefused(held, HttpStatus.CONFLICT, "indicator-held");
        assertThat(body(held).get("holder").asText()).isNotBlank();
        assertThat(save(lead, CLAUSE, 0, finding("AGREE", null, ""))).hasStatusOk();
        assertRefused(
                save(lead, "DIG-01-L1-1", 0, finding("AGREE", null, "")), HttpStatus.CONFLICT, "indicator-not-open");
        assertRefused(save(manager, CLAUSE, 1, finding("AGREE", null, "")), HttpStatus.FORBIDDEN, "not-in-team");
        assertThat(save(stranger, CLAUSE, 1, finding("AGREE", null, ""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get(base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.put(base + "/findings/" + CLAUSE, 1, finding("AGREE", null, "")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(manager.get(base + "/findings")).hasStatusOk();
    }

    @Test
    void figuresAreVerifiedOneByOne() {
        assertThat(savePerformance("P01", 0, Map.of("value", "120.00"))).hasStatusOk();
        assertRefused(savePerformance("P01", 0, Map.of("value", "120")), HttpStatus.CONFLICT, "stale-version");
        assertRefused(
                savePerformance("P02", 0, Map.of("value", "29000")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "performance-finding-invalid");
        var other = savePerformance("P02", 0, Map.of("value", "29000", "reason", "以审计报告为准。"));
        assertThat(body(other).get("adjusted").asBoolean()).isTrue();
        assertThat(savePerformance("PERF-01", 0, Map.of("applicable", true))).hasStatusOk();
        var request = request();
        assertThat(assessed.of(request).parameters())
                .containsEntry("P02", "29000")
                .containsEntry("P01", "120.00");
        assertThat(assessed.figureDifferences(request))
                .singleElement()
                .satisfies(each -> assertThat(each.declared()).isEqualTo("30000"));
    }

    @Test
    void agreeingInBulkTakesAnyAnswerAndRefusesByNameWhatChangedMeanwhile() {
        answered(OTHER, "NONCONFORM");
        save(member, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));
        var agreed = body(agree(lead, Map.of(CLAUSE, 0, OTHER, 0, FULL, 0)));
        assertThat(texts(agreed.get("clauses"))).containsExactlyInAnyOrder(OTHER, FULL);
        assertThat(agreed.at("/refused/0/displayNo").asText()).isEqualTo("6.2.1-1.1");
        assertThat(agreed.at("/refused/0/reason").asText()).contains("已给出或修改评估意见");
        assertThat(findingOf(lead, CLAUSE).get("verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(findingOf(lead, OTHER).get("verdict").asText()).isEqualTo("AGREE");
        assertThat(findingOf(lead, FULL).get("verdict").asText()).isEqualTo("AGREE");
        assertRefused(agree(lead, Map.of()), HttpStatus.UNPROCESSABLE_ENTITY, "no-clause-chosen");
        assertThat(agree(lead, Map.of("QMS-99-L1-1", 0))).hasStatus(HttpStatus.NOT_FOUND);
        assertRefused(agree(manager, Map.of(OTHER, 1)), HttpStatus.FORBIDDEN, "not-in-team");
    }

    @Test
    void whatHasToBeLookedAtByItselfIsNotAgreedToAmongOthers() {
        claim(lead, "QMS");
        assertThat(texts(body(agree(member, Map.of(OTHER, 0))).get("refused").findValues("reason"))
                        .get(0))
                .contains("领取");
        assertThat(lead.put(base + "/findings/" + OTHER + "/draft", (String) null, Map.of("reason", "还在看记录")))
                .hasStatusOk();
        assertThat(body(agree(lead, Map.of(OTHER, 0))).at("/refused/0/reason").asText())
                .contains("未写完");
        save(lead, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));

        jdbc.update(
                "update finding set verdict = null, reason = null where request = ? and clause = ?",
                id.value(),
                CLAUSE);
        assertThat(body(agree(lead, Map.of(CLAUSE, 1))).at("/refused/0/reason").asText())
                .as("what comes back from a rectification is looked at one by one")
                .contains("整改");
        assertThat(findingOf(lead, CLAUSE).get("verdict").isNull()).isTrue();
    }

    private void answered(String clause, String conformity) {
        jdbc.update("""
                update submission set content = jsonb_set(content, '{answers}', (
                    select jsonb_agg(case when answer ->> 'clause' = ?
                        then jsonb_set(answer, '{conformity}', to_jsonb(?::text)) else answer end)
                    from jsonb_array_elements(content -> 'answers') answer))
                where self_assessment = ?""", clause, conformity, assessment.id().value());
    }

    private MvcTestResult agree(TestStaff who, Map<String, Integer> clauses) {
        var seen = clauses.entrySet().stream()
                .map(each -> Map.of("clause", each.getKey(), "version", each.getValue()))
                .toList();
        return who.post(base + "/findings/agreements", Map.of("clauses", seen));
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        var texts = new ArrayList<String>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    @Test
    void ofTwoWhoSaveAtTheSameInstantOneIsToldWhatTheOtherFound() throws Exception {
        var one = finding("SUPPLEMENT", null, "请补充培训记录。");
        var other = finding("ADJUST", "NONCONFORM", "抽查十份有两份无签字。");
        var answers = AtTheSameInstant.of(() -> save(lead, CLAUSE, 0, one), () -> save(member, CLAUSE, 0, other));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(200, 409);
        var stale = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .findFirst()
                .orElseThrow();
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/reason"))
                .isEqualTo(findingOf(lead, CLAUSE).get("reason"));
        assertThat(body(stale).get("detail").asText()).contains("已被他人");
    }

    private MvcTestResult savePerformance(String subject, int version, Map<String, Object> verdict) {
        return lead.put(base + "/findings/performance/" + subject, version, verdict);
    }
}
