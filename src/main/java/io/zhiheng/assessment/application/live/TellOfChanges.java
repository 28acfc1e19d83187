package io.zhiheng.assessment.application.live;

import io.zhiheng.assessment.domain.SelfAssessmentAbandoned;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessmentSubmitted;
import io.zhiheng.assessment.domain.rectification.SelfAssessmentRectified;
import io.zhiheng.conversation.EntryWritten;
import io.zhiheng.enterprise.EnterpriseProfileSaved;
import io.zhiheng.platform.signal.Signals;
import io.zhiheng.shared.EnterpriseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Signals that an enterprise has something new to see, once it is committed. */
@Component
class TellOfChanges {

    private final Signals signals;

    TellOfChanges(Signals signals) {
        this.signals = signals;
    }

    @TransactionalEventListener
    void tell(SelfAssessmentChanged changed) {
        tell(changed.enterprise());
    }

    @TransactionalEventListener
    void tell(SelfAssessmentSubmitted submitted) {
        tell(submitted.enterprise());
    }

    @TransactionalEventListener
    void tell(SelfAssessmentAbandoned abandoned) {
        tell(abandoned.enterprise());
    }

    @TransactionalEventListener
    void tell(SelfAssessmentRectified rectified) {
        tell(rectified.enterprise());
    }

    @TransactionalEventListener
    void tell(EntryWritten written) {
        tell(written.enterprise());
    }

    @TransactionalEventListener
    void tell(EnterpriseProfileSaved saved) {
        tell(saved.enterprise());
    }

    private void tell(EnterpriseId enterprise) {
        signals.tell(enterprise.value());
    }
}
