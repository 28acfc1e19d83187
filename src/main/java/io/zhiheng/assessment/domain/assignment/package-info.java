/** Who looks after which first-level indicator. */
package io.zhiheng.assessment.domain.assignment;
