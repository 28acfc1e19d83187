package io.zhiheng.journeys;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody presses a button while the page's scripts are still on their way: the button acts once they are there. */
@Journey
class EarlyHandJourneyTest {

    private final List<Route> onTheWay = new ArrayList<>();

    @Test
    void aDialogIsOpened(People people) {
        var enterprise = people.enterprise().registers();
        opensWithoutScripts(enterprise, "/home");
        enterprise.presses("开始评估");
        scriptsArrive();
        Person.sees(enterprise.dialog("开始评估"));
    }

    @Test
    void aFormThatAScriptWantsToSeeFirstIsSentOnceItHas(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.signsOut();
        opensWithoutScripts(enterprise, "/login");
        enterprise.fills("账户名称", enterprise.credentials().name());
        enterprise.fillsPassword("登录密码", "not the one");
        enterprise.fills("图形验证码", Journey.CAPTCHA);
        enterprise.presses("登录");
        scriptsArrive();
        enterprise.reads("账户名称或密码不正确");
        enterprise.isAt("/login$");
    }

    @Test
    void aCamundaFormIsSentWhenItIsDrawn(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.page.route("**/api/v1/enterprise/profile/form", onTheWay::add);
        enterprise.opens("/enterprise/profile");
        enterprise.presses("保存企业信息");
        scriptsArrive();
        enterprise.reads("请填写企业名称");
    }

    @Test
    void aFilterThatIsChangedApplies(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.page.setViewportSize(390, 844);
        opensWithoutScripts(
                enterprise, "/self-assessments/" + enterprise.byApi().assessment() + "/answers");
        enterprise
                .page
                .getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("指标"))
                .selectOption("DIG-02");
        scriptsArrive();
        enterprise.isAt("indicator=DIG-02");
    }

    private void opensWithoutScripts(Enterprise enterprise, String path) {
        enterprise.page.route("**/assets/app*.js", onTheWay::add);
        enterprise.page.navigate(path, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    private void scriptsArrive() {
        onTheWay.forEach(Route::resume);
    }
}
