package io.zhiheng.administration.form;

import io.zhiheng.platform.forms.FormSource;
import io.zhiheng.platform.workflow.model.FormsOfProcesses;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Forms as administrators released them with the process that they belong to; what belongs to none is as it ships. */
@Component
@Primary
class FormsInForce implements FormSource {

    private final FormsOfProcesses released;
    private final FormSource shipped;

    FormsInForce(FormsOfProcesses released, @Qualifier("shippedForms") FormSource shipped) {
        this.released = released;
        this.shipped = shipped;
    }

    @Override
    public Optional<String> find(String formId) {
        return released.inForce(formId).or(() -> shipped.find(formId));
    }

    @Override
    public Optional<String> find(String formId, String businessKey) {
        return released.of(businessKey, formId).or(() -> find(formId));
    }

    @Override
    public Optional<String> shipped(String formId) {
        return shipped.find(formId);
    }
}
