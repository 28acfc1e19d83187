package io.zhiheng.demo.request;

import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.application.acceptance.WithdrawRequest;
import io.zhiheng.request.application.filing.DraftRequest;
import io.zhiheng.request.application.filing.FileRequest;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.time.BeijingTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an enterprise does of its own accord: asks for an assessment, appeals, takes its request back. */
@Component
@Profile("demo")
class Asking {

    private final DraftRequest draftRequest;
    private final FileRequest fileRequest;
    private final WithdrawRequest withdrawRequest;
    private final FileAppeal fileAppeal;
    private final Profiles profiles;
    private final StoryClock clock;

    Asking(
            DraftRequest draftRequest,
            FileRequest fileRequest,
            WithdrawRequest withdrawRequest,
            FileAppeal fileAppeal,
            Profiles profiles,
            StoryClock clock) {
        this.draftRequest = draftRequest;
        this.fileRequest = fileRequest;
        this.withdrawRequest = withdrawRequest;
        this.fileAppeal = fileAppeal;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Half of the form: who to talk to, and when, is still to be settled. */
    void draft(StagedRequest course) {
        var form = form(course);
        form.keySet().removeAll(List.of("expectedFrom", "contact", "mobile", "truthful", "consent"));
        course.request = draftRequest.execute(course.enterprise, RequestContent.of(form));
    }

    void file(StagedRequest course) {
        var profile = profiles.of(course.enterprise.enterprise()).orElseThrow();
        var form = form(course);
        form.put(
                "expectedFrom",
                BeijingTime.of(clock.instant()).toLocalDate().plusDays(30).toString());
        form.put("contact", profile.contactName());
        form.put("mobile", profile.qualityOfficerPhone());
        form.put("licence", profile.businessLicence());
        course.request = fileRequest.execute(course.enterprise, RequestContent.of(form));
    }

    private static Map<String, Object> form(StagedRequest course) {
        var form = new LinkedHashMap<>(course.lines.request());
        form.put("institution", DemoAccounts.INSTITUTION.toString());
        form.put("level", course.level);
        return form;
    }

    void appeal(StagedRequest course) {
        fileAppeal.execute(course.enterprise, course.request, course.lines.appeal());
    }

    void withdraw(StagedRequest course) {
        withdrawRequest.execute(course.enterprise, course.request, course.lines.withdrawn());
    }
}
