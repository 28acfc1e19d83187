package io.zhiheng.evidence.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.platform.storage.content.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LostFileTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${zhiheng.home}")
    Path home;

    @Test
    void aRowWithoutItsFileIsSaidLoggedAndMendedBySendingTheFileAgain(CapturedOutput log) throws IOException {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var content = Samples.pdf();
        var id = body(enterprise.upload("/api/v1/evidence", "质量手册.pdf", content))
                .get("id")
                .asText();
        var path = "/api/v1/evidence/" + id;
        assertThat(enterprise.get(path)).hasStatusOk();
        var key = jdbc.queryForObject("select storage_key from evidence_file where id = ?::uuid", String.class, id);
        Files.delete(home.resolve("files").resolve(key));

        var problem = enterprise.get(path);
        assertThat(problem).hasStatus(HttpStatus.GONE);
        assertThat(body(problem).get("type").asText()).isEqualTo("/problems/file-lost");
        assertThat(body(problem).get("detail").asText()).isEqualTo("文件已丢失，请联系平台");
        assertThat(problem.getResponse().getHeader("Content-Disposition")).isNull();
        assertThat(enterprise.get(path, "Accept", "text/html"))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("<h1>文件已丢失</h1>", "请联系平台");
        assertThat(log).contains("ERROR", key, path);

        assertThat(enterprise.upload("/api/v1/evidence", "质量手册.pdf", content)).hasStatusOk();
        assertThat(enterprise.get(path)).hasStatusOk().body().isEqualTo(content);
    }
}
