package io.zhiheng.platform.workflow.instance;

import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that owns a process, or all of them. */
@Component
public class InstanceOwners {

    private final ObjectProvider<InstanceOwner> owners;

    public InstanceOwners(ObjectProvider<InstanceOwner> owners) {
        this.owners = owners;
    }

    /** @throws NotFound when no module owns the process */
    public InstanceOwner of(String process) {
        return owners.stream()
                .filter(owner -> owner.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("process", process));
    }

    public Map<String, Head> heads(Collection<String> businessKeys) {
        var heads = new HashMap<String, Head>();
        owners.forEach(owner -> heads.putAll(owner.heads(businessKeys)));
        return heads;
    }

    public List<String> find(String words, int most) {
        return owners.stream()
                .flatMap(owner -> owner.find(words, most).stream())
                .toList();
    }
}
