package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.TestProfiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** 企业信息 by somebody who types fast and waits for nothing. */
@Journey
class ProfileTypingJourneyTest {

    private static final String PROFILE = "/enterprise/profile";
    private static final Keyboard.TypeOptions FAST = new Keyboard.TypeOptions().setDelay(15);

    Enterprise enterprise;

    @Test
    void nothingTypedIsLostWhileAnswersArePrefilledAndChecked(People people) {
        opensTheForm(people);
        for (int round = 1; round <= 3; round++) {
            var typed = values(round);
            typed.forEach(this::types);
            assertThat(enterprise
                            .page
                            .getByRole(
                                    AriaRole.RADIO,
                                    new GetByRoleOptions().setName("是").setExact(true))
                            .first())
                    .isChecked();
            typed.forEach((label, text) ->
                    assertThat(ungrouped(field(label).inputValue())).as(label).isEqualTo(text));
        }
        assertThat(enterprise.complaints()).isEmpty();
    }

    @Test
    void whatIsTypedWhileTheServerSavesStays(People people) {
        opensTheForm(people);
        var underway = new AtomicReference<Route>();
        enterprise.page.route("**/api/v1/enterprise/profile", route -> {
            if (route.request().method().equals("PUT")) {
                underway.set(route);
            } else {
                route.resume();
            }
        });
        types("职务", "质量总监");
        enterprise.presses("保存");
        enterprise.page.waitForCondition(() -> underway.get() != null);
        types("主导产品", "保存途中写下的产品");
        enterprise.page.waitForResponse(
                "**/api/v1/enterprise/profile", () -> underway.get().resume());
        enterprise.reads("已保存");
        enterprise.page.keyboard().type("和服务", FAST);
        assertThat(field("主导产品")).hasValue("保存途中写下的产品和服务");
        assertThat(field("职务")).hasValue("质量总监");

        underway.set(null);
        enterprise.page.unroute("**/api/v1/enterprise/profile");
        enterprise.presses("保存");
        enterprise.page.waitForCondition(() -> "保存途中写下的产品和服务".equals(saved("mainProducts")));
    }

    @Test
    void aSearchThatFoundNothingStaysToBeMended(People people) {
        enterprise = people.enterprise().registers().signsIn();
        enterprise.opens(PROFILE);
        var province = enterprise
                .page
                .getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("注册地（省）"))
                .first();
        province.fill("外国");
        province.press("Tab");
        assertThat(province).hasValue("外国");
        enterprise.reads("列表中没有“外国”，请从列表中选择");
        province.fill("浙江");
        province.press("Tab");
        assertThat(province).hasValue("浙江省");
    }

    @Test
    void oneTabLeadsPastAListThatIsOpen(People people) {
        opensTheForm(people);
        var cluster = enterprise
                .page
                .getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("所在产业集群"))
                .first();
        cluster.focus();
        assertThat(cluster).hasAttribute("aria-expanded", "true");
        cluster.press("Tab");
        assertThat(field("其他产业集群")).isFocused();
    }

    @Test
    void twoWhoChangeDifferentFieldsLoseNeither(People people) {
        opensTheForm(people);
        var colleague = opensTheFormToo(people);
        types("主导产品", "闸阀");
        saves(enterprise);
        new ProfileForm(colleague).types("详细地址", "阀门路 2 号");
        saves(colleague);
        colleague.reads("双方修改的内容已合并");
        enterprise.page.waitForCondition(() -> "阀门路 2 号".equals(saved("address")));
        assertThat(saved("mainProducts")).isEqualTo("闸阀");
    }

    @Test
    void aFieldThatBothChangedIsDecidedAndTheRestIsKept(People people) {
        opensTheForm(people);
        var colleague = opensTheFormToo(people);
        types("主导产品", "闸阀");
        saves(enterprise);
        var theirs = new ProfileForm(colleague);
        theirs.types("主导产品", "球阀");
        theirs.types("详细地址", "阀门路 2 号");
        colleague.presses("保存");
        colleague.reads("主导产品，对方填写：闸阀");
        assertThat(saved("address")).isNotEqualTo("阀门路 2 号");
        colleague.presses("采用对方保存的内容");
        enterprise.page.waitForCondition(() -> "阀门路 2 号".equals(saved("address")));
        assertThat(saved("mainProducts")).isEqualTo("闸阀");
        assertThat(theirs.field("主导产品")).hasValue("闸阀");
    }

    private Enterprise opensTheFormToo(People people) {
        var colleague = people.colleagueOf(enterprise).signsIn();
        colleague.opens(PROFILE);
        assertThat(new ProfileForm(colleague).field("主导产品")).isEditable();
        return colleague;
    }

    private static void saves(Enterprise person) {
        person.presses("保存");
        person.reads("已保存");
    }

    private void opensTheForm(People people) {
        enterprise = people.enterprise().registers().signsIn();
        enterprise.byApi().call("PUT", "/api/v1/enterprise/profile", 0, TestProfiles.complete());
        enterprise.opens(PROFILE);
    }

    /** Figures first: the answer that follows from the revenue comes while the words are typed. */
    private static Map<String, String> values(int round) {
        var values = new LinkedHashMap<String, String>();
        values.put("上一年主营业务收入", "2800" + round);
        values.put("企业名称", "永嘉第 " + round + " 阀门有限公司");
        values.put("员工人数", "32" + round);
        values.put("主导产品", "闸阀、球阀、截止阀和第 " + round + " 种止回阀");
        values.put("上一年利润总额", "180" + round);
        values.put("法定代表人", "林建林建");
        values.put("企业简介", "始建于二〇〇八年，专业制造阀门。");
        values.put("所在部门", "质量管理部");
        values.put("联系方式", "1390000000" + round);
        values.put("邮箱", "quality" + round + "@example.com");
        return values;
    }

    private void types(String label, String text) {
        field(label).click();
        enterprise.page.keyboard().press("Control+A");
        enterprise.page.keyboard().type(text, FAST);
    }

    private Locator field(String label) {
        return new ProfileForm(enterprise).field(label);
    }

    /** Figures are shown in groups once they are left. */
    private static String ungrouped(String shown) {
        return shown.replace(",", "");
    }

    private String saved(String field) {
        return enterprise
                .byApi()
                .call("GET", "/api/v1/enterprise/profile", null, null)
                .path(field)
                .asText();
    }
}
