package io.zhiheng.request.application.filing;

import io.zhiheng.shared.EnterpriseId;
import java.util.OptionalInt;

/** The level that an enterprise holds a valid certificate of. Implemented by the module that issues them. */
public interface HeldLevel {

    OptionalInt of(EnterpriseId enterprise);
}
