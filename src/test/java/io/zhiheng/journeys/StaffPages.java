package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.RequestState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page on which the people of institution and platform work. */
abstract class StaffPages extends RequestPages {

    private static final List<String> TABS = List.of("todo", "claimable", "mine", "done", "all");
    private static final Set<RequestState> HIDDEN = EnumSet.of(RequestState.DRAFT);

    @Test
    void pagesOfAManager(People people) {
        var manager = people.staff("demo-manager").signsIn();
        manager.complaints();
        TABS.forEach(tab -> gallery.visits(manager, "tasks-manager-" + tab, "/staff/tasks?tab=" + tab));
        gallery.visits(manager, "staff-requests", "/staff/requests");
        gallery.visits(manager, "staff-requests-documents", "/staff/requests?stage=DOCUMENTS");
        manager.reads("王建国、李晓燕，2 项待领取");
        Person.sees(manager.page.getByText(Pattern.compile("^还剩 \\d+ 个工作日$")).first());
        manager.follows("我的");
        manager.isAt("mine=true");
        gallery.visits(manager, "staff-certificates", "/staff/certificates");
        gallery.visits(manager, "staff-conflicts", "/staff/conflicts");
        gallery.visits(manager, "staff-assessors", "/staff/assessors");
        gallery.visits(manager, "staff-assessor-new", "/staff/assessors/new");
        gallery.visits(manager, "staff-inbox", "/staff/inbox");
        // on some days a notice that asks for nothing stands first
        manager.page
                .locator("section.matter")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("去办理"))
                .first()
                .click();
        manager.isAt("/staff/requests/.*/steps/");
        manager.opens("/staff/assessors");
        manager.page.locator("main table a").first().click();
        gallery.looks(manager, "staff-assessor");
        var certified = "/staff/requests/" + request("demo-valve-14");
        gallery.visits(manager, "staff-certificate", certified + "/certificate");
        gallery.visits(manager, "staff-report", certified + "/report");
        gallery.visits(manager, "staff-request-conflicts", certified + "/conflicts");
    }

    @Test
    void requestsInEveryStateAsTheManagerSeesThem(People people) {
        var manager = people.staff("demo-manager").signsIn();
        manager.complaints();
        states().filter(state -> !HIDDEN.contains(state))
                .forEach(state ->
                        gallery.visits(manager, "staff-request-" + name(state), "/staff/requests/" + request(state)));
    }

    @Test
    void everyStepThatWaitsForSomebody(People people) {
        var manager = people.staff("demo-manager").signsIn();
        var lead = people.staff("demo-assessor-1").signsIn();
        var member = people.staff("demo-assessor-2").signsIn();
        var decider = people.staff("demo-assessor-4").signsIn();
        var team = List.of(lead, member, manager);
        DemoAccounts.REQUESTING.stream()
                .flatMap(account -> tasks(request(account.name())).stream())
                .filter(task -> task.isForStaff() && !task.ref().step().equals("reviewDocuments"))
                .forEach(task -> gallery.visits(
                        task.ref().step().equals("decideRequest")
                                ? decider
                                : team.stream()
                                        .filter(person -> task.isHeldBy(UUID.fromString(person.id())))
                                        .findFirst()
                                        .orElse(manager),
                        "staff-step-" + task.ref().step(),
                        task.page()));
    }

    @Test
    void pagesOfATeam(People people) {
        var lead = people.staff("demo-assessor-1").signsIn();
        lead.complaints();
        TABS.forEach(tab -> gallery.visits(lead, "tasks-lead-" + tab, "/staff/tasks?tab=" + tab));
        gallery.visits(lead, "staff-inbox-lead", "/staff/inbox");
        gallery.visits(lead, "staff-me", "/staff/me");
        var reviewed = "/staff/requests/" + request("demo-valve-05") + "/clauses?clause=";
        var rectified = "/staff/requests/" + request("demo-plant-25") + "/clauses?clause=QMS-03-L3-1";
        gallery.visits(lead, "clause-difference", rectified);
        gallery.visits(lead, "clause-dialogue", reviewed + "QMS-01-L2-1");
        showsEvidence(lead, "clause-pdf");
        gallery.visits(lead, "clause-figures", reviewed + "PERF-01");
        lead.opens(reviewed + "QMS-02-L1-1");
        showsEvidence(lead, "clause-picture");
        gallery.visits(lead, "on-site", "/staff/requests/" + request("demo-valve-08") + "/on-site");
        gallery.visits(lead, "on-site-corrected", "/staff/requests/" + request("demo-valve-10") + "/on-site");
        gallery.visits(lead, "report", "/staff/requests/" + request("demo-valve-11") + "/report");
        gallery.visits(lead, "written", "/staff/requests/" + request("demo-valve-14") + "/written");
        var member = people.staff("demo-assessor-2").signsIn();
        TABS.forEach(tab -> gallery.visits(member, "tasks-member-" + tab, "/staff/tasks?tab=" + tab));
    }

    @Test
    void pagesOfThePlatform(People people) {
        var admin = people.platformAdmin();
        admin.signsIn();
        admin.complaints();
        gallery.visits(admin, "staff-institutions", "/staff/institutions");
        gallery.visits(admin, "staff-conflicts-platform", "/staff/conflicts");
        gallery.visits(admin, "staff-failed-reports", "/staff/failed-reports");
        gallery.visits(admin, "staff-institution-new", "/staff/institutions/new");
        gallery.visits(admin, "staff-institution", "/staff/institutions/" + DemoAccounts.INSTITUTION);
        gallery.visits(admin, "staff-manager-new", "/staff/institutions/" + DemoAccounts.INSTITUTION + "/managers/new");
    }

    @Test
    void pagesOfTheProcessAdministrators(People people) {
        var admin = people.processAdmin("demo-process-admin-1").signsIn();
        admin.complaints();
        gallery.looks(admin, "administration");
        gallery.visits(admin, "processes", "/staff/processes");
        admin.page.locator("main table a").first().click();
        Person.sees(admin.page.locator("[data-model] svg").first());
        gallery.looks(admin, "process");
        gallery.visits(admin, "process-new", "/staff/processes/new");
        gallery.visits(admin, "instances", "/staff/instances");
        gallery.visits(admin, "incidents", "/staff/incidents");
        gallery.visits(admin, "migrations", "/staff/migrations");
        gallery.visits(admin, "instance", "/staff/instances/" + request("demo-valve-05"));
        gallery.visits(admin, "process-contract", "/staff/processes/contract");
        gallery.visits(admin, "rule-tables", "/staff/tables");
        gallery.visits(admin, "rule-table", "/staff/tables/performance-threshold");
        gallery.visits(admin, "rule-table-versions", "/staff/tables/sets/scheme-1.2");
    }

    @Test
    void pagesOfTheAuditor(People people) {
        var auditor = people.auditor().signsIn();
        auditor.complaints();
        gallery.visits(auditor, "audit", "/staff/audit");
        auditor.presses("校验全部记录");
        Person.sees(auditor.page.getByText("校验通过"));
    }

    private void showsEvidence(Person person, String name) {
        person.page.locator("[data-evidence] [data-file]").first().click();
        Person.sees(person.page.locator("[data-viewer]"));
        person.waits();
        gallery.looks(person, name);
    }
}
