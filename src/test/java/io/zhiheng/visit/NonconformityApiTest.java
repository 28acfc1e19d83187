package io.zhiheng.visit;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.RunningRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What the team records on site, and its photos. */
@IntegrationTest
class NonconformityApiTest extends OnSiteScene {

    @Test
    void theTeamRecordsLittleByLittleAndNobodyElseDoes() {
        goOnSite();
        var blank = member.post(path(), Map.of());
        assertThat(blank).hasStatus(HttpStatus.CREATED);
        assertThat(body(blank).get("number").asText()).isEqualTo("NC-01");
        assertThat(body(blank).get("missing")).hasSize(3);
        var nc = path() + "/" + body(blank).get("id").asText();

        assertThat(member.put(nc, 0, finding("GENERAL", "未按图纸检验")))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        var stale = lead.put(nc, 0, finding("SEVERE", "另一说法"));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/description").asText()).isEqualTo("未按图纸检验");
        assertField(lead.put(nc, 1, Map.of("description", "字".repeat(2001))), "description");
        assertField(lead.put(nc, 1, Map.of("clause", "QMS-99-L1-1")), "clause");
        assertThat(mvc.put()
                        .uri(nc)
                        .header("Authorization", "Bearer demo-assessor-1")
                        .contentType("application/json")
                        .content("{}")
                        .exchange())
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        assertRefused(
                new TestStaff(mvc, "demo-institution-manager").post(path(), Map.of()),
                HttpStatus.FORBIDDEN,
                "not-in-team");
        for (var stranger : List.of(
                "demo-assessor-3", "demo-institution-manager-2", "demo-platform-admin", "demo-enterprise-done")) {
            assertThat(new TestStaff(mvc, stranger).get(path()).getResponse().getStatus())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(new TestStaff(mvc, stranger)
                            .post(path(), Map.of())
                            .getResponse()
                            .getStatus())
                    .as(stranger)
                    .isIn(403, 404);
        }
        assertThat(body(enterprise.get(path())).get("total").asInt())
                .as("before the closing meeting")
                .isZero();
        assertThat(enterprise.post(path(), Map.of())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(body(lead.post(path(), Map.of())).get("number").asText()).isEqualTo("NC-02");
        assertRefused(
                complete(lead, "assessOnSite", closing()),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "nonconformities-incomplete");
        var second = body(lead.get(path())).at("/items/1/id").asText();
        assertThat(lead.delete(path() + "/" + second)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(member.put(nc, 1, body(member.get(path())).at("/items/0")))
                .as("what was read can be sent back")
                .hasStatusOk();
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("RECTIFY");
        assertThat(body(enterprise.get(path())).at("/items/0/description").asText())
                .isEqualTo("未按图纸检验");
        assertRefused(lead.put(nc, 1, finding("GENERAL", "太晚")), HttpStatus.CONFLICT, "not-on-site");
    }

    @Test
    void photosBelongToTheirRequest() {
        goOnSite();
        var nc = path() + "/"
                + body(lead.post(path(), finding("GENERAL", "未按图纸检验")))
                        .get("id")
                        .asText();
        var kept = lead.upload(nc + "/files", "现场 1.jpg", PHOTO);
        assertThat(kept).hasStatus(HttpStatus.CREATED);
        assertThat(body(kept).get("image").asBoolean()).isTrue();
        var file = nc + "/files/" + body(kept).get("id").asText();
        var shown = member.get(file + "?inline=true");
        assertThat(shown)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(PHOTO);

        assertThat(lead.upload(nc + "/files", "假.jpg", "MZ no picture".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(lead.upload(nc + "/files", "空.jpg", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(enterprise.get(file)).as("before the closing meeting").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.upload(nc + "/files", "整改.jpg", PHOTO)).hasStatus(HttpStatus.CONFLICT);
        assertThat(new TestStaff(mvc, "demo-assessor-3").get(file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new TestEnterprise(mvc, jdbc).get(file)).hasStatus(HttpStatus.NOT_FOUND);

        var other = new TestEnterprise(mvc, jdbc);
        var otherId = new RunningRequest(requests, members, engine, transaction)
                .at("planOnSite", other, FinishedSelfAssessment.of(other), Map.of());
        assertThat(other.get(file.replace(id.toString(), otherId.toString()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead.get(file.replace(id.toString(), otherId.toString()))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(lead.delete(file)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(lead.get(file)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
