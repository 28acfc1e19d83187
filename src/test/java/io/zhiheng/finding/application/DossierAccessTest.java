package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.request.RequestState;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Who reads what an institution was given to review, and until when. */
@IntegrationTest
class DossierAccessTest extends DocumentsUnderReview {

    @Test
    void evidenceIsReadByThoseWhoReviewItAndByNobodyElseNorAfterwards() {
        var file = "/api/v1/evidence/" + assessment.file();
        assertThat(lead.get(file)).hasStatusOk();
        assertThat(manager.get(file)).hasStatusOk();
        assertThat(stranger.get(file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new TestStaff(mvc, "demo-platform-admin").get(file)).hasStatus(HttpStatus.NOT_FOUND);
        var unused = enterprise.upload("/api/v1/evidence", "别的.pdf", Samples.pdf());
        assertThat(lead.get("/api/v1/evidence/" + body(unused).get("id").asText()))
                .hasStatus(HttpStatus.NOT_FOUND);
        transaction.executeWithoutResult(status ->
                requests.lockForUpdate(id.value()).orElseThrow().enter(RequestState.CERTIFIED, TestTime.now()));
        assertThat(lead.get(file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead.get(base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead.get("/staff/requests/" + id + "/clauses")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageShowsTheWorkspaceToTheTeamAndToNobodyElse() {
        assertThat(lead.get("/staff/requests/" + id + "/clauses?clause=" + OTHER))
                .hasStatusOk();
        assertThat(lead.get("/staff/requests/" + id + "/clauses/PERF-01"))
                .hasStatusOk()
                .bodyText()
                .as("what the catalogue expects of an indicator stands beside its figures")
                .contains("质量成本核算报表", "报废、返工、停工由车间零星记录");
        assertThat(lead.get("/staff/requests/" + id + "/clauses?clause=NONE")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get("/staff/requests/" + id + "/clauses")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
