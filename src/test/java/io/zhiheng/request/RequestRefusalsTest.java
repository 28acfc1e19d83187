package io.zhiheng.request;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestTime;
import io.zhiheng.shared.time.BeijingTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The words in which a request is refused, on the day on which it is and on the day on which it is not. */
@IntegrationTest
class RequestRefusalsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    final LocalDate today = TestTime.today();
    Applicant applicant;

    @BeforeEach
    void finishASelfAssessment() {
        applicant = new Applicant(mvc, jdbc);
    }

    @Test
    void aFailureIsFollowedByThreeMonthsOfRest() {
        var id = applicant.filed();
        var resting = firstWhoseMonthsReachToday(3);
        failed(id, resting);
        refused(
                applicant.content(),
                "上次评估未通过，自未通过之日起满 3 个月后才能再次申请，您自 "
                        + BeijingTime.lastDayOf(resting, 3).plusDays(1) + " 起可以申请");
        failed(id, resting.minusDays(1));
        applicant.filed();
    }

    @Test
    void aSelfAssessmentIsGoodForTwelveMonths() {
        var stillGood = firstWhoseMonthsReachToday(12);
        var finished = stillGood.minusDays(1);
        applicant.self("ended_at = '" + noon(finished) + "'");
        refused(applicant.content(), "最近一次自评估完成于 " + finished + "，已超过 12 个月，请重新评估后再申请");
        applicant.self("ended_at = '" + noon(stillGood) + "'");
        applicant.filed();
    }

    @Test
    void theFourthLevelNeedsAValidCertificateOfTheThird() {
        applicant.self("level = 4");
        var words = "申请预防级须持有保证级及以上的有效证书";
        wrong("level", 4, words);
        certificate(2, "VALID", 100);
        wrong("level", 4, words);
        certificate(3, "SUSPENDED", 100);
        wrong("level", 4, words);
        certificate(3, "VALID", -1);
        wrong("level", 4, words);
        certificate(3, "VALID", 100);
        certificate(2, "VALID", 1000);
        assertThat(applicant.file(applicant.with("level", 4)))
                .as("the best of those held counts")
                .hasStatus(201);
    }

    @Test
    void everyOtherReasonIsSaidInItsOwnWords() {
        wrong("level", 4, "申请评估等级不能高于自评估等级（保证级）");
        wrong("consulted", "YES", "近两年接受过该机构咨询、培训或内部审核的，不能向该机构申请评估，请选择其他机构");
        wrong("parentCode", "91990000MA0TE5T080", "母公司统一社会信用代码不正确，请核对 18 位代码；不清楚时可不填");
        wrong("licence", UUID.randomUUID().toString(), "没有找到这个附件，请重新上传");
        assertThat(applicant.count()).isZero();
        applicant.filed();
        var number = jdbc.queryForObject(
                "select number from assessment_request where enterprise = ?",
                String.class,
                applicant.enterprise.id().value());
        refused(applicant.content(), "已有未结束的评估申请（" + number + "），结束或撤回后才能再次申请");
    }

    @Test
    void aRequestThatNamesNoLicenceTakesTheProfiles() {
        var content = applicant.content();
        content.remove("licence");
        var without = applicant.file(content);
        assertThat(without).as("the profile has none").hasStatus(422);

        var profile = TestProfiles.complete();
        profile.put("businessLicence", applicant.licence);
        assertThat(applicant.enterprise.putRaw("/api/v1/enterprise/profile", null, json(profile)))
                .hasStatusOk();
        var filed = applicant.file(content);
        assertThat(filed).hasStatus(201);
        var id = body(filed).get("id").asText();
        assertThat(jdbc.queryForObject(
                        "select content ->> 'licence' from assessment_request where id = ?::uuid", String.class, id))
                .isEqualTo(applicant.licence);
        assertThat(new io.zhiheng.TestStaff(mvc, "demo-institution-manager")
                        .get(PATH + "/" + id + "/attachments/" + applicant.licence))
                .as("the institution reads it")
                .hasStatusOk();
    }

    /** From a long month into a short one several days end on the same. */
    private LocalDate firstWhoseMonthsReachToday(int months) {
        return Stream.iterate(today.minusMonths(months), day -> day.plusDays(1))
                .filter(day -> !BeijingTime.lastDayOf(day, months).isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Map<String, Object> content, String words) {
        var answer = applicant.file(content);
        assertThat(answer).hasStatus(409);
        assertThat(body(answer).get("detail").asText()).isEqualTo(words);
    }

    private void wrong(String field, Object value, String words) {
        var answer = applicant.file(applicant.with(field, value));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).get("errors")).singleElement().satisfies(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).isEqualTo(words);
        });
    }

    private void failed(String id, LocalDate day) {
        jdbc.update(
                "update assessment_request set state = 'NOT_PASSED', state_since = ? where id = ?::uuid",
                noon(day),
                id);
    }

    private void certificate(int level, String state, int daysLeft) {
        var request = UUID.randomUUID();
        jdbc.update(
                """
                insert into assessment_request select (jsonb_populate_record(r, jsonb_build_object('id', ?::text, 'number', ?::text,
                    'state', 'EXPIRED', 'enterprise', ?::text))).* from assessment_request r limit 1""",
                request,
                "T-" + request.toString().substring(0, 13),
                applicant.enterprise.id().toString());
        jdbc.update("""
                insert into certificate (id, version, number, check_code, request, enterprise, enterprise_name, institution, institution_name,
                    institution_code, year, serial, level, level_name, scope, state, state_since, issued_at, expires_at)
                values (gen_random_uuid(), 0, ?::text, 'ABCD-EFGH', ?, ?, '测试阀门有限公司', gen_random_uuid(), '某机构', 'TT', 2025, 1, ?, '级', '阀门',
                    ?, now(), now() - interval '2 years', now() + make_interval(days => ?))""", "ZH-TT-" + request, request, applicant.enterprise.id().value(), level, state, daysLeft);
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BeijingTime.ZONE).toOffsetDateTime();
    }

    private static String json(Map<String, Object> content) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(content);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
