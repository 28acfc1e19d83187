package io.zhiheng.visit;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The plan of the visit, its opening and its end. */
@IntegrationTest
class VisitTest extends OnSiteScene {

    @Autowired
    WorkingCalendar calendar;

    @Test
    void aPlanGivesNoticeAndStaysWithinTheManDays() {
        var first = body(lead.get("/api/v1/assessment-requests/" + id + "/steps/planOnSite/-"));
        assertThat(first.get("days").asInt()).isEqualTo(2);
        var earliest = LocalDate.parse(first.get("from").asText());
        assertThat(calendar.workingDaysBetween(today(), earliest)).isEqualTo(5);

        assertField(
                complete(lead, "planOnSite", plan(earliest.minusDays(1), 2)),
                "from",
                "现场评估须至少提前 5 个工作日告知企业，最早为 " + earliest);
        assertField(complete(lead, "planOnSite", plan(earliest.plusYears(1), 2)), "from", "现场评估开始日期不能晚于 180 天以后");
        assertField(complete(lead, "planOnSite", plan(earliest, 4)), "days", "按 3 人日计算，现场评估最多 3 天");
        assertField(complete(lead, "planOnSite", plan(earliest, 0)), "days");
        assertField(
                complete(lead, "planOnSite", Map.of("from", earliest.toString(), "days", 2, "places", "总部")), "agenda");
        assertThat(complete(member, "planOnSite", plan(earliest, 2))
                        .getResponse()
                        .getStatus())
                .isIn(403, 404, 409);
        assertThat(state()).isEqualTo("ONSITE_PLANNED");

        assertThat(complete(lead, "planOnSite", plan(earliest, 2))).hasStatus2xxSuccessful();
        assertRefused(
                complete(lead, "openOnSite", Map.of("attendees", "双方人员")), HttpStatus.CONFLICT, "before-planned-start");
        assertThat(enterprise.get("/assessment-requests/" + id + "/nonconformities"))
                .hasStatusOk()
                .bodyText()
                .contains(earliest.toString(), "一号厂房");
        assertRefused(lead.post(path(), Map.of()), HttpStatus.CONFLICT, "not-on-site");
    }

    @Test
    void withoutNonconformitiesTheReportFollows() {
        goOnSite();
        assertThat(lead.post(path(), finding("OBSERVATION", "标识略有磨损"))).hasStatus(HttpStatus.CREATED);
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("REPORTING");
    }
}
