/** What a draft of tables would make of finished self-assessments. */
package io.zhiheng.administration.domain.effect;
