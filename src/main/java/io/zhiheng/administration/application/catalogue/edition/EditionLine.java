package io.zhiheng.administration.application.catalogue.edition;

import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.catalogue.EditionRegister.Registered;
import io.zhiheng.catalogue.EditionUse.Uses;

/**
 * An edition in the list.
 *
 * @param release by which it was published, or came into force again lately; null where it came with a build
 */
public record EditionLine(Registered edition, Uses uses, ReleaseRow release) {}
