package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.request.domain.StandingText;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What stands in findings, by the names of the page's fields. */
final class StandingFindings {

    private StandingFindings() {}

    static StandingText of(Finding finding, Edition.Clause clause) {
        var content = new TreeMap<String, String>();
        content.put("verdict", Objects.toString(finding.content().verdict(), null));
        content.put("conformity", Objects.toString(finding.content().conformity(), null));
        content.put("reason", finding.content().reason());
        return new StandingText(
                clause.id(),
                clause.displayNo(),
                page(finding.request().toString(), clause.id()),
                content,
                false,
                finding.account(),
                finding.person(),
                finding.savedAt());
    }

    /** Of a parameter, or of whether an indicator applies; both are called value on the page. */
    static StandingText of(PerformanceFinding finding, Dossier dossier) {
        var verdict = finding.verdict();
        var value = verdict.value() != null ? verdict.value() : Objects.toString(verdict.applicable(), null);
        var indicator = dossier.performanceIndicator(finding.subject())
                .or(() -> dossier.edition()
                        .performanceIndicators()
                        .filter(each -> each.parameters().contains(finding.subject()))
                        .findFirst())
                .orElseThrow();
        return new StandingText(
                finding.subject(),
                dossier.parameter(finding.subject())
                        .map(Edition.Parameter::name)
                        .orElseGet(() -> indicator.displayNo() + " " + indicator.name()),
                page(finding.request().toString(), indicator.id()),
                content(value, verdict.reason()),
                false,
                finding.account(),
                finding.person(),
                finding.savedAt());
    }

    private static Map<String, String> content(String value, String reason) {
        var content = new TreeMap<String, String>();
        content.put("value", value);
        content.put("reason", reason);
        return content;
    }

    private static String page(String request, String subject) {
        return "/staff/requests/" + request + "/clauses?clause=" + subject;
    }
}
