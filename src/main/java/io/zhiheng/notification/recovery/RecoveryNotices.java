package io.zhiheng.notification.recovery;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.PlatformAdministrators;
import io.zhiheng.identity.recovery.RecoveryAsked;
import io.zhiheng.identity.recovery.RecoveryExamined;
import io.zhiheng.identity.recovery.RecoveryFailed;
import io.zhiheng.identity.recovery.RecoveryObjected;
import io.zhiheng.identity.recovery.RecoveryRefused;
import io.zhiheng.identity.recovery.RecoveryReleased;
import io.zhiheng.identity.recovery.RecoveryTookEffect;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.message.ShortMessageQueue;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.web.PublicAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The link by which one objects goes to the old mobile only, in a message: whoever reads the inbox is signed in and
 * objects there. The applicant, who has no inbox, hears by message.
 */
@Component
class RecoveryNotices {

    private static final String OWN_PAGE = "/account/recovery";

    private final PlatformAdministrators administrators;
    private final NewsWords wording;
    private final Tell tell;
    private final ShortMessageQueue messages;
    private final PublicAddress here;

    RecoveryNotices(
            PlatformAdministrators administrators,
            NewsWords wording,
            Tell tell,
            ShortMessageQueue messages,
            PublicAddress here) {
        this.administrators = administrators;
        this.wording = wording;
        this.tell = tell;
        this.messages = messages;
        this.here = here;
    }

    @EventListener
    void tell(RecoveryAsked asked) {
        tellAdministrators("recovery-asked", asked.number(), asked.application());
    }

    @EventListener
    void tell(RecoveryExamined examined) {
        tellAdministrators("recovery-examined", examined.number(), examined.application());
    }

    @EventListener
    void tell(RecoveryReleased released) {
        var values = new LinkedHashMap<String, String>();
        values.put("account", released.name());
        values.put("mobile", Mobile.masked(released.mobile()));
        values.put("hours", String.valueOf(released.hours()));
        tellEnterprise(released.enterprise(), wording.news("recovery-released", values, OWN_PAGE, Reach.INBOX));
        if (released.before() != null) {
            values.put("link", here.of(released.objection()));
            send(released.before(), "recovery-released", values);
        }
        tellApplicant(released.mobile(), released.number(), "released", released.hours());
    }

    @EventListener
    void tell(RecoveryRefused refused) {
        tellApplicant(refused.mobile(), refused.number(), "refused");
        if (refused.enterprise() != null) {
            tellEnterprise(
                    refused.enterprise(),
                    wording.news("recovery-stopped", Map.of("number", refused.number()), null, Reach.INBOX));
        }
    }

    @EventListener
    void tell(RecoveryObjected objected) {
        tellApplicant(objected.mobile(), objected.number(), "objected");
        tellAdministrators("recovery-objected", objected.number(), objected.application());
    }

    @EventListener
    void tell(RecoveryTookEffect effect) {
        tellApplicant(effect.mobile(), effect.number(), "done");
        tellEnterprise(
                effect.enterprise(),
                wording.news("recovery-done", Map.of("mobile", Mobile.masked(effect.mobile())), null, Reach.INBOX));
    }

    @EventListener
    void tell(RecoveryFailed failed) {
        tellApplicant(failed.mobile(), failed.number(), "failed");
        tellAdministrators("recovery-failed", failed.number(), failed.application());
    }

    private void tellAdministrators(String topic, String number, UUID application) {
        tell.execute(
                administrators.all().stream()
                        .map(each -> new Recipient(each.account(), each.mobile()))
                        .toList(),
                wording.news(topic, Map.of("number", number), "/staff/recoveries/" + application, Reach.INBOX));
    }

    private void tellEnterprise(EnterpriseId enterprise, News news) {
        tell.execute(List.of(new Recipient(enterprise.value(), null)), news);
    }

    private void tellApplicant(String mobile, String number, String result, Object... arguments) {
        var values = new LinkedHashMap<String, String>();
        values.put("number", number);
        values.put("result", wording.words("recovery-result." + result, arguments));
        send(mobile, "recovery-result", values);
    }

    private void send(String mobile, String template, Map<String, String> values) {
        var text = wording.words(template + ".message", values.values().toArray());
        messages.add(new ShortMessage(mobile, template, values, wording.words("sms", text)), true);
    }
}
