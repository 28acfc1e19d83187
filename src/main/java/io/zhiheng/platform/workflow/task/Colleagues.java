package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of institutions, known by the module that keeps them; it implements this as a bean. */
public interface Colleagues {

    /** Who works for the institution now, in the order in which lists show them. */
    List<Actor> of(UUID institution);

    /** The person behind an account of staff. */
    Optional<Actor> find(UUID account);
}
