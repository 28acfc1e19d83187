package io.zhiheng.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zhiheng.journeys.People.Credentials;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An enterprise lets a program in, sees that it came and lets it in no more. */
@Journey
class TokensJourneyTest {

    private static final Pattern TOKEN = Pattern.compile("zhiheng_[\\w-]{43}");

    private final Gallery gallery = new Gallery();

    @Test
    void aProgramComesUntilItsTokenIsEnded(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.complaints();
        gallery.visits(enterprise, "account", "/account");
        enterprise.follows("管理访问令牌");
        enterprise.reads("还没有令牌");
        gallery.looks(enterprise, "tokens-none");
        makes(enterprise, "MES 数据上报", new Credentials("", "", "Wrong-2026-x"));
        enterprise.reads("当前密码不正确");
        enterprise.complaints(); // the browser calls the refusal a failure
        gallery.looks(enterprise, "tokens-refused");

        makes(enterprise, "MES 数据上报", enterprise.credentials());
        enterprise.reads("它只显示这一次");
        gallery.looks(enterprise, "token");
        var found = TOKEN.matcher(enterprise.page.content());
        Assertions.assertThat(found.find()).isTrue();
        var token = found.group();
        Assertions.assertThat(answer(enterprise, token)).isEqualTo(200);

        enterprise.follows("已保存，返回");
        enterprise.reads("读写");
        gallery.looks(enterprise, "tokens");
        enterprise.presses("作废令牌 MES 数据上报");
        enterprise.reads("令牌已作废");
        enterprise.reads("还没有令牌");
        Assertions.assertThat(answer(enterprise, token)).isEqualTo(401);
        gallery.isWithoutFault();
    }

    private static void makes(Enterprise enterprise, String name, Credentials who) {
        enterprise.fills("名称", name);
        enterprise.page.getByLabel(Pattern.compile("^读写")).check();
        PlaywrightAssertions.assertThat(enterprise.page.getByLabel("有效期")).hasValue("30");
        enterprise.fillsPassword("当前密码", who.password());
        enterprise.presses("生成令牌");
    }

    private static int answer(Enterprise enterprise, String token) {
        return ((Number) enterprise.page.evaluate(
                        "of => fetch('/api/v1/self-assessments', { headers: { Authorization: 'Bearer ' + of.token },"
                                + " credentials: 'omit' }).then(answer => answer.status)",
                        Map.of("token", token)))
                .intValue();
    }
}
