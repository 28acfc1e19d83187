package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.TestProfiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed is understood, or stays as it was typed with the reason: it never becomes something else. */
@Journey
class TypedInputJourneyTest {

    private static final String CODE = "统一社会信用代码";
    private static final String REASON = "统一社会信用代码校验说明";

    @Test
    void whatIsNoDateOrFigureStaysAsTypedAndSaysWhy(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.opens("/enterprise/profile");
        var profile = new ProfileForm(enterprise);
        for (var typed : List.of("2023.10", "2012-12", "2012-02-30")) {
            leaves(profile, "成立日期", typed, typed);
        }
        leaves(profile, "上一年主营业务收入", "1,23", "1,23");
        enterprise.presses("保存企业信息");
        enterprise.reads("成立日期应为有效日期");
        enterprise.reads("上一年主营业务收入的逗号位置不对");

        leaves(profile, "成立日期", "２０２３年１０月５日", "2023-10-05");
        leaves(profile, "成立日期", "2023/1/2", "2023-01-02");
        leaves(profile, "上一年主营业务收入", "１，２３４．５", "1,234.5");
        profile.field("上一年主营业务收入").focus();
        assertThat(profile.field("上一年主营业务收入")).hasValue("1234.5");
    }

    @Test
    void aCodeIssuedWithAWrongCheckCharacterIsTakenWithItsReason(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.opens("/enterprise/profile");
        var profile = new ProfileForm(enterprise);
        profile.fillsRequiredFields("厦门示例机械有限公司");
        profile.types("联系方式", "（0592）6666 8888 转 12");
        assertThat(enterprise.page.getByLabel(REASON)).hasCount(0);
        profile.types(CODE, "000000000000000000");
        assertThat(enterprise.page.getByLabel(REASON)).hasCount(0);
        profile.types(CODE, withWrongCheckCharacter());
        assertThat(enterprise.page.getByLabel(REASON)).isVisible();
        enterprise.presses("保存企业信息");
        enterprise.reads("确与营业执照一致的，请在下方说明");

        profile.types(REASON, "厦门市市场监督管理局核发时即为此代码");
        enterprise.presses("保存企业信息");
        enterprise.reads("已保存");
        assertThat(enterprise.byApi().profile().get("creditCodeReason").asText())
                .isEqualTo("厦门市市场监督管理局核发时即为此代码");
        assertThat(profile.field("联系方式")).hasValue("0592-66668888-12");
    }

    @Test
    void aFigureIsPartedAtRestAndKeptInOneSpelling(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment() + "/performance");
        var panel = enterprise.page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("内部质量损失率"));
        var figure = panel.getByRole(AriaRole.TEXTBOX).first();
        figure.fill("00000190214");
        figure.blur();
        enterprise.reads("有内容未能保存，已保留在本机，请按提示修改");
        assertThat(panel.getByRole(AriaRole.ALERT)
                        .filter(new FilterOptions().setHasText("开头有多余的 0"))
                        .first())
                .isVisible();
        figure.fill("１，２３４．５");
        figure.blur();
        enterprise.reads("已自动保存");
        assertThat(figure).hasValue("1,234.5");
        enterprise.page.reload();
        assertThat(figure).hasValue("1,234.5");
        figure.focus();
        assertThat(figure).hasValue("1234.5");
    }

    private static void leaves(ProfileForm profile, String label, String typed, String shown) {
        profile.types(label, typed);
        profile.field(label).blur();
        assertThat(profile.field(label)).hasValue(shown);
    }

    private static String withWrongCheckCharacter() {
        var code = TestProfiles.complete().get("creditCode").toString();
        return code.substring(0, 17) + (code.endsWith("1") ? "2" : "1");
    }
}
