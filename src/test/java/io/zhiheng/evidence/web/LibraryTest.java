package io.zhiheng.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.storage.content.Samples;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class LibraryTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void filesAreListedWithTheirNamesAsText() {
        var mark = UUID.randomUUID().toString();
        upload("<img src=x onerror=alert(1)>𠮷" + mark + ".pdf");

        assertThat(get("demo-enterprise-half", "/evidence?search=" + mark))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;img src=x onerror=alert(1)&gt;𠮷" + mark + ".pdf")
                .doesNotContain("<img src=x");
        assertThat(get("demo-enterprise-new", "/evidence?search=" + mark))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(mark + ".pdf");
    }

    @Test
    void anUnusedFileIsRemoved() {
        var mark = UUID.randomUUID().toString();
        var id = upload(mark + ".pdf");

        assertThat(remove("demo-enterprise-new", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(remove("demo-enterprise-half", id)).hasStatus3xxRedirection();
        assertThat(get("demo-enterprise-half", "/evidence?search=" + mark))
                .bodyText()
                .doesNotContain(mark + ".pdf");
    }

    @Test
    void staffHaveNoLibrary() {
        assertThat(get("demo-platform-admin", "/evidence")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String upload(String name) {
        var answer = mvc.perform(MockMvcRequestBuilders.multipart("/api/v1/evidence")
                .file(new MockMultipartFile("file", name, null, Samples.pdf()))
                .header("Authorization", "Bearer demo-enterprise-half"));
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
    }

    private MvcTestResult remove(String who, String id) {
        return mvc.post()
                .uri("/evidence/" + id + "/removal")
                .header("Authorization", "Bearer " + who)
                .exchange();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }
}
