package io.zhiheng.portal.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing is guessed: what a field does not hold is refused, naming the field. */
@IntegrationTest
class StrictJsonTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    private TestEnterprise enterprise;

    @BeforeEach
    void register() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/questions                      | {\"text\": true}                                | text | 应为文字",
                "/questions                      | {\"text\": 12}                                  | text | 应为文字",
                "/questions                      | {\"text\": {\"a\": 1}}                          | text | 应为文字",
                "/questions                      | {\"text\": \"a\\u0000b\"}                       | text | 无法保存的字符",
                "/ratings/simulate               | {\"preview\": \"yes\"}                          | preview | 应为 true 或 false",
                "/ratings/simulate               | {\"preview\": 1}                                | preview | 应为 true 或 false",
                "/ratings/simulate               | {\"answers\": {\"QMS-01-L1-1\": 1}}             | answers.QMS-01-L1-1 | 应为文字",
                "/ratings/simulate               | {\"answers\": []}                               | answers | 的结构不正确",
                "/ratings/simulate               | {\"performanceNotApplicable\": \"PERF-05\"}     | performanceNotApplicable | 应为列表",
                "/ratings/simulate               | {\"performanceNotApplicable\": [\"PERF-05\", 5]} "
                        + "| performanceNotApplicable[1] | 应为文字",
                "/tasks/claims                   | {\"tasks\": [true]}                             | tasks[0] | 应为文字",
                "/questions                      | {\"txet\": \"a\"}                               | txet | 不是本接口的字段",
                "/ratings/simulate               | {\"answer\": {\"QMS-01-L1-1\": \"CONFORM\"}}   | answer | 不是本接口的字段",
                "/ratings/way                    | {\"target\": 3.7}                               | target | 应为整数",
                "/ratings/way                    | {\"target\": \"drei\"}                          | target | 应为整数"
            })
    void whatAFieldDoesNotHoldIsRefusedByItsName(String path, String body, String field, String words) {
        var answer = send(path, body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/malformed-json");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("“" + field + "”", words);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .asString()
                .isEqualTo(field);
    }

    @Test
    void aFigureIsWelcomeAsANumberAndAsText() {
        assertThat(send(
                        "/ratings/simulate",
                        "{\"preview\": true, \"performance\": {\"P01\": 500, \"P02\": \"25000\"}}"))
                .hasStatusOk();
    }

    @Test
    void whatIsNoJsonHasNoField() {
        var answer = send("/questions", "{\"text\": ");
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().doesNotHavePath("$.errors");
    }

    private MvcTestResult send(String path, String body) {
        return mvc.method(HttpMethod.POST)
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + enterprise.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
