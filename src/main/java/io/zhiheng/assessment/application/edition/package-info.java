/** What editions mean for the self-assessments that there are. */
package io.zhiheng.assessment.application.edition;
