package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ErrorAnswersTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "400, 请求有误",
        "403, 没有权限",
        "404, 没有找到页面",
        "405, 不支持这种操作",
        "408, 提交超时",
        "413, 提交的内容过大",
        "415, 不支持的内容类型",
        "429, 操作过于频繁",
        "500, 系统出错了",
        "503, 系统繁忙",
        "502, 系统出错了",
        "418, 请求有误"
    })
    void everyStatusHasWordsOfItsOwn(int status, String title) {
        var page = failed(status, "/somewhere");
        assertThat(page).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page)
                .bodyText()
                .contains("<h1>" + title + "</h1>", page.getResponse().getHeader("X-Request-Id"));
    }

    @ParameterizedTest
    @CsvSource({"400, 请求有误，请检查参数", "413, 请求内容超过了允许的大小，未作任何更改", "500, 系统出错了，请稍后再试；如仍未恢复，请把请求编号告知管理员"})
    void aProgramGetsAProblemDocument(int status, String detail) {
        var problem = failed(status, "/api/v1/catalogue");
        assertThat(problem).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem).bodyJson().extractingPath("$.detail").isEqualTo(detail);
        assertThat(problem).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/catalogue");
        assertThat(problem)
                .bodyJson()
                .extractingPath("$.requestId")
                .isEqualTo(problem.getResponse().getHeader("X-Request-Id"));
    }

    @Test
    void aProblemNamesAnAddressThatIsNone() {
        assertThat(failed(400, "/api/v1/a b|{c}"))
                .bodyJson()
                .extractingPath("$.instance")
                .isEqualTo("/api/v1/a%20b%7C%7Bc%7D");
    }

    @Test
    void calledByItselfItIsAnAddressLikeAnyThatIsNotThere() {
        assertThat(mvc.get().uri("/error").accept(MediaType.TEXT_HTML).exchange())
                .hasStatus(404)
                .bodyText()
                .contains("没有找到页面");
        assertThat(mvc.get().uri("/error").accept(MediaType.APPLICATION_JSON).exchange())
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult failed(int status, String path) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
