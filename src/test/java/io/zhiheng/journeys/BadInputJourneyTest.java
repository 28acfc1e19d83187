package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What goes wrong at the keyboard is said clearly where it went wrong, and what was right stays. */
@Journey
class BadInputJourneyTest {

    @Test
    void aWrongCaptchaKeepsWhatWasTyped(People people) {
        var visitor = people.visitor();
        visitor.opens("/login");
        visitor.fills("账户名称", "somebody_else");
        visitor.fillsPassword("登录密码", "Wrong-password-1");
        visitor.fills("图形验证码", "0000");
        visitor.presses("登录");

        visitor.reads("图形验证码不正确，请按新图片重新输入。");
        assertThat(visitor.field("账户名称")).hasValue("somebody_else");
        assertThat(visitor.field("图形验证码")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void twoClicksOnStartGiveOneSelfAssessment(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.opens("/home");
        enterprise.presses("开始评估");
        Person.within(enterprise.dialog("开始评估"), "是").dblclick();
        enterprise.isAt("/profile$");
        assertThat(enterprise.byApi().assessments()).hasSize(1);
    }

    @Test
    void aProfileWithMistakesNamesThemAtTheirFieldsAndInASummary(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.opens("/enterprise/profile");
        var profile = new ProfileForm(enterprise);
        profile.types("企业名称", "永嘉阀门有限公司");
        profile.types("统一社会信用代码", "91330300MA2AUJ1X77");
        enterprise.presses("保存企业信息");

        var summary = enterprise.page.getByRole(AriaRole.ALERT).first();
        assertThat(summary).containsText("法定代表人");
        assertThat(summary).containsText("统一社会信用代码");
        enterprise.reads("统一社会信用代码的校验码不正确");
        assertThat(profile.field("企业名称")).hasValue("永嘉阀门有限公司");
        summary.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("法定代表人"))
                .click();
        assertThat(profile.field("法定代表人")).isFocused();
    }

    @Test
    void filesThatAreNoEvidence(People people) {
        var enterprise = opensTheWorkspace(people);
        var clause = enterprise.clause(1);
        clause.uploads(SampleFiles.ofMegabytes(60));
        clause.shows("超过 50 MB，未上传");
        clause.uploads("检验记录.pdf", SampleFiles.program());
        clause.shows("「检验记录.pdf」的");
        clause.uploads("空.pdf", new byte[0]);
        clause.shows("文件是空的，未上传");
        assertThat(enterprise.byApi().answer("QMS-01-L1-1").get("evidence")).isEmpty();
    }

    @Test
    void aStatementOfTenThousandCharacters(People people) {
        var enterprise = opensTheWorkspace(people);
        var long10000 = "质".repeat(10_000);
        var clause = enterprise.clause(1);
        clause.describes(long10000);
        clause.shows("符合性情况描述不能超过 2,000 字，现有 10,000 字");
        enterprise.reads("有内容未能保存，已保留在本机，请按提示修改");

        enterprise.page.reload();
        clause.says(long10000);
        clause.describes("质量方针已发布。<script>alert(1)</script>");
        enterprise.reads("已自动保存");
        assertThat(enterprise.byApi().answer("QMS-01-L1-1").get("statement").asText())
                .isEqualTo("质量方针已发布。<script>alert(1)</script>");
    }

    @Test
    void figuresThatCannotBe(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment() + "/performance");
        var panel = enterprise.page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("内部质量损失率"));
        panel.getByRole(AriaRole.TEXTBOX).first().fill("一百二十");
        panel.getByRole(AriaRole.TEXTBOX).first().blur();
        enterprise.reads("有内容未能保存，已保留在本机，请按提示修改");
        assertThat(panel.getByRole(AriaRole.TEXTBOX).first()).hasValue("一百二十");
        assertThat(panel.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText("数字"))
                        .first())
                .isVisible();
    }

    private static Enterprise opensTheWorkspace(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opensIndicator("QMS-01");
        return enterprise;
    }
}
