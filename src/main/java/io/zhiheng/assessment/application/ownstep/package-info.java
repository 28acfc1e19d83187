/** Steps that an administrator added to the self-assessment: where it stands at them, their pages, taking one. */
package io.zhiheng.assessment.application.ownstep;
