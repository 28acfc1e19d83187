package io.zhiheng.request;

import java.util.UUID;

/**
 * A manager gave a task of a request to somebody else; published in the transaction that did it.
 *
 * @param number the request's number as people call it
 * @param enterpriseName as it was called when it handed the request in
 * @param task what the task is called
 * @param page path of the page on which it is worked on; null when it has none
 * @param from account of who had it; null when nobody did
 * @param to account of who has it now
 * @param toName name of who has it now
 */
public record TaskHandedOver(
        AssessmentRequestId request,
        String number,
        String enterpriseName,
        UUID institution,
        String task,
        String page,
        UUID from,
        UUID to,
        String toName,
        Attribution by,
        String reason) {}
