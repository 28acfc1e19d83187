package io.zhiheng.ownstep;

import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.platform.workflow.notice.OwnNoticeDue;

/**
 * A process tells somebody something; published in the transaction in which it does.
 *
 * @param due what it had come to
 * @param about the aggregate that the process moves
 * @param text with everything filled in
 */
public record OwnNoticeSent(OwnNoticeDue due, Head about, String text) {}
