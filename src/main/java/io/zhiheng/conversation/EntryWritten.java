package io.zhiheng.conversation;

import io.zhiheng.shared.EnterpriseId;

/** Somebody wrote into the dialogue on a clause of this enterprise's self-assessment. */
public record EntryWritten(EnterpriseId enterprise) {}
