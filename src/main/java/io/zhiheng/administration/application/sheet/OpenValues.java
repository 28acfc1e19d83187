package io.zhiheng.administration.application.sheet;

import io.zhiheng.administration.domain.InstanceValuesOpened;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Shows what one process holds to who says why; that stands in the audit trail. */
@UseCase
public class OpenValues {

    private final InstanceSheet sheet;
    private final ApplicationEventPublisher events;

    OpenValues(InstanceSheet sheet, ApplicationEventPublisher events) {
        this.sheet = sheet;
        this.events = events;
    }

    /** @throws RuleBroken {@code reason-missing} or {@code reason-long} at field reason */
    public InstanceView execute(String businessKey, String reason) {
        var why = WhyText.required(reason);
        var view = sheet.opened(businessKey);
        events.publishEvent(new InstanceValuesOpened(view.row().instance().process(), businessKey, why));
        return view;
    }
}
