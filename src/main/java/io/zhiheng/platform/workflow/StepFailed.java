package io.zhiheng.platform.workflow;

/**
 * A step that the engine performs by itself failed, and so did its last retry; an administrator can have it tried
 * again. Published inside the transaction that records it.
 */
public record StepFailed(String process, String businessKey, String step) {}
