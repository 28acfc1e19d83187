package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets a parameter wrong hears its name on the page; programs also hear their own name for it. */
@IntegrationTest
class ParameterWordsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void aWrongParameterIsNamedAsOnThePage() {
        var answer = new TestEnterprise(mvc, jdbc).get("/api/v1/tasks?page=x");

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("“页码”的值无法识别，请改正后重试");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("page");
    }

    @Test
    void aPageNamesItToo() {
        var page = new TestEnterprise(mvc, jdbc).get("/evidence?page=x");
        assertThat(page).hasStatus(400).bodyText().contains("“页码”的值无法识别");
    }

    /** Text without a name on a page can be neither wrong nor missing there. */
    @Test
    void everyParameterThatCanBeWrongOrMissingHasAName() {
        var nameless = new TreeSet<String>();
        for (var handler : mapping.getHandlerMethods().values()) {
            if (!handler.getBeanType().getName().startsWith("io.zhiheng")) {
                continue;
            }
            for (var parameter : handler.getMethodParameters()) {
                var asked = parameter.getParameterAnnotation(RequestParam.class);
                if (asked == null || !canFail(asked, parameter.getParameterType())) {
                    continue;
                }
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                var name = asked.name().isBlank() ? parameter.getParameterName() : asked.name();
                if (messages.getMessage("shared.parameter." + name, null, null, Locale.SIMPLIFIED_CHINESE) == null) {
                    nameless.add(handler.getBeanType().getSimpleName() + " " + name);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static boolean canFail(RequestParam asked, Class<?> type) {
        var optional = !asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        return !optional || !Arrays.asList(String.class, java.util.List.class).contains(type);
    }
}
